import type { Token } from 'markdown-it';
import { hiddenCharacter } from '../schema/hidden-characters.ts';
import { isUrl } from '../schema/is-url.ts';
import { MAX_TEXT } from './max-text.ts';
import { misleadingLinks } from './misleading-links.ts';
import { isBreak, MAX_NESTING, shownText, tokensOf } from './tokens.ts';

/** Something in a text that plain Markdown must not hold. */
export interface MarkdownFinding {
  readonly kind:
    | 'html'
    | 'image'
    | 'link'
    | 'address'
    | 'definition'
    | 'misleading'
    | 'hidden'
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

/** Most links a text may hold. */
export const MAX_LINKS = 200;

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
  const tokens = tokensOf(text);
  const findings = tokens.flatMap((token) => findingsIn(token, token.map?.[0] ?? 0));
  findings.push(...unusedDefinitions(tokens, text));
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
    if (!isHttps(href)) return [{ kind: HTTPS.test(href) ? 'address' : 'link', line, value: shorten(href) }];
    return hiddenIn(String(token.attrGet('title') ?? ''), line);
  }
  if (token.type === 'text') {
    const program = PROGRAM.exec(token.content);
    return program ? [{ kind: 'program', line, value: shorten(token.content.slice(program.index)) }] : [];
  }
  let childLine = line;
  const found = (token.children ?? []).flatMap((child) => {
    if (isBreak(child)) childLine++;
    return findingsIn(child, childLine);
  });
  return [...found, ...misleadingLinks(token, line), ...hiddenIn(shownText(token), line)];
}

/** The first character that a text hides behind a code such as `&shy;`: those that stand there as such are found in the file. */
function hiddenIn(text: string, line: number): MarkdownFinding[] {
  const hidden = hiddenCharacter(text);
  if (!hidden) return [];
  return [{ kind: 'hidden', line: line + text.slice(0, hidden.position).split('\n').length - 1, value: hidden.name }];
}

/** Definitions of links that no link leads to: what they say, no reader sees. */
function unusedDefinitions(tokens: readonly Token[], text: string): MarkdownFinding[] {
  const definitions = tokens.filter(({ type }) => type === 'reference_definition');
  if (definitions.length === 0) return [];
  const links = tokens.flatMap(({ children }) => children ?? []);
  const wanted = new Set(links.map(({ meta }) => labelOf(meta)));
  const lines = text.split('\n');
  return definitions.flatMap(({ meta, map }): MarkdownFinding[] => {
    // Of two with one name, the first holds.
    if (wanted.delete(labelOf(meta))) return [];
    const line = map?.[0] ?? 0;
    return [{ kind: 'definition', line, value: shorten(lines[line] ?? '') }];
  });
}

const labelOf = (meta: unknown): unknown => (meta as { readonly label?: unknown } | null)?.label;

const HTTPS = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s]*)?$/i;

/** True for an address a reader may be sent to from a pledge: https, with a host that can be and no user name. */
export function isHttps(href: string): boolean {
  return HTTPS.test(href) && isUrl(href);
}

function shorten(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
