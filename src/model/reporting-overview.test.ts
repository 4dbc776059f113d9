import { describe, expect, it } from 'vitest';
import { buildAmount, buildDataset, buildPledge, buildReport } from '../../tests/dataset-builder.ts';
import { viewRegister } from './register-view.ts';
import { reportingByEntity, reportingOverview } from './reporting-overview.ts';

const usd = (value: number) => buildAmount({ value, currency: 'USD' });
const dataset = buildDataset({
  pledges: [
    buildPledge({ id: 'fresh', announced: '2025-11-01', amount: usd(1), focus_areas: ['access', 'adoption'] }),
    buildPledge({ id: 'told', announced: '2022-01-01', amount: usd(2), entities: ['world-body'] }),
    buildPledge({ id: 'old', announced: '2022-01-01', amount: usd(4) }),
    buildPledge({ id: 'done', announced: '2022-01-01', amount: usd(8), countries: ['FRA'] }),
  ],
  progress_reports: [
    buildReport({ pledge_id: 'told', date: '2026-01-01' }),
    buildReport({ pledge_id: 'done', date: '2023-06', status: 'completed' }),
  ],
});
const on = (day: string) => reportingOverview(viewRegister(dataset, day));

describe('reportingOverview', () => {
  it('says how many are reported on, and splits the money by the last word', () => {
    const { whole, groups } = on('2026-02-01');
    expect(whole).toMatchObject({ pledges: 4, reported: 2, response: 50, shared: 1500n });
    expect(whole.parts.map(({ category, pledges, shared }) => [category, pledges, shared])).toEqual([
      ['recent', 1, 200n],
      ['no-word', 1, 400n],
      ['rest', 2, 900n],
    ]);
    const [areas, types, regions] = groups.map(({ rows }) =>
      rows.map(({ value, pledges, reported, shared, parts }) => [
        ...[value, pledges, reported, shared],
        parts.map((part) => part.shared),
      ]),
    );
    expect(areas).toEqual([
      ['access', 4, 2, 1450n, [200n, 400n, 850n]],
      ['adoption', 1, 0, 50n, [0n, 0n, 50n]],
    ]);
    expect(types).toEqual([
      ['private-sector', 3, 1, 1300n, [0n, 400n, 900n]],
      ['un-agency', 1, 1, 200n, [200n, 0n, 0n]],
    ]);
    expect(regions?.map(([value, pledges]) => [value, pledges])).toEqual([
      ['AFR', 3],
      ['EUR', 1],
    ]);
  });

  it('names every state, also those no pledge is in', () => {
    expect(on('2026-02-01').states.map(({ category, pledges }) => [category, pledges])).toEqual([
      ['no-report', 2],
      ['on-time', 1],
      ['due', 0],
      ['overdue', 0],
      ['silent', 0],
      ['completed', 1],
      ['withdrawn', 0],
    ]);
  });

  it('lists what is due in the quarter that is running, on its first and its last day', () => {
    const due = (day: string) => on(day).due.map(({ pledge, standing }) => [pledge.id, standing.due_on]);
    expect(due('2026-10-01')).toEqual([['fresh', '2026-11-01']]);
    expect(due('2026-12-31')).toEqual([['fresh', '2026-11-01']]);
    expect(due('2027-01-01')).toEqual([['told', '2027-01-01']]);
    expect(due('2026-09-30')).toEqual([]);
    expect(on('2026-11-24').quarter).toEqual({ first: '2026-10-01', last: '2026-12-31' });
  });

  it('has an answer for a register with nothing in it', () => {
    const { whole, groups, due } = reportingOverview(viewRegister(buildDataset(), '2026-11-24'));
    expect(whole).toMatchObject({ pledges: 0, reported: 0, response: 0, shared: 0n });
    expect(groups.flatMap(({ rows }) => rows)).toEqual([]);
    expect(due).toEqual([]);
  });
});

describe('reportingByEntity', () => {
  it('gives each entity with a pledge its last report, the earliest day due, and its states', () => {
    const { rows, reported } = reportingByEntity(viewRegister(dataset, '2026-02-01'));
    expect(reported).toBe(2);
    expect(rows.map(({ entity, ...row }) => [entity.id, row])).toEqual([
      [
        'acme-telecom',
        {
          pledges: 3,
          reported: 1,
          last_report: '2023-06',
          due_on: '2023-01-01',
          states: [
            { state: 'no-report', pledges: 2 },
            { state: 'completed', pledges: 1 },
          ],
        },
      ],
      [
        'world-body',
        {
          pledges: 1,
          reported: 1,
          last_report: '2026-01-01',
          due_on: '2027-01-01',
          states: [{ state: 'on-time', pledges: 1 }],
        },
      ],
    ]);
  });
});
