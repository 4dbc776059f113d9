import type Markdown from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import { isPlainWords } from '../markdown/inspect.ts';
import type * as Reader from './markdown-reader.ts';

let reader: typeof Reader | undefined;

/**
 * Brings what reads Markdown if one of some texts needs it; most are words in paragraphs, and need nothing.
 * @param bringWords brings what there is to say of such a text
 */
export async function bringParser(texts: readonly string[], bringWords: () => Promise<void>): Promise<void> {
  if (reader || texts.every(isPlainWords)) return;
  [reader] = await Promise.all([import('./markdown-reader.ts'), bringWords()]);
}

/** Stands in for the parser, once it was brought. */
export const Parser = function (...options: ConstructorParameters<typeof Markdown>): MarkdownIt {
  if (!reader) throw new Error('The parser of Markdown was not brought.');
  return new reader.Parser(...options);
} as unknown as typeof Markdown;

/** Stands in for what finds links that are not what they say: whoever asks holds what the parser has read. */
export const misleadingLinks: typeof Reader.misleadingLinks = (...paragraph) =>
  reader?.misleadingLinks(...paragraph) ?? [];
