import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

const regional = (countries: string, implementation_regions?: string): string =>
  pledgeFile({ scope: 'regional', countries, implementation_regions });

describe('country-outside-region', () => {
  it.each([
    ['countries of the regions named', regional('[GHA, FRA]', '[AFR, EUR]')],
    ['countries without regions', regional('[GHA, FRA]')],
    ['regions without countries', regional('[]', '[ASP]')],
  ])('accepts %s', (_what, file) => {
    expect(problemsIn({ [PLEDGE_FILE]: file })).toEqual([]);
  });

  it('leaves a country nobody knows to the rule for it', () => {
    expect(placesIn({ [PLEDGE_FILE]: regional('[XYZ]', '[AFR]') })).toEqual([`${PLEDGE_FILE}:8:13 known-references`]);
  });

  it('points to the first of the countries in none of the regions, and names all', () => {
    expect(problemsIn({ [PLEDGE_FILE]: regional('[GHA, FRA, ABW]', '[AFR, ASP]') })).toEqual([
      {
        rule: 'country-outside-region',
        place: `${PLEDGE_FILE}:8:18`,
        message: 'The pledge names these regions: AFR, ASP. These countries are in none of them: FRA, ABW.',
        hint: 'Check the countries and the regions; add the region that is missing, or leave implementation_regions out: the countries say it already.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ implementation_regions: 'EUR' }) })).toEqual([
      `${BATCH_FILE}:2:8 country-outside-region`,
    ]);
  });
});
