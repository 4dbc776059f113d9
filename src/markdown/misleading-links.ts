import type { Token } from 'markdown-it';
import { isUrl } from '../schema/is-url.ts';
import type { MarkdownFinding } from './inspect.ts';
import { isBreak } from './tokens.ts';

/** Longest words, and longest address, of a link that are shown. */
const MAX_SHOWN = 40;

/** Words of a link that are an address themselves. */
const ADDRESS = /(?:https?:\/\/|www\.)[\p{L}\p{N}.-]*[\p{L}\p{N}]/iu;

/**
 * The links of a paragraph whose words name another host than they lead to, or of which there is nothing to see. A name
 * such as Example.org may be that of a firm, which writes elsewhere too. In a browser this comes with the parser.
 * @param first the line of the text on which the paragraph begins
 */
export function misleadingLinks({ children }: Token, first: number): MarkdownFinding[] {
  const found: MarkdownFinding[] = [];
  let [href, words, line] = ['', '', first];
  for (const child of children ?? []) {
    if (isBreak(child)) line++;
    words += isBreak(child) ? ' ' : child.content;
    if (child.type === 'link_open') [href, words] = [String(child.attrGet('href') ?? ''), ''];
    else if (child.type === 'link_close' && isUrl(href) && isMisleading(words, href))
      found.push({ kind: 'misleading', line, value: `${shorten(words.trim())} → ${shorten(href)}`.trim() });
  }
  return found;
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

function isMisleading(words: string, href: string): boolean {
  const [address] = ADDRESS.exec(words) ?? [];
  return words.trim() === '' || (address !== undefined && hostOf(address) !== hostOf(href));
}

function hostOf(address: string): string {
  const url = address.replace(/^(?=www)/i, 'https://');
  return isUrl(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
