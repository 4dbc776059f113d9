import { isPlainWords } from './inspect.ts';
import { MAX_TEXT } from './max-text.ts';
import { shownText, tokensOf } from './tokens.ts';

/** What a reader sees of a paragraph, without mark-up and codes, and the line of the text it begins on, from 0. */
export interface ShownParagraph {
  readonly text: string;
  readonly line: number;
}

/** What a reader sees of a text in plain Markdown. */
export function shownParagraphs(text: string): ShownParagraph[] {
  if (text.length > MAX_TEXT || isPlainWords(text)) return [{ text, line: 0 }];
  return tokensOf(text)
    .filter(({ type }) => type === 'inline')
    .map((token) => ({ text: shownText(token), line: token.map?.[0] ?? 0 }));
}

/** Words that stand before all mark-up are seen: most texts need no second look. */
const BEGINS_WITH_WORDS = /^[^[&<`~\\]*[\p{L}\p{N}]/u;

/** Whether a text holds something, but nothing of it can be seen. */
export function showsNothing(text: string): boolean {
  if (text === '' || BEGINS_WITH_WORDS.test(text)) return false;
  return !shownParagraphs(text).some((shown) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(shown.text));
}
