import type { LocaleId } from './locales.ts';
import { MESSAGES } from './messages.ts';

/** The messages of a language that a page needs in a browser; English ones where it has none of its own. */
export function messagesForBrowser(locale: LocaleId, isWanted: (key: string) => boolean): Record<string, string> {
  const all = { ...MESSAGES.en, ...MESSAGES[locale] };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, text]) => (isWanted(key) && text !== undefined ? [[key, text]] : [])),
  );
}
