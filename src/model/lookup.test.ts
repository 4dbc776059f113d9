import { describe, expect, it } from 'vitest';
import { buildCountry, buildDataset, buildPledge, buildReport } from '../../tests/dataset-builder.ts';
import { lookup } from './lookup.ts';

describe('lookup', () => {
  it('finds countries and territories alike, each with the region it is counted in', () => {
    const { place } = lookup(
      buildDataset({
        countries: [buildCountry('GHA', 'AFR')],
        territories: [{ ...buildCountry('ABW', 'EUR'), geographic_region: 'AMS', sids_category: 'sids-associate' }],
      }),
    );
    expect([...place.values()].map(({ iso3, region, is_territory }) => [iso3, region, is_territory])).toEqual([
      ['GHA', 'AFR', false],
      ['ABW', 'AMS', true],
    ]);
  });

  it('puts the newest report first, undated ones last, and keeps the order of those of one day', () => {
    const reports = ['2024', undefined, '2025-01', '2023', '2025-01', undefined].map((date, index) =>
      buildReport({ date, note: `report ${index}` }),
    );
    const { reports: found } = lookup(buildDataset({ progress_reports: reports }));
    expect(found.get('a-pledge')?.map(({ note }) => note.at(-1))).toEqual(['2', '4', '0', '3', '1', '5']);
  });

  it('keeps several links of a pledge, and follows none to a pledge that is not there', () => {
    const renews = (pledge: string) => ({ pledge, relation: 'renews' as const });
    const { links } = lookup(
      buildDataset({
        pledges: [
          buildPledge({ id: 'a', related: [renews('b'), renews('c'), renews('gone')] }),
          buildPledge({ id: 'b' }),
          buildPledge({ id: 'c', related: [renews('b')] }),
        ],
      }),
    );
    const seenFrom = (id: string) =>
      links.get(id)?.map(({ pledge, outgoing }) => `${outgoing ? 'to' : 'from'} ${pledge.id}`);
    expect(['a', 'b', 'c'].map(seenFrom)).toEqual([
      ['to b', 'to c'],
      ['from a', 'from c'],
      ['to b', 'from a'],
    ]);
  });
});
