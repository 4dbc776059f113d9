/** The six official languages of the United Nations, in the order the UN uses; the one list everything imports. */
export const LOCALES = [
  { id: 'ar', tag: 'ar', intl: 'ar-u-nu-latn', direction: 'rtl', name: 'العربية' },
  { id: 'zh', tag: 'zh-Hans', intl: 'zh-Hans', direction: 'ltr', name: '中文' },
  { id: 'en', tag: 'en', intl: 'en-GB', direction: 'ltr', name: 'English' },
  { id: 'fr', tag: 'fr', intl: 'fr', direction: 'ltr', name: 'Français' },
  { id: 'ru', tag: 'ru', intl: 'ru', direction: 'ltr', name: 'Русский' },
  { id: 'es', tag: 'es', intl: 'es', direction: 'ltr', name: 'Español' },
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
