import { describe, expect, it } from 'vitest';
import { buildAmount } from '../../tests/dataset-builder.ts';
import type { Amount, Target } from '../schema/pledge.ts';
import { amountText, quantityText, targetText } from './amount-text.ts';
import { translator } from './translate.ts';

const en = translator('en');
const said = (fields: Partial<Amount>): string =>
  amountText(en, buildAmount({ value: 155e6, currency: 'EUR', ...fields }));
const target = (fields: Partial<Target>): Target => ({
  metric: 'people',
  value: 3_000_000,
  qualifier: 'exact',
  basis: 'committed',
  ...fields,
});

describe('amountText', () => {
  it('says what the source says: qualifier, kind, per year, shared', () => {
    expect(said({})).toBe('EUR 155 m');
    expect(said({ qualifier: 'over' })).toBe('over EUR 155 m');
    expect(said({ qualifier: 'up-to', per: 'year' })).toBe('up to EUR 155 m a year');
    expect(said({ kind: 'mobilised' })).toBe('EUR 155 m, to be mobilized');
    expect(said({ kind: 'in-kind' })).toBe('EUR 155 m, in kind');
    expect(said({ same_sum_as: 'other' })).toBe('EUR 155 m, for the set');
  });

  it('says that nothing is known, and draws no dash', () => {
    expect(amountText(en, undefined)).toBe('not stated');
    expect(amountText(en, buildAmount({ kind: 'in-kind' }))).toBe('in kind, value not stated');
  });

  it('writes every digit where there is room', () => {
    expect(amountText(en, buildAmount({ value: 1_234_567.5, currency: 'EUR' }), 'full')).toBe('EUR 1,234,567.5');
  });
});

describe('quantityText and targetText', () => {
  it('name what is counted, how many, by when, and what is only possible', () => {
    expect(quantityText(en, target({}))).toBe('3,000,000 people');
    expect(quantityText(en, target({ value: 1, metric: 'schools' }))).toBe('1 school');
    expect(targetText(en, target({ qualifier: 'about', by: '2023' }))).toBe('about 3,000,000 people, by 2023');
    expect(targetText(en, target({ basis: 'potential', counts: 'users' }))).toBe(
      '3,000,000 people: users (could be reached; not promised)',
    );
  });
});
