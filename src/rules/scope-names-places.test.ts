import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

const hint = 'A national pledge names one country; a regional one names countries, regions or a number of countries.';

describe('scope-names-places', () => {
  it.each([
    { scope: 'national', countries: '[GHA]' },
    { scope: 'regional', countries: '[GHA, FRA]' },
    { scope: 'regional', countries: '[]', implementation_regions: '[AFR]' },
    { scope: 'regional', countries: '[]', country_groups: '[LDC]' },
    { scope: 'regional', countries: '[]', country_count: '12' },
    { scope: 'global', countries: '[]' },
    { scope: 'global', countries: '[GHA]' },
  ])('accepts %o', (fields) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([]);
  });

  it.each([
    { scope: 'national', countries: '[]', count: 0 },
    { scope: 'national', countries: '[GHA, FRA]', count: 2 },
    { scope: 'regional', countries: '[]', count: 0 },
  ])('refuses $scope with $count countries', ({ scope, countries, count }) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ scope, countries }) })).toEqual([
      {
        rule: 'scope-names-places',
        place: `${PLEDGE_FILE}:7:1`,
        message: `The scope is “${scope}”, but the number of countries named is ${count}.`,
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
