import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

const earlier = (value: string, fields: Record<string, string> = {}) => ({
  [BATCH_FILE]: pledgeTable({ 'amount.value': value, 'amount.currency': 'USD', ...fields }),
});
const later = (relation: string, amount?: string, fields: Record<string, string> = {}) => ({
  [PLEDGE_FILE]: pledgeFile({ amount, related: `[{ pledge: from-a-table, relation: ${relation} }]`, ...fields }),
});
const SUM = '{ value: 5, currency: USD }';

describe('renewal-counted-once', () => {
  it.each(['renews', 'raises'])('asks a steward where a pledge %s another and both sums are counted', (relation) => {
    expect(problemsIn({ ...earlier('3'), ...later(relation, SUM) })).toEqual([
      {
        rule: 'renewal-counted-once',
        place: `${PLEDGE_FILE}:13:13`,
        message: 'This pledge renews or raises “from-a-table”, and the sums of both are counted.',
        hint:
          'If it is the same money, or the larger sum holds the smaller, write “same_sum_as” in the amount of the ' +
          'smaller, with the id of the other. If it is money on top, say so under “note”.',
      },
    ]);
  });

  it('accepts a renewal that points to the sum it says again', () => {
    const amount = '{ value: 5, currency: USD, same_sum_as: from-a-table }';
    expect(problemsIn({ ...earlier('5'), ...later('renews', amount) })).toEqual([]);
  });

  it('accepts a pledge that points to the larger sum to which it was raised, and no other smaller one', () => {
    const raised = { 'amount.same_sum_as': 'good' };
    const files = { ...earlier('3', raised), ...later('raises', SUM) };
    expect(problemsIn(files)).toEqual([]);
    for (const wrong of [
      { ...earlier('7', raised), ...later('raises', SUM) },
      { ...earlier('3', raised), ...later('same-set', SUM) },
    ])
      expect(problemsIn(wrong).map(({ rule }) => rule)).toEqual(['shared-sum-agrees']);
  });

  it('accepts sums of which one is not counted, and a word on money that comes on top', () => {
    for (const files of [
      { ...earlier('3'), ...later('renews') },
      { ...earlier('3', { 'amount.kind': 'mobilised' }), ...later('renews', SUM) },
      { ...earlier('3'), ...later('same-set', SUM) },
      { ...earlier('3'), ...later('renews', SUM, { note: 'The sum comes on top of the first.' }) },
    ])
      expect(problemsIn(files)).toEqual([]);
  });
});
