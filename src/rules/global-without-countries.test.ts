import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge } from '../../tests/dataset-builder.ts';
import { globalWithoutCountries } from './global-without-countries.ts';

const found = (pledge: Parameters<typeof buildPledge>[0]) =>
  globalWithoutCountries
    .check(buildDataset({ pledges: [buildPledge(pledge)] }))
    .map(({ path, values }) => [path, values]);

describe('globalWithoutCountries', () => {
  it('has nothing to say of the whole world, or of a country alone', () => {
    expect(found({ scope: 'global', countries: [] })).toEqual([]);
    expect(found({ scope: 'global', countries: [], country_groups: ['LDC'], country_count: 5 })).toEqual([]);
    expect(found({ scope: 'national', countries: ['GHA'] })).toEqual([]);
  });

  it('asks about countries and regions beside the whole world', () => {
    expect(found({ scope: 'global', countries: ['GHA', 'KEN'], implementation_regions: ['AFR'] })).toEqual([
      [['countries'], { value: 'GHA, KEN, AFR' }],
    ]);
    expect(found({ scope: 'global', countries: [], implementation_regions: ['AFR'] })).toEqual([
      [['implementation_regions'], { value: 'AFR' }],
    ]);
  });
});
