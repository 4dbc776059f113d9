import type { Dataset, Located } from '../schema/dataset.ts';
import type { FxRate } from '../schema/tables.ts';
import { gather } from './lookup.ts';

/** An amount in US dollars, and how it was derived. */
export interface Conversion {
  /** Whole US cents, rounded to the nearest. */
  readonly cents: bigint;
  /** The rate used; none for amounts pledged in US dollars. */
  readonly rate: Located<FxRate> | undefined;
}

/**
 * Converts by the published rule: the annual average of the year announced, or of the latest
 * earlier year where that year has no full average.
 * @param value in units of the currency
 * @param announced date of the pledge, at least a year
 * @returns nothing when the currency has no such rate
 */
export function toUsd(
  dataset: Dataset,
  value: number,
  currency: string,
  announced: string | undefined,
): Conversion | undefined {
  if (currency === 'USD') return { cents: quotient(decimal(value), ONE), rate: undefined };
  const year = announced === undefined ? undefined : Number(announced.slice(0, 4));
  if (year === undefined) return undefined;
  const rate = ratesOf(dataset)
    .get(currency)
    ?.find((row) => row.year <= year);
  return rate && { cents: quotient(decimal(value), decimal(rate.units_per_usd)), rate };
}

/** The rates of each table that was asked for: full years by currency, the latest first. */
const kept = new WeakMap<Dataset['fx_rates'], Map<string, Located<FxRate>[]>>();

function ratesOf({ fx_rates }: Dataset): ReadonlyMap<string, readonly Located<FxRate>[]> {
  const known = kept.get(fx_rates);
  if (known) return known;
  const latestFirst = fx_rates.filter(({ full_year }) => full_year).sort((a, b) => b.year - a.year);
  const made = gather(latestFirst, ({ currency }) => [currency]);
  kept.set(fx_rates, made);
  return made;
}

interface Decimal {
  readonly digits: bigint;
  /** Places after the point. */
  readonly scale: number;
}

const ONE: Decimal = { digits: 1n, scale: 0 };

/** A number as the decimal it was written as; no binary rounding from here on. */
function decimal(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Value divided by rate, in hundredths, rounded half up. */
function quotient(value: Decimal, rate: Decimal): bigint {
  const numerator = value.digits * 10n ** BigInt(rate.scale) * 100n;
  const denominator = rate.digits * 10n ** BigInt(value.scale);
  return (2n * numerator + denominator) / (2n * denominator);
}
