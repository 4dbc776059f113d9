import type { MarkdownIt, Token } from 'markdown-it';
import { Parser } from './parser.ts';

// Reads everything Markdown and HTML can say, so that what must not be there is seen and named. Made when it is first
// needed: a browser may not have the parser before.
let inspector: MarkdownIt | undefined;
function inspectorNow(): MarkdownIt {
  if (inspector) return inspector;
  // Where links are defined is told as well, for definitions that no link leads to.
  inspector = new Parser('default', { html: true }).disable('strip_references');
  inspector.validateLink = () => true;
  return inspector;
}

/** A text as the parser understands it. */
export function tokensOf(text: string): Token[] {
  return inspectorNow().parse(text, {});
}

/** Whether a line of a paragraph ends here. */
export const isBreak = ({ type }: Token): boolean => type === 'softbreak' || type === 'hardbreak';

/** What is shown of a paragraph, line by line. */
export function shownText({ children }: Token): string {
  return (children ?? []).map((child) => (isBreak(child) ? '\n' : child.content)).join('');
}
