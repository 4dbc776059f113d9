// The six official languages of the United Nations, in the order the UN uses. `shared` is how programs that show links
// name a language: always with a territory, which means nothing here.
const OFFICIAL = [
  { id: 'ar', tag: 'ar', intl: 'ar-u-nu-latn', direction: 'rtl', shared: 'ar_AR', name: 'العربية' },
  { id: 'zh', tag: 'zh-Hans', intl: 'zh-Hans', direction: 'ltr', shared: 'zh_CN', name: '中文' },
  { id: 'en', tag: 'en', intl: 'en-GB', direction: 'ltr', shared: 'en_GB', name: 'English' },
  { id: 'fr', tag: 'fr', intl: 'fr', direction: 'ltr', shared: 'fr_FR', name: 'Français' },
  { id: 'ru', tag: 'ru', intl: 'ru', direction: 'ltr', shared: 'ru_RU', name: 'Русский' },
  { id: 'es', tag: 'es', intl: 'es', direction: 'ltr', shared: 'es_ES', name: 'Español' },
] as const;

export type Locale = (typeof OFFICIAL)[number];
export type LocaleId = Locale['id'];
export type Direction = Locale['direction'];

/** The language every message is first written in. */
export const SOURCE_LOCALE: LocaleId = 'en';

/**
 * The languages of the site; the one list everything imports. All six, unless a build that is measured asks for fewer
 * with `P2C_LOCALES`: the source language first, then the others in their order.
 */
export const LOCALES: readonly Locale[] = fewer(Number(environment()['P2C_LOCALES'] || OFFICIAL.length));

function environment(): Readonly<Record<string, string | undefined>> {
  const { process } = globalThis as { process?: { env?: Record<string, string> } };
  return process?.env ?? {};
}

function fewer(count: number): readonly Locale[] {
  const isSource = ({ id }: Locale): boolean => id === SOURCE_LOCALE;
  const kept = [...OFFICIAL.filter(isSource), ...OFFICIAL.filter((locale) => !isSource(locale))].slice(0, count);
  return OFFICIAL.filter((locale) => kept.includes(locale));
}

/** The entry of a locale. */
export function localeOf(id: LocaleId): Locale {
  return OFFICIAL.find((locale) => locale.id === id) ?? OFFICIAL[2];
}

/** The language of words on a page, where it has to be marked: nothing where it is the page's own. */
export function foreignTo(page: LocaleId, tag: string): string | undefined {
  return tag === page || tag === localeOf(page).tag ? undefined : tag;
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
