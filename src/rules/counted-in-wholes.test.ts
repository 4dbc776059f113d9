import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';
import { DIVISIBLE_METRICS, Metric } from '../schema/vocabularies.ts';

const hint =
  'Write a whole number in digits: 2.5 million is 2500000. Only hours, shares, sums of money and other measures may have decimals.';
const REPORT = 'content/progress-reports/good/2025.md';
const COUNTED = Metric.options.filter((metric) => !DIVISIBLE_METRICS.has(metric));
const targets = (metric: string, value: string) => ({ targets: `[{ metric: ${metric}, value: ${value} }]` });
const pledge = (metric: string, value: string) => ({ [PLEDGE_FILE]: pledgeFile(targets(metric, value)) });

describe('counted-in-wholes', () => {
  it.each(Metric.options)('accepts a whole number of %s', (metric) => {
    expect(problemsIn(pledge(metric, '90'))).toEqual([]);
    expect(problemsIn(pledge(metric, '90.00'))).toEqual([]);
  });

  it.each([...DIVISIBLE_METRICS])('accepts a part of %s', (metric) => {
    expect(problemsIn(pledge(metric, '2.5'))).toEqual([]);
  });

  it.each(COUNTED)('refuses a part of %s', (metric) => {
    expect(problemsIn(pledge(metric, '2.5'))).toEqual([
      {
        rule: 'counted-in-wholes',
        place: `${PLEDGE_FILE}:12:${`targets: [{ metric: ${metric}, v`.length}`,
        message: '“targets, item 1, value” is 2.5, and what is counted there has no parts.',
        hint,
      },
    ]);
  });

  it('refuses it in a report too, among others that are right', () => {
    const results =
      '[{ metric: people, value: 0 }, { metric: training-hours, value: 0.5 }, { metric: people, value: 0.5 }]';
    expect(problemsIn({ [REPORT]: reportFile({ results }) })).toEqual([
      {
        rule: 'counted-in-wholes',
        place: `${REPORT}:5:99`,
        message: '“results, item 3, value” is 0.5, and what is counted there has no parts.',
        hint,
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    const row = { 'targets.0.metric': 'schools', 'targets.0.value': '12.5' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual([`${BATCH_FILE}:2:15 counted-in-wholes`]);
  });
});
