import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';
import { likelyDate } from '../schema/likely-date.ts';
import type { RepairName } from './repair.ts';

/** Blanks that are no plain space and no tab: no-break, thin, ideographic and their like. */
export const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** A value as text that its schema accepts better, and what was repaired for it. */
export interface MendedValue {
  readonly name: RepairName;
  readonly text: string;
}

/** The one right way to write a single value that its schema refuses as it stands; nothing when there is none, or several. */
export function mendValue(schema: z.ZodType, text: string): MendedValue | undefined {
  if (schema instanceof z.ZodNumber) return named('thousands', withoutSeparators(text));
  if (schema.safeParse(text).success) return undefined;
  if (schema instanceof z.ZodEnum) return named('letter-case', inCaseOfList(schema.options.map(String), text));
  if (schema instanceof z.ZodString)
    return (
      named('letter-case', asCode(schema, text)) ??
      named('https', asHttps(schema, text)) ??
      named('date', asDate(schema, text))
    );
  return undefined;
}

/**
 * Digits only, of a number written with at least two groups of three behind the same separator
 * (`155,000,000`). One group is never enough: `1,234` and `1.234` mean two things.
 */
export function withoutSeparators(text: string): string | undefined {
  const match = /^([1-9]\d{0,2})(?:([,.'\u2019_ \u00a0\u2007\u2009\u202f])\d{3})(?:\2\d{3})+(?:([.,])(\d{1,2}))?$/.exec(
    text,
  );
  if (!match) return undefined;
  const [, , separator = '', mark, decimals] = match;
  if (mark === separator) return undefined;
  const whole = (mark === undefined ? text : text.slice(0, text.lastIndexOf(mark))).replaceAll(separator, '');
  // More digits than a number can hold exactly would change on the way.
  if (whole.length > 13) return undefined;
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/** The entry of a closed list that differs in upper and lower case only. */
function inCaseOfList(options: readonly string[], text: string): string | undefined {
  const same = options.filter((option) => option.toLowerCase() === text.toLowerCase());
  return same.length === 1 ? same[0] : undefined;
}

/** Three letters as a code of a country or currency, where those are asked for. */
function asCode(schema: z.ZodType, text: string): string | undefined {
  const code = text.toUpperCase();
  return /^[A-Za-z]{3}$/.test(text) && schema.safeParse(code).success ? code : undefined;
}

/** An `http:` address as `https:`, where nothing else is accepted. */
function asHttps(schema: z.ZodType, text: string): string | undefined {
  if (!/^https?:\/\//i.test(text)) return undefined;
  const address = text.replace(/^https?:/i, 'https:');
  return schema.safeParse(address).success ? address : undefined;
}

/** The schema of the items of a list of single values (texts, codes, numbers); nothing for other schemas. */
export function itemSchema(schema: z.ZodType): z.ZodType | undefined {
  const list = unwrap(schema);
  if (!(list instanceof z.ZodArray)) return undefined;
  const item = unwrap(list.element as z.ZodType);
  return item instanceof z.ZodString || item instanceof z.ZodEnum || item instanceof z.ZodNumber ? item : undefined;
}

/** A day or month that a name of a month, its place or a number above 12 tells from all others, where a date is asked for. */
function asDate(schema: z.ZodType, text: string): string | undefined {
  const isPlain = /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|(?:\d{1,2}\.? )?\p{L}{3,} \d{4})$/u.test(text);
  const [, first, mark, second] = /^(\d{1,2})([-/.])(\d{1,2})\2\d{4}$/.exec(text) ?? [];
  const isTold = mark !== undefined && (first === second || Number(first) > 12 || Number(second) > 12);
  if ((!isPlain && !isTold) || !isDate(schema)) return undefined;
  const date = likelyDate(text);
  // A month that is not understood would be lost, and the year alone be left.
  return date !== undefined && date.length > 4 && schema.safeParse(date).success ? date : undefined;
}

function isDate(schema: z.ZodType): boolean {
  return schema.safeParse('2024-05').success && !schema.safeParse('2024-13').success;
}

/** The items of a list written as one value; nothing when it may be one text with a comma in it. */
export function splitList(item: z.ZodType, text: string): string[] | undefined {
  const items = text.split(/[,;|]/).map((part) => part.trim());
  if (items.length > 1 && items.at(-1) === '') items.pop();
  if (items.length === 1) return text.trim() === items[0] && text.trim() !== '' ? items : undefined;
  const isFreeText = item instanceof z.ZodString && item.safeParse('A text, with a comma').success;
  return !isFreeText && items.every((part) => isItem(item, part)) ? items : undefined;
}

function isItem(item: z.ZodType, text: string): boolean {
  if (item instanceof z.ZodNumber) return /^\d{1,13}$/.test(text) && item.safeParse(Number(text)).success;
  return item.safeParse(text).success || mendValue(item, text) !== undefined;
}

function named(name: RepairName, text: string | undefined): MendedValue | undefined {
  return text === undefined ? undefined : { name, text };
}
