import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

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

  it('points to the row and column of a table', () => {
    const row = { 'amount.value': '5', 'amount.currency': 'EUR', 'amount.same_sum_as': 'good' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual(['data/pledges/batch.csv:2:16 shared-sum-agrees']);
  });
});
