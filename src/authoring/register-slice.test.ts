import { expect, it } from 'vitest';
import { repositoryRegister } from '../../tests/dataset-builder.ts';
import { referenceSlice } from './register-slice.ts';

it('takes records that are named as what every object has already', () => {
  const { dataset } = repositoryRegister();
  const report = dataset.progress_reports[0];
  const rate = dataset.fx_rates.find(({ full_year }) => full_year);
  if (!report || !rate) throw new Error('No report, or no rate.');
  const { statements, rates } = referenceSlice({
    ...dataset,
    progress_reports: [{ ...report, pledge_id: 'constructor', date: '2025', said_by: 'third-party' }],
    fx_rates: [{ ...rate, source_title: '__proto__' }],
  });
  expect(JSON.stringify(statements)).toBe('{"constructor":["2025"]}');
  expect(Object.keys(rates)).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, rate.currency)).toBe(false);
});
