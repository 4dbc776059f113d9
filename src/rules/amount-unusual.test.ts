import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

const usd = (value: number): string => `{ value: ${value}, currency: USD }`;
const pledge = (value: number): string => pledgeFile({ amount: usd(value) });
const checkUnit =
  'Check the unit: thousands, millions or billions. Write the whole number, in digits only. If it is right, leave it: a warning keeps nothing out.';

describe('amount-unusual', () => {
  it.each([
    ['ten billion', pledgeFile({ amount: usd(1e10) })],
    ['nine billion of a currency worth more', pledgeFile({ amount: '{ value: 9000000000, currency: EUR }' })],
    ['a sum without a rate', pledgeFile({ amount: '{ value: 90000000000, currency: XYZ }' })],
    ['a sum the text writes in words', pledgeFile({ amount: usd(155e6) }, 'Acme pledges USD 155 million.')],
    ['a sum the text writes in digits', pledgeFile({ amount: usd(20_000) }, 'USD 20,000 for 20 million people.')],
    ['other digits in the text', pledgeFile({ amount: usd(155e6) }, 'Acme connects 3 million people.')],
    ['digits of a unit no word of the text says', pledgeFile({ amount: usd(2024) }, 'A pledge of 2.024 metres.')],
  ])('accepts %s', (_what, file) => {
    expect(problemsIn({ [PLEDGE_FILE]: file }).filter(({ rule }) => rule === 'amount-unusual')).toEqual([]);
  });

  it('points to an amount above ten billion US dollars', () => {
    const amount = '{ value: 10000000000, currency: EUR }';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount }) })).toEqual([
      {
        rule: 'amount-unusual',
        place: `${PLEDGE_FILE}:12:11`,
        message: 'The amount is 10,000,000,000 EUR, about 10,820,168,795 US dollars: more than 10 billion.',
        hint: 'Count the zeros against the source. If it is right, leave it: a warning keeps nothing out.',
      },
    ]);
  });

  it.each([155, 155_000, 155e9])('points to %d where the text says 155 million', (value) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount: usd(value) }, 'Acme pledges USD 155 million.') })).toEqual([
      {
        rule: 'amount-unusual',
        place: `${PLEDGE_FILE}:12:11`,
        message: `The amount is ${value.toLocaleString('en')} USD, but the text says “155 million”.`,
        hint: 'Write the whole number, in digits only: 155 million is 155000000. If the text means something else, leave it: a warning keeps nothing out.',
      },
    ]);
  });

  it('points to an amount a thousand times the other amounts of its entity', () => {
    const others = { 'content/pledges/2024/a.md': pledge(2_000_000), 'content/pledges/2024/b.md': pledge(4_000_000) };
    expect(problemsIn({ [PLEDGE_FILE]: pledge(3_000_000_000), ...others })).toEqual([
      {
        rule: 'amount-unusual',
        place: `${PLEDGE_FILE}:12:11`,
        message:
          'The amount is 3,000,000,000 USD, about 1,000 times the usual amount of “acme-telecom”. It may be in the wrong unit.',
        hint: checkUnit,
      },
    ]);
    expect(problemsIn({ [PLEDGE_FILE]: pledge(2_999_999_999), ...others })).toEqual([]);
  });

  it('points to an amount of which the others are a thousand times as much', () => {
    const others = { 'content/pledges/2024/a.md': pledge(2_000_000), 'content/pledges/2024/b.md': pledge(4_000_000) };
    expect(problemsIn({ [PLEDGE_FILE]: pledge(3000), ...others })).toEqual([
      {
        rule: 'amount-unusual',
        place: `${PLEDGE_FILE}:12:11`,
        message:
          'The amount is 3,000 USD; the usual amount of “acme-telecom” is about 1,000 times that. It may be in the wrong unit.',
        hint: checkUnit,
      },
    ]);
    expect(problemsIn({ [PLEDGE_FILE]: pledge(3001), ...others })).toEqual([]);
  });

  it('asks about the larger of two that differ', () => {
    const other = { 'content/pledges/2024/a.md': pledge(2000) };
    expect(placesIn({ [PLEDGE_FILE]: pledge(2_000_000), ...other })).toEqual([`${PLEDGE_FILE}:12:11 amount-unusual`]);
  });

  it('takes no sum for another that is counted elsewhere', () => {
    const other = {
      'content/pledges/2024/a.md': pledgeFile({ entities: '[example-ministry]', amount: usd(3_000_000) }),
    };
    const shared = pledgeFile({ amount: '{ value: 3000000, currency: USD, same_sum_as: a }' });
    const files = { 'content/pledges/2024/b.md': pledge(2000), 'content/pledges/2024/c.md': shared, ...other };
    expect(placesIn(files)).toEqual([]);
  });

  it('points to the row and column of a table', () => {
    const row = { 'amount.value': '10000000001', 'amount.currency': 'USD' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual([`${BATCH_FILE}:2:14 amount-unusual`]);
  });
});
