import { stretches } from '../i18n/stretches.ts';
import { type Markup, markup } from './markup.ts';

/**
 * A text in which words of another language say so.
 * @param foreign words within the text that are in another language, as titles of sources are
 * @param lang their language; nothing where it is the page's
 */
export function stretched(text: string, foreign: readonly string[], lang: string | undefined): Markup[] {
  return stretches(text, foreign, lang).map((one) =>
    one.lang ? markup`<bdi lang="${one.lang}">${one.text}</bdi>` : markup`${one.text}`,
  );
}
