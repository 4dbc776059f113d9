import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';
import { isBefore } from './dates-in-order.ts';

describe('dates-in-order', () => {
  it.each([
    '{ start: 2024, end: 2024 }',
    '{ start: 2024-12, end: 2024 }',
    '{ end: 2024 }',
    '{ start: 2020, end: 2030 }',
  ])('accepts %s for a pledge announced in May 2024', (period) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-05', period }) })).toEqual([]);
  });

  it('points to an end before the start', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ period: '{ start: 2026-03, end: 2026-02-28 }' }) })).toEqual([
      {
        rule: 'dates-in-order',
        place: `${PLEDGE_FILE}:12:27`,
        message: '“period.end” is 2026-02-28, which is before “period.start” (2026-03).',
        hint: 'Correct one of the two dates.',
      },
    ]);
  });

  it('points to an end before the announcement', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ period: '{ end: 2023 }' }) })).toEqual([
      {
        rule: 'dates-in-order',
        place: `${PLEDGE_FILE}:12:11`,
        message: '“period.end” is 2023, which is before “announced” (2024).',
        hint: 'Correct one of the two dates.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ 'period.start': '2025', 'period.end': '2024' }) })).toEqual([
      'data/pledges/batch.csv:2:15 dates-in-order',
    ]);
  });

  it('compares dates as far as both are exact', () => {
    expect(isBefore('2023', '2024-01')).toBe(true);
    expect(isBefore('2024', '2024-12-31')).toBe(false);
    expect(isBefore('2024-12-31', '2024')).toBe(false);
    expect(isBefore('2024-04-30', '2024-05')).toBe(true);
  });
});
