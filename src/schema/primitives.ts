import * as z from 'zod';
import { controlCharacter } from './control-characters.ts';
import { hiddenCharacter, NEVER_SEEN } from './hidden-characters.ts';
import { isUrl } from './is-url.ts';

// The second argument of each pattern is the name of the rule that a failing value is reported under.

/** What no pattern can say, reported as if one had: it does not reach the JSON Schema, and is asked of what fits the rest. */
const holds = (rule: string, test: (text: string) => boolean) => (payload: z.core.ParsePayload<string>) => {
  if (test(payload.value)) return;
  payload.issues.push({ code: 'invalid_format', format: 'regex', input: payload.value, message: rule });
};
/** A pattern that is not followed by such a check where it fails, so that a fault is told once. */
const last = (error: string) => ({ error, abort: true });

/**
 * Names that no file or record can have, as a pattern: some computers keep them for themselves, and cannot save a file of that
 * name; the last is that of what describes the published files of an entity.
 */
const RESERVED = String.raw`(?:con|prn|aux|nul|com\d|lpt\d|csv-metadata)$`;
const IS_RESERVED = new RegExp(`^${RESERVED}`, 'i');

/** True for a name that no file or record can have. */
export function isReserved(name: string): boolean {
  return IS_RESERVED.test(name);
}

/** Lower-case words joined by hyphens; an id is also a file name and an address. At most 80 characters. */
export const Id = z
  .string()
  .max(80)
  .regex(new RegExp(`^(?!${RESERVED})[a-z0-9]+(?:-[a-z0-9]+)*$`), 'bad-id')
  .meta({ title: 'Id', description: 'Lower-case letters, digits and hyphens.', examples: ['ghana-rural-telephony'] });

/** A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. Sorts and compares as text. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'bad-date')
  .meta({
    title: 'Date',
    description: 'YYYY, YYYY-MM or YYYY-MM-DD: as exact as the source, and no more.',
    examples: ['2024', '2024-05', '2024-05-27'],
  });

/** ISO 3166-1 alpha-3. */
export const Iso3 = z
  .string()
  .regex(/^[A-Z]{3}$/, 'bad-country-code')
  .meta({ title: 'Country', description: 'ISO 3166-1 alpha-3 code.', examples: ['GHA'] });

/** ISO 4217. */
export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'bad-currency-code')
  .meta({ title: 'Currency', description: 'ISO 4217 code.', examples: ['EUR'] });

/** Whether an address can lead anywhere, and all of it is seen. */
const isAddress = (text: string): boolean =>
  isUrl(text) && controlCharacter(text) < 0 && hiddenCharacter(text) === undefined;

/** A web address; only https, without a user name in it. */
export const HttpsUrl = z
  .string()
  .max(2000)
  .regex(/^https:\/\/[^\s/?#@\\<>"'`]+(?:[/?#][^\s\\<>"`]*)?$/, last('bad-url'))
  .check(holds('bad-url', isAddress))
  .meta({
    title: 'Address',
    description: 'A web address that begins with https://.',
    examples: ['https://www.itu.int/'],
  });

/** An address as a source gave it; a few older pages answer on http only. */
export const SourceUrl = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/?#@\\<>"'`]+(?:[/?#][^\s\\<>"`]*)?$/, last('bad-url'))
  .check(holds('bad-url', isAddress))
  .meta({ title: 'Address', description: 'A web address.', examples: ['https://www.itu.int/'] });

/** Neither what could start HTML, nor control characters, nor what is never seen. */
const PLAIN = new RegExp(String.raw`^[^<>\u0000-\u001f\u007f-\u009f${NEVER_SEEN}]*$`, 'u');

/** One line of plain text without mark-up characters that could start HTML, control or hidden characters. */
export const PlainLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^(?![=+@＝＋＠－-])/, 'formula')
    .regex(PLAIN, last('bad-characters'))
    .check(holds('bad-characters', (text) => hiddenCharacter(text) === undefined));

/** Such a line that stands in a list: published tables join their items with a bar. */
export const ListedLine = (max: number) => PlainLine(max).regex(/^[^|]*$/, 'bad-characters');

/** BCP 47 language tag, in the short form used for prose. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'bad-language')
  .meta({ title: 'Language', description: 'BCP 47 tag of the language of title and text.', examples: ['en', 'fr'] });
