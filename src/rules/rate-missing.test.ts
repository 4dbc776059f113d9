import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  buildAmount,
  buildDataset,
  buildPledge,
  PLEDGE_FILE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
} from '../../tests/dataset-builder.ts';
import { rateMissing } from './rate-missing.ts';

const amount = '{ value: 500, currency: EUR }';
const early = 'content/pledges/2021/good.md';
const undated = 'content/pledges/undated/good.md';

describe('rate-missing', () => {
  it.each([
    ['a rate of an earlier year', 'content/pledges/2023/good.md', { announced: '2023', amount }],
    ['US dollars', early, { announced: '2021', amount: '{ value: 500, currency: USD }' }],
    ['US dollars without a date', undated, { announced: undefined, amount: '{ value: 500, currency: USD }' }],
    ['a start where the announcement is unknown', undated, { announced: undefined, period: '{ start: 2024 }', amount }],
  ])('accepts %s', (_what, file, fields) => {
    expect(problemsIn({ [PLEDGE_FILE]: undefined, [file]: pledgeFile(fields) })).toEqual([]);
  });

  it('points to a currency without a rate for the year or before', () => {
    expect(problemsIn({ [PLEDGE_FILE]: undefined, [early]: pledgeFile({ announced: '2021-05', amount }) })).toEqual([
      {
        rule: 'rate-missing',
        place: `${early}:12:23`,
        message: 'The register has no exchange rate for EUR in 2021 or before.',
        hint: 'Check the currency and the year. If both are right, a steward adds the average of a whole year to data/fx-rates.csv.',
      },
    ]);
  });

  it('asks for a date where none is given', () => {
    expect(problemsIn({ [PLEDGE_FILE]: undefined, [undated]: pledgeFile({ announced: undefined, amount }) })).toEqual([
      {
        rule: 'rate-missing',
        place: `${undated}:11:23`,
        message: 'The amount is in EUR, but the pledge has no date, so no exchange rate can be chosen.',
        hint: 'Write when the pledge was announced, at least the year: announced: 2025.',
      },
    ]);
  });

  it('points to a currency that has no rate at all, and keeps no pledge out for it', () => {
    const files = { [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 500, currency: GNF }' }) };
    expect(placesIn(files)).toEqual([`${PLEDGE_FILE}:12:23 rate-missing`]);
    expect(rateMissing.severity).toBe('warning');
  });

  it('leaves a currency nobody knows to the rule for it', () => {
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 500, currency: XYZ }' }) })).toEqual([
      `${PLEDGE_FILE}:12:23 known-references`,
    ]);
  });

  it('says nothing when the table of rates could not be read', () => {
    const pledges = [buildPledge({ announced: '2020', amount: buildAmount({ value: 500, currency: 'EUR' }) })];
    expect(rateMissing.check(buildDataset({ pledges }))).toHaveLength(1);
    expect(rateMissing.check(buildDataset({ pledges, incomplete: ['currencies'] }))).toEqual([]);
  });

  it('points to the row and column of a table', () => {
    const row = { announced: '2021', 'amount.value': '500', 'amount.currency': 'EUR' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual([`${BATCH_FILE}:2:15 rate-missing`]);
  });
});
