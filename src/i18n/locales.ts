/**
 * The six official languages of the United Nations, in the order the UN uses; the one list everything imports.
 * `shared` is how programs that show links name a language: always with a territory, which means nothing here.
 */
export const LOCALES = [
  { id: 'ar', tag: 'ar', intl: 'ar-u-nu-latn', direction: 'rtl', shared: 'ar_AR', name: 'العربية' },
  { id: 'zh', tag: 'zh-Hans', intl: 'zh-Hans', direction: 'ltr', shared: 'zh_CN', name: '中文' },
  { id: 'en', tag: 'en', intl: 'en-GB', direction: 'ltr', shared: 'en_GB', name: 'English' },
  { id: 'fr', tag: 'fr', intl: 'fr', direction: 'ltr', shared: 'fr_FR', name: 'Français' },
  { id: 'ru', tag: 'ru', intl: 'ru', direction: 'ltr', shared: 'ru_RU', name: 'Русский' },
  { id: 'es', tag: 'es', intl: 'es', direction: 'ltr', shared: 'es_ES', name: 'Español' },
] as const;

export type Locale = (typeof LOCALES)[number];
export type LocaleId = Locale['id'];
export type Direction = Locale['direction'];

/** The language every message is first written in. */
export const SOURCE_LOCALE: LocaleId = 'en';

/** The entry of a locale. */
export function localeOf(id: LocaleId): Locale {
  return LOCALES.find((locale) => locale.id === id) ?? LOCALES[2];
}

/** The language of the site that a text in any language is announced in: its own, or English. */
export function nearestLocale(tag: string): LocaleId {
  const [language] = tag.split('-');
  return LOCALES.find(({ id }) => id === language)?.id ?? SOURCE_LOCALE;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The way a text in any language runs. */
export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
