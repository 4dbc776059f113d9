import type { MarkdownIt, Token } from 'markdown-it';
import { MAX_TEXT } from './max-text.ts';
import { Parser } from './parser.ts';

/** Something in a text that plain Markdown must not hold. */
export interface MarkdownFinding {
  readonly kind:
    | 'html'
    | 'image'
    | 'link'
    | 'heading'
    | 'table'
    | 'code-block'
    | 'rule'
    | 'program'
    | 'formula'
    | 'many-links'
    | 'deep';
  /** The line in the text, from 0. */
  readonly line: number;
  /** What was found, as written. */
  readonly value: string;
}

/** Everything a pledge's text may consist of; the renderer can emit nothing else. */
export const ALLOWED_TOKENS: ReadonlySet<string> = new Set([
  'inline',
  'text',
  'softbreak',
  'hardbreak',
  'paragraph_open',
  'paragraph_close',
  'em_open',
  'em_close',
  'strong_open',
  'strong_close',
  'link_open',
  'link_close',
  'code_inline',
  'bullet_list_open',
  'bullet_list_close',
  'ordered_list_open',
  'ordered_list_close',
  'list_item_open',
  'list_item_close',
  'blockquote_open',
  'blockquote_close',
]);

const KIND_OF_TOKEN: Readonly<Record<string, MarkdownFinding['kind']>> = {
  html_block: 'html',
  html_inline: 'html',
  image: 'image',
  heading_open: 'heading',
  table_open: 'table',
  fence: 'code-block',
  code_block: 'code-block',
  hr: 'rule',
};

// Reads everything Markdown and HTML can say, so that what must not be there is seen and named. Made when it is first
// needed: a browser may not have the parser before.
let inspector: MarkdownIt | undefined;
function inspectorNow(): MarkdownIt {
  if (inspector) return inspector;
  inspector = new Parser('default', { html: true });
  inspector.validateLink = () => true;
  return inspector;
}

/** Most links a text may hold. */
export const MAX_LINKS = 200;
/** Deepest nesting of lists, quotations and emphasis that is shown; a list counts twice, for itself and its entry. */
export const MAX_NESTING = 20;

/**
 * Lines of words that Markdown can only take for paragraphs: each begins with a letter or with a number in a sentence,
 * and nowhere is a character that means something else. Most texts are such, and need no parser.
 */
const WORDS = /^(?:(?:\p{L}|\d+[ ,])(?:[^\n\r\t\0<>[\]{}!#|`~*_=\\&]|&(?![#\w]))*(?:\n+|$))*$/u;
const PROGRAM_WORD = /^(?:import|export)/m;

/** Whether a text consists of words in paragraphs alone, which no parser need read. */
export function isPlainWords(text: string): boolean {
  return WORDS.test(text) && !PROGRAM_WORD.test(text);
}

/** What a text holds beyond paragraphs, lists, quotations, emphasis, code words and https links. */
export function inspectMarkdown(text: string): MarkdownFinding[] {
  if (text.length > MAX_TEXT || isPlainWords(text)) return [];
  const tokens = inspectorNow().parse(text, {});
  const findings = tokens.flatMap((token) => findingsIn(token, token.map?.[0] ?? 0));
  if (/^\s*[-+=@＝＠＋－]/.test(text)) findings.unshift({ kind: 'formula', line: 0, value: shorten(text) });
  const deep = tokens.find((token) => token.level >= MAX_NESTING || token.children?.some(tooDeepInside(token.level)));
  if (deep) findings.push({ kind: 'deep', line: deep.map?.[0] ?? 0, value: String(MAX_NESTING) });
  const links = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'link_open').length;
  if (links > MAX_LINKS) findings.push({ kind: 'many-links', line: 0, value: String(links) });
  return findings;
}

const tooDeepInside =
  (outer: number) =>
  ({ level }: Token): boolean =>
    outer + level >= MAX_NESTING;

/** Curly brackets and import lines: they run as a program where such a text is taken for MDX. */
const PROGRAM = /[{}]|^(?:import|export)\s[^.]*(?:\bfrom\s*["'“”‘’]|=\s*\S)|^import\s*["'“”‘’]/;

function findingsIn(token: Token, line: number): MarkdownFinding[] {
  const kind = KIND_OF_TOKEN[token.type];
  if (kind)
    return [{ kind, line: token.map?.[0] ?? line, value: shorten(token.content || token.markup || token.type) }];
  if (token.type === 'link_open') {
    const href = String(token.attrGet('href') ?? '');
    return isHttps(href) ? [] : [{ kind: 'link', line, value: shorten(href) }];
  }
  if (token.type === 'text') {
    const program = PROGRAM.exec(token.content);
    return program ? [{ kind: 'program', line, value: shorten(token.content.slice(program.index)) }] : [];
  }
  let childLine = line;
  return (token.children ?? []).flatMap((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') childLine++;
    return findingsIn(child, childLine);
  });
}

/** True for an address a reader may be sent to from a pledge: https, with a host and no user name. */
export function isHttps(href: string): boolean {
  return /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/i.test(href);
}

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
