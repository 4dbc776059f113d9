import { SOURCE_LOCALE } from './locales.ts';
import { type MessageKey, MESSAGES } from './messages.ts';
import type { Stretch } from './stretches.ts';
import type { Translator } from './translate.ts';

/** What a target others have set for the world is called; one the catalogue does not know keeps its name in English. */
export function targetName(
  { t, locale }: Translator,
  { id, name }: { readonly id: string; readonly name: string },
): Stretch {
  const key = `target.${id}`;
  if (key in MESSAGES[SOURCE_LOCALE]) return { text: t(key as MessageKey) };
  return locale.id === SOURCE_LOCALE ? { text: name } : { text: name, lang: SOURCE_LOCALE };
}
