import MarkdownIt, { type Token } from 'markdown-it';

/** Something in a text that plain Markdown must not hold. */
export interface MarkdownFinding {
  readonly kind: 'html' | 'image' | 'link' | 'heading' | 'table' | 'code-block' | 'rule';
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

// Reads everything Markdown and HTML can say, so that what must not be there is seen and named.
const inspector = new MarkdownIt('default', { html: true });
inspector.validateLink = () => true;

/** What a text holds beyond paragraphs, lists, quotations, emphasis, code words and https links. */
export function inspectMarkdown(text: string): MarkdownFinding[] {
  return inspector.parse(text, {}).flatMap((token) => findingsIn(token, token.map?.[0] ?? 0));
}

function findingsIn(token: Token, line: number): MarkdownFinding[] {
  const kind = KIND_OF_TOKEN[token.type];
  if (kind)
    return [{ kind, line: token.map?.[0] ?? line, value: shorten(token.content || token.markup || token.type) }];
  if (token.type === 'link_open') {
    const href = String(token.attrGet('href') ?? '');
    return isHttps(href) ? [] : [{ kind: 'link', line, value: shorten(href) }];
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
