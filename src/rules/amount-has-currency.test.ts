import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('amount-has-currency', () => {
  it('accepts a value with a currency, and a gift in kind without either', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 5, currency: EUR }' }) })).toEqual([]);
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount: '{ kind: in-kind }' }) })).toEqual([]);
  });

  it('points to a value without a currency', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 1500000 }' }) })).toEqual([
      {
        rule: 'amount-has-currency',
        place: 'content/pledges/2024/good.md:12:11',
        message: 'The amount 1,500,000 has no currency.',
        hint: 'Add the ISO 4217 code, such as currency: EUR.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(
      placesIn({ [BATCH_FILE]: pledgeTable({ 'amount.value': '' }, { id: 'second', 'amount.value': '5' }) }),
    ).toEqual(['data/pledges/batch.csv:3:14 amount-has-currency']);
  });

  it.each(['{ currency: EUR }', '{ kind: cash }', '{ kind: in-kind, currency: EUR }'])(
    'asks for the value that is missing in %s',
    (amount) => {
      expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount }) })).toEqual([
        {
          rule: 'amount-has-currency',
          place: 'content/pledges/2024/good.md:12:1',
          message: 'The amount has no value.',
          hint: 'Add the value in digits. Only a gift in kind may go without one; if nothing is stated, leave the whole amount out.',
        },
      ]);
    },
  );
});
