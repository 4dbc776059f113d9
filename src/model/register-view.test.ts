import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';

describe('viewRegister', () => {
  it('puts the newest announcement first, undated ones last, then by id', () => {
    const dates: [string, string | undefined][] = [
      ['b', '2022'],
      ['a', '2022'],
      ['undated', undefined],
      ['day', '2022-05-01'],
      ['new', '2024'],
    ];
    const view = buildView({ pledges: dates.map(([id, announced]) => buildPledge({ id, announced })) });
    expect(view.pledges.map(({ id }) => id)).toEqual(['new', 'day', 'a', 'b', 'undated']);
  });

  it('finds pledges by entity and country, and reports by pledge with the newest first', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'a', entities: ['acme-telecom', 'world-body'], countries: ['GHA', 'KEN'] }),
        buildPledge({ id: 'b', entities: ['world-body'], countries: ['KEN'] }),
      ],
      progress_reports: ['2024', undefined, '2025-01'].map((date) => buildReport({ pledge_id: 'a', date })),
    });
    expect(view.pledgesOfEntity.get('world-body')?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(view.pledgesInCountry.get('GHA')?.map(({ id }) => id)).toEqual(['a']);
    expect(view.reports.get('a')?.map(({ date }) => date)).toEqual(['2025-01', '2024', undefined]);
  });

  it('shows a relation from both sides, once', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'new', related: [{ pledge: 'old', relation: 'renews' }] }),
        buildPledge({ id: 'old' }),
        buildPledge({ id: 'one', related: [{ pledge: 'two', relation: 'same-set' }] }),
        buildPledge({ id: 'two', related: [{ pledge: 'one', relation: 'same-set' }] }),
      ],
    });
    const links = (id: string) =>
      view.links
        .get(id)
        ?.map(({ pledge, relation, outgoing }) => `${outgoing ? 'to' : 'from'} ${pledge.id} ${relation}`);
    expect(links('new')).toEqual(['to old renews']);
    expect(links('old')).toEqual(['from new renews']);
    expect(links('one')).toEqual(['to two same-set']);
    expect(links('two')).toEqual(['to one same-set']);
  });

  it('shows that a pledge renews another, though the other says that they are of one set', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'new', related: [{ pledge: 'old', relation: 'renews' }] }),
        buildPledge({ id: 'old', related: [{ pledge: 'new', relation: 'same-set' }] }),
      ],
    });
    const relations = (id: string) => view.links.get(id)?.map(({ relation, outgoing }) => [relation, outgoing]);
    expect(relations('new')).toEqual([['renews', true]]);
    expect(relations('old')).toEqual([
      ['same-set', true],
      ['renews', false],
    ]);
  });
});
