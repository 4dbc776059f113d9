import MarkdownIt from 'markdown-it';
import { ALLOWED_TOKENS, isHttps } from './inspect.ts';

// Starts from nothing and turns on the few rules a pledge needs: no rule for HTML, images, headings, tables.
const renderer = new MarkdownIt('zero', { html: false, breaks: false, linkify: false }).enable([
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
renderer.validateLink = isHttps;
renderer.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
  tokens[index]?.attrSet('rel', 'noopener noreferrer nofollow ugc');
  return self.renderToken(tokens, index, options);
};

/**
 * HTML of a text in plain Markdown. The second wall behind the check: whatever the text holds, only
 * p, em, strong, code, ul, ol, li, blockquote, br and https links can come out.
 */
export function renderMarkdown(text: string): string {
  const tokens = renderer.parse(text, {});
  const foreign = tokens
    .flatMap((token) => [token, ...(token.children ?? [])])
    .find(({ type }) => !ALLOWED_TOKENS.has(type));
  return foreign ? `<p>${renderer.utils.escapeHtml(text)}</p>` : renderer.renderer.render(tokens, renderer.options, {});
}

/** The words of a text in plain Markdown, without mark-up, on one line. */
export function plainText(text: string): string {
  return renderer
    .parse(text, {})
    .map((token) =>
      (token.children ?? []).map((child) => (child.type.endsWith('break') ? ' ' : child.content)).join(''),
    )
    .filter((line) => line !== '')
    .join(' ');
}
