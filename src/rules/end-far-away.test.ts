import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

const hint =
  'Check the year against the source: 2052 may be 2025. If it is right, leave it: a warning keeps nothing out.';
const undated = 'content/pledges/undated/good.md';

describe('end-far-away', () => {
  it.each([
    { announced: '2024', period: '{ end: 2039-12-31 }' },
    { announced: '2024-05', period: '{ end: 2039-05-31 }' },
    { announced: '2024', targets: '[{ metric: schools, value: 200, by: 2039 }, { metric: people, value: 9 }]' },
  ])('accepts %o', (fields) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([]);
  });

  it('accepts any end of a pledge of which no day is known', () => {
    expect(
      problemsIn({
        [PLEDGE_FILE]: undefined,
        [undated]: pledgeFile({ announced: undefined, period: '{ end: 2052 }' }),
      }),
    ).toEqual([]);
  });

  it('points to an end more than fifteen years away', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-05', period: '{ end: 2039-06 }' }) })).toEqual([
      {
        rule: 'end-far-away',
        place: `${PLEDGE_FILE}:12:11`,
        message: '“period.end” is 2039-06, more than 15 years after 2024-05.',
        hint,
      },
    ]);
  });

  it('points to a target, counted from the start where no announcement is known', () => {
    const targets = '[{ metric: schools, value: 200, by: 2052 }]';
    const file = pledgeFile({ announced: undefined, period: '{ start: 2025 }', targets });
    expect(problemsIn({ [PLEDGE_FILE]: undefined, [undated]: file })).toEqual([
      {
        rule: 'end-far-away',
        place: `${undated}:12:42`,
        message: '“targets, item 1, by” is 2052, more than 15 years after 2025.',
        hint,
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ 'period.end': '2052' }) })).toEqual([
      `${BATCH_FILE}:2:14 end-far-away`,
    ]);
  });
});
