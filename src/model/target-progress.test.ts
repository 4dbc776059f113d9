import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import type { Target } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { progressSpread, targetProgressOf } from './target-progress.ts';

const target = (fields: Partial<Target> = {}): Target => ({
  metric: 'people',
  value: 200,
  qualifier: 'exact',
  basis: 'committed',
  ...fields,
});
const people = (value: number, fields: Partial<ProgressReport['results'][number]> = {}) => ({
  metric: 'people' as const,
  value,
  qualifier: 'exact' as const,
  ...fields,
});
const progress = (targets: Target[], ...reports: Partial<ProgressReport>[]) => {
  const pledge = buildPledge({ targets });
  return targetProgressOf(pledge, buildView({ pledges: [pledge], progress_reports: reports.map(buildReport) }));
};

describe('targetProgressOf', () => {
  it('sets each result against the target of its unit, oldest first, by the day it speaks of', () => {
    const [only] = progress(
      [target()],
      { date: '2025-03', results: [people(300, { qualifier: 'over' })] },
      { date: '2024-03', results: [people(50, { as_of: '2023-12' }), { ...people(7), metric: 'schools' }] },
    );
    expect(only?.reached).toEqual([
      { date: '2023-12', value: 50, qualifier: 'exact', share: 0.25, said_by: 'entity', follows: false },
      { date: '2025-03', value: 300, qualifier: 'over', share: 1.5, said_by: 'entity', follows: true },
    ]);
  });

  it('tells targets of one unit apart by their words', () => {
    const [trained, covered, bare] = progress(
      [target({ counts: 'trained' }), target({ counts: 'covered' }), target()],
      { date: '2024', results: [people(10, { counts: 'trained' }), people(20, { counts: 'reached' }), people(30)] },
    );
    expect([trained, covered, bare].map((one) => one?.reached.map(({ value }) => value))).toEqual([[10], [], [30]]);
  });

  it('gives a result without words to the only target of its unit, whatever its words', () => {
    const [only] = progress([target({ counts: 'trained' })], { date: '2024', results: [people(10)] });
    expect(only?.reached.map(({ value }) => value)).toEqual([10]);
    const [other] = progress([target()], { date: '2024', results: [people(10, { counts: 'trained' })] });
    expect(other?.reached).toEqual([]);
  });

  it('measures nothing against a number that was only possible', () => {
    expect(progress([target({ basis: 'potential' })], { date: '2024', results: [people(10)] })).toEqual([]);
  });

  it('joins reports of one speaker up to the time for a yearly report, and none without a date', () => {
    const follows = (...reports: Partial<ProgressReport>[]) =>
      progress([target()], ...reports.map((one) => ({ results: [people(1)], ...one })))[0]?.reached.map(
        (one) => one.follows,
      );
    expect(follows({ date: '2023-01-15' }, { date: '2024-04-15' })).toEqual([false, true]);
    expect(follows({ date: '2023-01-15' }, { date: '2024-04-16' })).toEqual([false, false]);
    expect(follows({ date: '2023' }, { date: '2024', said_by: 'third-party' })).toEqual([false, false]);
    expect(follows({}, { date: '2024' })).toEqual([false, false]);
  });
});

describe('progressSpread', () => {
  const pledges = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    buildPledge({ id, targets: id === 'e' ? [] : [target({ value: 100 })] }),
  );
  const said = (pledge_id: string, date: string, value: number, fields: Partial<ProgressReport> = {}) =>
    buildReport({ pledge_id, date, results: [people(value)], ...fields });

  it('counts pledges with targets and with results of the entity, and finds the lower middle of the newest', () => {
    const view = buildView({
      pledges,
      progress_reports: [
        said('a', '2024', 10),
        said('a', '2025', 40),
        said('b', '2025', 120),
        said('c', '2025', 99, { said_by: 'third-party' }),
      ],
    });
    expect(progressSpread(pledges, view)).toEqual({ with_targets: 4, with_results: 2, median: 0.4 });
  });

  it('has no middle of nothing', () => {
    expect(progressSpread(pledges, buildView({ pledges }))).toEqual({
      with_targets: 4,
      with_results: 0,
      median: undefined,
    });
    expect(progressSpread([], buildView())).toEqual({ with_targets: 0, with_results: 0, median: undefined });
  });
});
