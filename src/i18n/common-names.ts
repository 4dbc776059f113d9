import { type LocaleId, localeOf } from './locales.ts';

/**
 * What a country or territory is commonly called in a language, in the long and the short form of the Unicode CLDR, which
 * comes with Node: `South Korea`, `UK`. To find places by, and not to name them: that is done as the United Nations do it.
 * @param iso2 its ISO 3166-1 alpha-2 code
 */
export function commonNames(iso2: string, locale: LocaleId): string[] {
  const { tag } = localeOf(locale);
  return (['long', 'short'] as const).flatMap(
    (style) => new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' }).of(iso2) ?? [],
  );
}
