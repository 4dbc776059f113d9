import { keep } from './format.ts';
import { type LocaleId, localeOf } from './locales.ts';

const regionNames = keep(
  ({ tag }, options: { style: 'long' | 'short' }) =>
    new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', ...options }),
);

/**
 * What a country or territory is commonly called in a language, in the long and the short form of the Unicode CLDR, which
 * comes with Node: `South Korea`, `UK`. To find places by, and not to name them: that is done as the United Nations do it.
 * @param iso2 its ISO 3166-1 alpha-2 code
 */
export function commonNames(iso2: string, locale: LocaleId): string[] {
  const entry = localeOf(locale);
  return (['long', 'short'] as const).flatMap((style) => regionNames(entry, { style }).of(iso2) ?? []);
}
