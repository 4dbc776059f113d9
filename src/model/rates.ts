import type { Valuation } from './totals.ts';

/** An exchange rate that amounts were converted with. */
export interface UsedRate {
  readonly currency: string;
  readonly year: number;
  readonly units_per_usd: number;
  readonly source_title: string;
  /** How many amounts were converted with it. */
  readonly amounts: number;
}

/** The exchange rates behind some stated amounts, by currency and year; none for amounts in US dollars. */
export function ratesOf(valuations: readonly Valuation[]): UsedRate[] {
  const used = new Map<string, UsedRate>();
  for (const { converted } of valuations) {
    if (!converted?.rate) continue;
    const { currency, year, units_per_usd, source_title } = converted.rate;
    const key = `${currency} ${year}`;
    used.set(key, { currency, year, units_per_usd, source_title, amounts: (used.get(key)?.amounts ?? 0) + 1 });
  }
  return [...used.keys()].sort().flatMap((key) => used.get(key) ?? []);
}
