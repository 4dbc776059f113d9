import type { MarkdownIt } from 'markdown-it';
import { ALLOWED_TOKENS, isHttps, isPlainWords } from './inspect.ts';
import { Parser } from './parser.ts';

// Starts from nothing and turns on the few rules a pledge needs: no rule for HTML, images, headings, tables. Made when it
// is first needed: a browser may not have the parser before.
let renderer: MarkdownIt | undefined;
function rendererNow(): MarkdownIt {
  if (renderer) return renderer;
  const made = new Parser('zero', { html: false, breaks: false, linkify: false }).enable([
    'emphasis',
    'link',
    'backticks',
    'list',
    'blockquote',
    'newline',
    'escape',
    'entity',
    'autolink',
    'reference',
  ]);
  made.validateLink = isHttps;
  made.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
    tokens[index]?.attrSet('rel', 'noopener noreferrer nofollow ugc');
    return self.renderToken(tokens, index, options);
  };
  return (renderer = made);
}

/**
 * HTML of a text in plain Markdown. The second wall behind the check: whatever the text holds, only
 * p, em, strong, code, ul, ol, li, blockquote, br and https links can come out.
 */
export function renderMarkdown(text: string): string {
  if (isPlainWords(text) && !HARD_BREAK.test(text)) return paragraphs(text);
  const md = rendererNow();
  const tokens = md.parse(text, {});
  const foreign = tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .find(({ type }) => !ALLOWED_TOKENS.has(type));
  return foreign ? `<p>${md.utils.escapeHtml(text)}</p>` : md.renderer.render(tokens, md.options, {});
}

/** Two blanks at the end of a line that another follows. */
const HARD_BREAK = / {2}\n(?!\n)/;

/** What the parser makes of words alone. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(withoutBlanks).join('\n').replace(/\n$/, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</p>\n`)
    .join('');
}

/** A line without the blanks at its end. A pattern would look at a long stretch of blanks once for each of them. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  return line.slice(0, end);
}

/** The words of a text in plain Markdown, without mark-up, on one line. */
export function plainText(text: string): string {
  // Each line of words begins with one.
  if (isPlainWords(text)) return withoutBlanks(text.split(/\n+/).map(withoutBlanks).join(' '));
  return rendererNow()
    .parse(text, {})
    .map((token) =>
      (token.children ?? []).map((child) => (child.type.endsWith('break') ? ' ' : child.content)).join(''),
    )
    .filter((line) => line !== '')
    .join(' ');
}
