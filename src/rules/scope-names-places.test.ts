import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('scope-names-places', () => {
  it.each([
    { scope: 'national', countries: '[GHA]' },
    { scope: 'regional', countries: '[GHA, FRA]' },
    { scope: 'regional', countries: '[]', implementation_regions: '[AFR]' },
    { scope: 'regional', countries: '[]', country_groups: '[LDC]' },
    { scope: 'regional', countries: '[]', country_count: '12' },
    { scope: 'global', countries: '[]' },
  ])('accepts %o', (fields) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([]);
  });

  it.each([
    {
      scope: 'national',
      countries: '[]',
      message: 'The scope is “national”, but no country is named.',
      hint: 'Name the country, such as countries: [GHA].',
    },
    {
      scope: 'national',
      countries: '[GHA, FRA]',
      message: 'The scope is “national”, but 2 countries are named.',
      hint: 'Keep the one country; if it is for all of them, write scope: regional.',
    },
    {
      scope: 'regional',
      countries: '[]',
      message: 'The scope is “regional”, but no country, region or number of countries is named.',
      hint: 'Add countries, implementation_regions or country_count; if it is for the whole world, write scope: global.',
    },
  ])('refuses $scope with the countries $countries', ({ scope, countries, message, hint }) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ scope, countries }) })).toEqual([
      {
        rule: 'scope-names-places',
        place: `${PLEDGE_FILE}:7:1`,
        message,
        hint,
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ countries: '' }) })).toEqual([
      'data/pledges/batch.csv:2:7 scope-names-places',
    ]);
  });
});
