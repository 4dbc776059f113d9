import type { Locale } from './locales.ts';
import type { MessageKey } from './messages.ts';
import type { Translator } from './translate.ts';

/** From which size on a language uses a scale word, and which; the largest first. Chinese counts by ten thousands. */
const SCALES: Readonly<Record<Locale['id'], readonly { at: number; key: MessageKey }[]>> = {
  en: [
    { at: 1e12, key: 'scale.trillion' },
    { at: 1e9, key: 'scale.billion' },
    { at: 1e6, key: 'scale.million' },
  ],
  fr: [
    { at: 1e9, key: 'scale.billion' },
    { at: 1e6, key: 'scale.million' },
  ],
  es: [
    { at: 1e12, key: 'scale.trillion' },
    { at: 1e6, key: 'scale.million' },
  ],
  ru: [
    { at: 1e12, key: 'scale.trillion' },
    { at: 1e9, key: 'scale.billion' },
    { at: 1e6, key: 'scale.million' },
  ],
  zh: [
    { at: 1e12, key: 'scale.trillion' },
    { at: 1e8, key: 'scale.billion' },
    { at: 1e4, key: 'scale.million' },
  ],
  ar: [
    { at: 1e12, key: 'scale.trillion' },
    { at: 1e9, key: 'scale.billion' },
    { at: 1e6, key: 'scale.million' },
  ],
};

// To make a formatter takes hundreds of times as long as to use it.
const numberFormat = keep(
  ({ intl }, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(intl, { useGrouping: 'always', ...options }),
);
const dateFormat = keep(({ intl }, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(intl, options));
const languageNames = keep(({ intl }) => new Intl.DisplayNames(intl, { type: 'language' }));
const listFormat = keep(({ intl }) => new Intl.ListFormat(intl, { type: 'conjunction' }));
const collator = keep(({ intl }) => new Intl.Collator(intl, { numeric: true }));

/** Makes a formatter for each language and its options once. */
export function keep<Options extends object, Format>(
  make: (locale: Locale, options: Options) => Format,
): (locale: Locale, options?: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options = {} as Options) => {
    let key: string = locale.id;
    for (const name in options) key += ` ${name} ${String(options[name])}`;
    const known = made.get(key) ?? make(locale, options);
    made.set(key, known);
    return known;
  };
}

/** A number in full. */
export function formatNumber(locale: Locale, value: number | bigint, decimals = 0): string {
  return numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** The size of files: `98 kB`, `2.1 MB`, `50 TB`. */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < 1e6) return formatUnit(locale, Math.ceil(bytes / 1e3), 'kilobyte', 0);
  const [at, unit] = bytes < 1e9 ? [1e6, 'megabyte'] : bytes < 1e12 ? [1e9, 'gigabyte'] : [1e12, 'terabyte'];
  return formatUnit(locale, bytes / at, unit, bytes / at < 100 ? 1 : 0);
}

/** A length of time, from seconds: `12 ms`, `48 s`, `2.5 min`, `17 h`. */
export function formatSeconds(locale: Locale, seconds: number): string {
  if (seconds < 1) return formatUnit(locale, seconds * 1000, 'millisecond', 0);
  const [at, unit] = seconds < 100 ? [1, 'second'] : seconds < 6000 ? [60, 'minute'] : [3600, 'hour'];
  return formatUnit(locale, seconds / at, unit, seconds / at < 10 ? 1 : 0);
}

function formatUnit(locale: Locale, value: number, unit: string, decimals: number): string {
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: decimals }).format(value);
}

/** A share as a percentage, from a value between 0 and 100, with more decimals where some would read as none, or most as all. */
export function formatPercent(locale: Locale, value: number, decimals = 0): string {
  const isAtEnd = (digits: number): boolean => [0, 100].includes(Number(value.toFixed(digits)));
  const enough = value > 0 && value < 100 ? [0, 1, 2, 3].find((more) => !isAtEnd(decimals + more)) : 0;
  const digits = decimals + (enough ?? 0);
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value / 100);
}

/** A large number with its scale word: `1.2 bn`; three significant digits unless asked for more. */
export function formatCompact({ locale, t }: Translator, value: number, digits = 3): string {
  const scale = SCALES[locale.id].find(({ at }) => value >= at * 0.9995);
  if (!scale) return numberFormat(locale, { maximumFractionDigits: value < 1000 ? 2 : 0 }).format(value);
  const count = value / scale.at;
  const scaled = numberFormat(locale, {
    maximumSignificantDigits: count >= 1000 ? Math.max(5, digits) : digits,
  }).format(count);
  return t(scale.key, { value: scaled, count });
}

/** Money in a currency, short: `USD 1.2 bn`, the code always written out. */
export function formatMoney(translator: Translator, value: number, currency: string, digits = 3): string {
  return translator
    .t('money', { currency, value: formatCompact(translator, value, digits) })
    .replaceAll(/[\u2068\u2069]/g, '');
}

/** US dollars from whole cents, short. */
export function formatUsd(translator: Translator, cents: bigint): string {
  return formatMoney(translator, Number(cents) / 100, 'USD');
}

/** US dollars from whole cents, to the cent: `1,234.56`. */
export function formatCents(locale: Locale, cents: bigint): string {
  const whole = numberFormat(locale, { maximumFractionDigits: 0 }).format(cents / 100n);
  return `${whole}${decimalMark(locale)}${String(cents % 100n).padStart(2, '0')}`;
}

/** The same with the code: `USD 1,234.56`. */
export function formatUsdInFull({ t, locale }: Translator, cents: bigint): string {
  return t('money', { currency: 'USD', value: formatCents(locale, cents) });
}

/**
 * A sum; one of nothing is no value, since an amount that nobody states is unknown and not zero.
 * @param format how it is written otherwise; in tables, to the cent
 */
export function formatSum(
  translator: Translator,
  cents: bigint,
  format: (translator: Translator, cents: bigint) => string = ({ locale }) => formatCents(locale, cents),
): string {
  return cents === 0n ? translator.t('totals.no-value') : format(translator, cents);
}

const decimalMark = keep((locale) => {
  const parts = numberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
});

/** A date as exact as it is: a year, a month or a day. */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  const format = dateFormat(locale, options);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  if (locale.id !== 'fr' || day !== 1) return format.format(time);
  // French writes the first of a month as an ordinal, which CLDR leaves to the writer.
  return format
    .formatToParts(time)
    .map(({ type, value }) => (type === 'day' ? '1er' : value))
    .join('');
}

/** The name of a language, in this language. */
export function languageName(locale: Locale, tag: string): string {
  return languageNames(locale).of(tag) ?? tag;
}

/** Sentences one behind the other, the way the language does: Chinese leaves no blank between them. */
export function joinSentences({ id }: Locale, sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(id === 'zh' ? '' : ' ');
}

/** Names joined the way the language joins a list. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return listFormat(locale).format(items);
}

/** Sorts names the way the language does; ties keep their order. */
export function sortByName<Item>(locale: Locale, items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const { compare } = collator(locale);
  return [...items].sort((a, b) => compare(nameOf(a), nameOf(b)));
}
