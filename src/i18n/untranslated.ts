import { foreignTo, type LocaleId, SOURCE_LOCALE } from './locales.ts';

/** Titles on a page, each with the language it was left in where that is not the page's. */
export function withTitleLang<Item extends { readonly title: string }>(
  page: LocaleId,
  items: readonly Item[],
  english: readonly { readonly title: string }[],
): (Item & { lang: string | undefined })[] {
  const titles = new Set(english.map(({ title }) => title));
  const lang = foreignTo(page, SOURCE_LOCALE);
  return items.map((item) => ({ ...item, lang: titles.has(item.title) ? lang : undefined }));
}
