import { asciiDigits } from './ascii-digits.ts';
import { isNoDay } from './no-day.ts';
import { PartialDate } from './primitives.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar'];

/**
 * The date a person meant who wrote it another way: `27 May 2024`, `2024/5/27`, `27.05.2024`, a spreadsheet’s number.
 * Nothing where two readings are possible, such as `05/06/2024`.
 */
export function likelyDate(text: string): string | undefined {
  const plain = asciiDigits(text.slice(0, 60))
    .replaceAll(/[[\]{}"'“”]/g, '')
    .replace(/^(\d{4})\.0$/, '$1')
    .trim();
  const found = numeric(plain) ?? withMonth(plain) ?? onlyYear(plain);
  return found !== undefined && PartialDate.safeParse(found).success && !isNoDay(found) ? found : undefined;
}

function numeric(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.年 ]+(\d{1,2})(?:[-/.月 ]+(\d{1,2}))?(?:日|月|[T ][\d:.Z+-]*)?$/.exec(text);
  if (yearFirst) return dateOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (packed) return dateOf(packed[1], packed[2], packed[3]);
  // Days since 1900, as spreadsheets keep them: from 1995 to 2064.
  if (/^[345]\d{4}$/.test(text)) return new Date((Number(text) - 25569) * 86_400_000).toISOString().slice(0, 10);
  const yearLast = /^(?:(\d{1,2})([-/. ]))?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (!yearLast) return undefined;
  const [, first, mark, second, year] = yearLast;
  if (first === undefined || first === second) return dateOf(year, second, first);
  // With points the day comes first everywhere; with other marks only a number above 12 tells.
  if (mark === '.' || Number(first) > 12) return dateOf(year, second, first);
  return Number(second) > 12 ? dateOf(year, first, second) : undefined;
}

function withMonth(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const months = words.flatMap((word) => monthNames().get(word) ?? []);
  const numbers = words.flatMap((word) => /^\d+/.exec(word)?.[0] ?? []);
  const [year, ...moreYears] = numbers.filter((number) => number.length === 4);
  const [day, ...moreDays] = numbers.filter((number) => number.length < 3);
  if (months.length !== 1 || numbers.length > 2 || moreYears.length + moreDays.length > 0) return undefined;
  return dateOf(year, String(months[0]), day);
}

/** A year with words around it: `around 2024`, `Q3 2024`, `FY 2024`. */
function onlyYear(text: string): string | undefined {
  return /^(?:[\p{L}\s.,~?]|\bq[1-4]\b|\b[1-4]q\b)*((?:19|20)\d{2})[\p{L}\s.,?]*$/iu.exec(text)?.[1];
}

function dateOf(year = '', month = '', day?: string): string {
  return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

let known: ReadonlyMap<string, number> | undefined;

/** The names of the months, long and short, alone and behind a day. */
function monthNames(): ReadonlyMap<string, number> {
  if (known) return known;
  const names = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++)
        for (const { type, value } of format.formatToParts(Date.UTC(2024, month - 1, 1)))
          if (type === 'month') names.set(value.toLowerCase().replace(/\.$/, ''), month);
    }
  known = names;
  return names;
}
