import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset, buildRate } from '../../tests/dataset-builder.ts';
import { toUsd } from './currency.ts';

const dataset = buildDataset({
  fx_rates: [
    buildRate('EUR', 2022, 0.9493),
    buildRate('EUR', 2021, 0.8453),
    buildRate('EUR', 2026, 0.857, false),
    buildRate('JPY', 2022, 131.46),
    buildRate('KWD', 2022, 0.3061),
    buildRate('IDR', 2022, 14853.95),
  ],
});
const cents = (value: number, currency: string, announced?: string): bigint | undefined =>
  toUsd(dataset, value, currency, announced)?.cents;

describe('toUsd', () => {
  it('leaves US dollars as they are, whatever the date', () => {
    expect(toUsd(dataset, 82_000_000_000, 'USD', undefined)).toEqual({ cents: 8_200_000_000_000n, rate: undefined });
    expect(cents(0.07, 'USD', '1999')).toBe(7n);
  });

  it('converts EUR 155,000,000 of 2022 at 0.9493 to USD 163,278,204.99', () => {
    expect(toUsd(dataset, 155_000_000, 'EUR', '2022')).toMatchObject({
      cents: 16_327_820_499n,
      rate: { year: 2022, units_per_usd: 0.9493 },
    });
  });

  it('takes the year of a date of any precision', () => {
    expect(cents(155_000_000, 'EUR', '2022-11-05')).toBe(16_327_820_499n);
    expect(cents(155_000_000, 'EUR', '2022-11')).toBe(16_327_820_499n);
  });

  it('takes the latest earlier year where the year itself has no rate', () => {
    expect(toUsd(dataset, 1, 'EUR', '2025')?.rate?.year).toBe(2022);
  });

  it('passes over an average of a part of a year', () => {
    expect(toUsd(dataset, 1, 'EUR', '2026')?.rate?.year).toBe(2022);
  });

  it('never takes a later year', () => {
    expect(toUsd(dataset, 1, 'EUR', '2020')).toBeUndefined();
    expect(toUsd(dataset, 1, 'EUR', '2021-12')?.rate?.year).toBe(2021);
  });

  it('takes the first of two rates of one year', () => {
    const twice = buildDataset({ fx_rates: [buildRate('EUR', 2022, 2), buildRate('EUR', 2022, 4)] });
    expect(toUsd(twice, 1, 'EUR', '2022')?.rate?.units_per_usd).toBe(2);
  });

  it('reads numbers that are written with an exponent', () => {
    expect(cents(1e21, 'USD')).toBe(10n ** 23n);
    expect(cents(2.5e22, 'USD')).toBe(25n * 10n ** 23n);
    expect(cents(1e-7, 'USD')).toBe(0n);
  });

  it('gives nothing for a currency without rates, or without a date', () => {
    expect(toUsd(dataset, 1, 'XAU', '2022')).toBeUndefined();
    expect(toUsd(dataset, 1, 'EUR', undefined)).toBeUndefined();
  });

  it.each([
    [0.01, 'EUR', 1n],
    [12.34, 'EUR', 1300n],
    [1, 'KWD', 327n],
    [100_000_000_000, 'IDR', 673_221_601n],
    [131.46, 'JPY', 100n],
  ])('converts %d %s to the nearest cent', (value, currency, expected) => {
    expect(cents(value, currency, '2022')).toBe(expected);
  });

  it('rounds half a cent up', () => {
    const half = buildDataset({ fx_rates: [buildRate('EUR', 2022, 2)] });
    expect(toUsd(half, 0.01, 'EUR', '2022')?.cents).toBe(1n);
    expect(toUsd(half, 0.03, 'EUR', '2022')?.cents).toBe(2n);
  });

  it('is exact where binary fractions are not', () => {
    expect(cents(9_999_999_999_999.99, 'USD')).toBe(999_999_999_999_999n);
    const small = buildDataset({ fx_rates: [buildRate('EUR', 2022, 1e-7)] });
    expect(toUsd(small, 1e13, 'EUR', '2022')?.cents).toBe(10n ** 22n);
  });

  it('agrees with exact division for any sum and rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 15 }), fc.integer({ min: 1, max: 10 ** 9 }), (hundredths, rate) => {
        const value = Number(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`);
        const data = buildDataset({ fx_rates: [buildRate('EUR', 2022, rate / 10_000)] });
        const found = toUsd(data, value, 'EUR', '2022')?.cents ?? -1n;
        // |found - exact| ≤ ½, without a fraction anywhere
        const difference = found * BigInt(rate) - BigInt(hundredths) * 10_000n;
        expect(2n * (difference < 0n ? -difference : difference)).toBeLessThanOrEqual(BigInt(rate));
      }),
      { numRuns: 500 },
    );
  });
});
