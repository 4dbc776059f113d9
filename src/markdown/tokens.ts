import type { MarkdownIt, Token } from 'markdown-it';
import { latest } from '../made-once.ts';
import { Parser } from './parser.ts';

/** Deepest nesting of lists, quotations and emphasis that is shown; a list counts twice, for itself and its entry. */
export const MAX_NESTING = 20;

// Reads everything Markdown and HTML can say, so that what must not be there is seen and named. Made when it is first
// needed: a browser may not have the parser before.
let inspector: MarkdownIt | undefined;
function inspectorNow(): MarkdownIt {
  if (inspector) return inspector;
  // Where links are defined is told as well, for definitions that no link leads to. For each bracket that nothing closes,
  // the parser looks as many brackets ahead as it may nest: one level below what is shown tells what is too deep, and the
  // hundred that it takes by itself would make a table of brackets a matter of minutes.
  inspector = new Parser('default', { html: true, maxNesting: MAX_NESTING + 1 }).disable('strip_references');
  inspector.validateLink = () => true;
  return inspector;
}

/** A text as the parser understands it. More than one question is asked of a text, one after the other. */
export const tokensOf = latest((text: string): readonly Token[] => inspectorNow().parse(text, {}));

/** Whether a line of a paragraph ends here. */
export const isBreak = ({ type }: Token): boolean => type === 'softbreak' || type === 'hardbreak';

/** What is shown of a paragraph, line by line. */
export function shownText({ children }: Token): string {
  return (children ?? []).map((child) => (isBreak(child) ? '\n' : child.content)).join('');
}
