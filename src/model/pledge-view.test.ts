import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildReport, buildStatus, buildView, TODAY } from '../../tests/dataset-builder.ts';
import { homeView } from './home.ts';
import { overviewOf } from './overview.ts';
import { pledgeViews } from './pledge-view.ts';

const names = { name_ar: 'x', name_zh: 'x', name_en: 'x', name_fr: 'x', name_ru: 'x', name_es: 'x' };
const origin = { file: 'data/sdgs.csv', line: 2 };

describe('pledgeViews', () => {
  it('gives each pledge its regions, reports, links, goals and action lines', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'a', sdgs: [9], wsis_action_lines: ['C2'] }),
        buildPledge({ id: 'b', announced: '2021', related: [{ pledge: 'a', relation: 'renews' }] }),
      ],
      progress_reports: [buildReport({ pledge_id: 'a', date: '2024' }), buildReport({ pledge_id: 'a', date: '2025' })],
      sdgs: [4, 9].map((number) => ({ number, ...names, origin })),
      wsis_action_lines: (['C1', 'C2'] as const).map((code) => ({ code, ...names, origin })),
    });
    const [a, b] = pledgeViews(view);
    expect(a).toMatchObject({ entity_regions: ['AFR'], regions: ['AFR'], sdgs: [{ number: 9 }] });
    expect(a?.wsis_action_lines.map(({ code }) => code)).toEqual(['C2']);
    expect(a?.reports.map(({ date }) => date)).toEqual(['2025', '2024']);
    expect(a?.links).toMatchObject([{ pledge: { id: 'b' }, relation: 'renews', outgoing: false }]);
    expect(b?.links).toMatchObject([{ pledge: { id: 'a' }, relation: 'renews', outgoing: true }]);
    expect(b?.reports).toEqual([]);
  });

  it('knows the pledge that carries the sum of a set', () => {
    const sum = { value: 5, currency: 'USD' };
    const view = buildView({
      pledges: [
        buildPledge({ id: 'a', amount: buildAmount(sum) }),
        buildPledge({ id: 'b', amount: buildAmount({ ...sum, same_sum_as: 'a' }) }),
        buildPledge({ id: 'c' }),
      ],
    });
    expect(pledgeViews(view).map(({ pledge, carries_set, links }) => [pledge.id, carries_set, links])).toEqual([
      ['a', true, []],
      ['b', false, []],
      ['c', false, []],
    ]);
  });

  it('counts a sum that was raised once, under the pledge that raised it, and takes it for no sum of a set', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'first', amount: buildAmount({ value: 3, currency: 'USD', same_sum_as: 'raised' }) }),
        buildPledge({
          id: 'raised',
          amount: buildAmount({ value: 5, currency: 'USD' }),
          related: [{ pledge: 'first', relation: 'raises' }],
        }),
      ],
    });
    expect(view.totals.counted).toEqual({ pledges: 1, cents: 500n });
    expect(view.totals.excluded).toEqual([{ reason: 'same-sum', pledges: 1, cents: 300n }]);
    expect(pledgeViews(view).map(({ carries_set }) => carries_set)).toEqual([false, false]);
  });

  it('looks groups up on the day of the announcement, or today where that is unknown', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'then', countries: ['BTN'], announced: '2022' }),
        buildPledge({ id: 'undated', countries: ['BTN'], announced: undefined }),
      ],
      country_group_status: [buildStatus('BTN', 'LDC', { until: '2023-12-13' }), buildStatus('BTN', 'LLDC')],
    });
    expect(pledgeViews(view).map(({ country_groups, groups_on }) => [country_groups, groups_on])).toEqual([
      [['LDC', 'LLDC'], '2022'],
      [['LLDC'], TODAY],
    ]);
  });
});

describe('homeView', () => {
  it('shows the six newest pledges and counts those with a report once', () => {
    const view = buildView({
      pledges: [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
        buildPledge({ id: `of-${year}`, announced: String(year) }),
      ),
      progress_reports: [
        buildReport({ pledge_id: 'of-2018', date: '2024' }),
        buildReport({ pledge_id: 'of-2018', date: '2025' }),
      ],
    });
    const { latest, reported, totals, goal } = homeView(view, overviewOf(view));
    expect(latest.map(({ pledge }) => pledge.id)).toEqual([
      'of-2024',
      'of-2023',
      'of-2022',
      'of-2021',
      'of-2020',
      'of-2019',
    ]);
    expect(reported).toBe(1);
    expect(totals).toBe(view.totals);
    expect(goal).toBeUndefined();
  });
});
