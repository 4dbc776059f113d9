import type Markdown from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import { isPlainWords } from '../markdown/inspect.ts';

let parser: typeof Markdown | undefined;

/** Brings the parser of Markdown if one of some texts needs it; most are words in paragraphs, and need none. */
export async function bringParser(texts: readonly string[]): Promise<void> {
  if (parser || texts.every(isPlainWords)) return;
  parser = (await import('markdown-it')).default;
}

/** Stands in for the parser, once it was brought. */
export const Parser = function (...options: ConstructorParameters<typeof Markdown>): MarkdownIt {
  if (!parser) throw new Error('The parser of Markdown was not brought.');
  return new parser(...options);
} as unknown as typeof Markdown;
