import type { LocaleId } from '../i18n/locales.ts';

/**
 * The catalogue in a browser: it stands in for that of all six languages and holds those messages of one language that
 * a page brings with it.
 */
export const MESSAGES: Record<LocaleId, Readonly<Record<string, string>>> = {
  ar: {},
  zh: {},
  en: {},
  fr: {},
  ru: {},
  es: {},
};

/** Takes in more messages of the page's language, English ones among them where it has none of its own. */
export function learnMessages(locale: LocaleId, messages: Readonly<Record<string, string>>): void {
  MESSAGES[locale] = { ...MESSAGES[locale], ...messages };
  // Which messages there are is asked of English.
  MESSAGES.en = MESSAGES[locale];
}
