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

const carrier = (amount: string | undefined): Record<string, string> => ({
  'content/pledges/2024/carrier.md': pledgeFile({ amount }),
});

describe('shared-sum-agrees', () => {
  it('accepts a pledge that points to the one carrying just that sum', () => {
    const amount = '{ value: 5, currency: EUR, same_sum_as: carrier }';
    const files = { [PLEDGE_FILE]: pledgeFile({ amount }), ...carrier('{ value: 5, currency: EUR }') };
    expect(problemsIn(files)).toEqual([]);
  });

  it.each([
    { why: 'has no amount', other: undefined },
    { why: 'has another value', other: '{ value: 6, currency: EUR }' },
    { why: 'has another currency', other: '{ value: 5, currency: USD }' },
    { why: 'gives it per year', other: '{ value: 5, currency: EUR, per: year }' },
    { why: 'points on to a third', other: '{ value: 5, currency: EUR, same_sum_as: good }' },
  ])('refuses a pledge that points to one that $why', ({ other }) => {
    const amount = '{ value: 5, currency: EUR, same_sum_as: carrier }';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount }), ...carrier(other) })).toContainEqual({
      rule: 'shared-sum-agrees',
      place: `${PLEDGE_FILE}:12:36`,
      message: '“same_sum_as” points to “carrier”, which does not carry this sum itself.',
      hint: 'Point to the one pledge of the set that has the same value and currency and no “same_sum_as” of its own.',
    });
  });

  it('refuses a pledge that points to itself', () => {
    const amount = '{ value: 5, currency: EUR, same_sum_as: good }';
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ amount }) })).toEqual([`${PLEDGE_FILE}:12:36 shared-sum-agrees`]);
  });

  describe('where the pledge that carries the sum was given up', () => {
    const report = (id: string, date: string, fields: Record<string, string> = {}): Record<string, string> => ({
      [`content/progress-reports/${id}/${date}.md`]: reportFile({ status: 'discontinued', ...fields }),
    });
    const set = {
      [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 5, currency: EUR, same_sum_as: carrier }' }),
      ...carrier('{ value: 5, currency: EUR }'),
    };

    it('refuses a pledge that still stands, and says how the sum is counted again', () => {
      expect(problemsIn({ ...set, ...report('carrier', '2025') })).toEqual([
        {
          rule: 'shared-sum-agrees',
          place: `${PLEDGE_FILE}:12:36`,
          message: '“same_sum_as” points to “carrier”, which was withdrawn: the sum would be counted nowhere.',
          hint:
            'Let a pledge that still stands carry the sum: take “same_sum_as” out of it, and let the others point to ' +
            'it. If the sum was given up as well, take “amount” out here, and say so in “note”.',
        },
      ]);
    });

    it.each([
      ['it was given up as well', { ...report('carrier', '2025'), ...report('good', '2025') }],
      ['only others say so', report('carrier', '2025', { said_by: 'third-party' })],
      ['it was taken up again', { ...report('carrier', '2025'), ...report('carrier', '2026', { status: 'changed' }) }],
    ])('accepts a pledge where %s', (_, reports) => {
      expect(problemsIn({ ...set, ...reports })).toEqual([]);
    });

    it('refuses a smaller sum that a pledge was to hold which raised it', () => {
      const raised = pledgeFile({
        amount: '{ value: 6, currency: EUR }',
        related: '[{ pledge: good, relation: raises }]',
      });
      const files = { ...set, 'content/pledges/2024/carrier.md': raised };
      expect(placesIn(files)).toEqual([]);
      expect(placesIn({ ...files, ...report('carrier', '2025') })).toEqual([`${PLEDGE_FILE}:12:36 shared-sum-agrees`]);
    });
  });

  it('points to the row and column of a table', () => {
    const row = { 'amount.value': '5', 'amount.currency': 'EUR', 'amount.same_sum_as': 'good' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual(['data/pledges/batch.csv:2:16 shared-sum-agrees']);
  });
});
