import * as z from 'zod';

// The second argument of each pattern is the name of the rule that a failing value is reported under.

/** True for a name that some computers keep for themselves: a file of that name cannot be saved there. */
export function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}

/** Lower-case words joined by hyphens; an id is also a file name and an address. At most 80 characters. */
export const Id = z
  .string()
  .max(80)
  .regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'bad-id')
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

/** A web address; only https, without a user name in it. */
export const HttpsUrl = z
  .string()
  .max(2000)
  .regex(/^https:\/\/[^\s/?#@\\<>"'`]+(?:[/?#][^\s\\<>"`]*)?$/, 'bad-url')
  .meta({
    title: 'Address',
    description: 'A web address that begins with https://.',
    examples: ['https://www.itu.int/'],
  });

/** An address as a source gave it; a few older pages answer on http only. */
export const SourceUrl = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/?#@\\<>"'`]+(?:[/?#][^\s\\<>"`]*)?$/, 'bad-url')
  .meta({ title: 'Address', description: 'A web address.', examples: ['https://www.itu.int/'] });

/** One line of plain text without mark-up characters that could start HTML, control or hidden characters. */
export const PlainLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex -- control characters are what is kept out
    .regex(/^[^<>\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*$/u, 'bad-characters')
    .regex(/^(?![=+@＝＋＠－-])/, 'formula');

/** BCP 47 language tag, in the short form used for prose. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/, 'bad-language')
  .meta({ title: 'Language', description: 'BCP 47 tag of the language of title and text.', examples: ['en', 'fr'] });
