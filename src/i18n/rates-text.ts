import { formatList, formatNumber } from './format.ts';
import type { Translator } from './translate.ts';

/** How many rates are named; the page of the counting rule has them all. */
const LISTED = 8;

/** An exchange rate that amounts were converted with. */
interface Rate {
  readonly currency: string;
  readonly year: number;
  readonly units_per_usd: number;
  readonly source_title: string;
}

/** With which exchange rates the values beside it were converted, and whose they are; empty where nothing was converted. */
export function ratesText({ t, locale }: Translator, rates: readonly Rate[]): string {
  if (rates.length === 0) return '';
  const items = rates
    .slice(0, LISTED)
    .map(({ currency, year, units_per_usd }) =>
      t('chart.rates.item', { currency, rate: formatNumber(locale, units_per_usd, 6), year: String(year) }),
    );
  const rest = rates.length - items.length;
  return t('chart.rates', {
    list: formatList(locale, rest > 0 ? [...items, t('chart.rates.more', { more: rest })] : items),
    sources: ratesSources(rates).join('; '),
  });
}

/** The titles of sources within that sentence. */
export function ratesSources(rates: readonly Rate[]): string[] {
  return [...new Set(rates.slice(0, LISTED).map(({ source_title }) => source_title))];
}
