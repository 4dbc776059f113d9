import { createHash } from 'node:crypto';
import { ownStyle } from './own-style.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
/** Inline styles and scripts of a page, with what they hold. */
const INLINE = /(<(style|script)\b[^>]*>)([^]*?)(<\/\2>)/g;

/**
 * A page that holds and allows no more than it uses: of the style of the site the rules that can find something in it,
 * of the inline scripts and styles that the site has somewhere only its own. What the policy did not allow before, it
 * does not allow after: a script or style that came in with the text of a stranger stays forbidden.
 * @param html a whole page, its policy in a `meta` element; without one it stays as it is
 */
export function ownPage(html: string): string {
  if (!POLICY.test(html)) return html;
  const digests = new Map<string, string>();
  const page = html.replaceAll(INLINE, (_, start: string, name: string, text: string, end: string) => {
    const own = name === 'style' ? ownStyle(text, html) : text;
    digests.set(digestOf(text), digestOf(own));
    return start + own + end;
  });
  return page.replace(POLICY, (_, start: string, policy: string, end: string) => {
    const kept = policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map((parts) => parts.flatMap((part) => (part.startsWith("'sha") ? (digests.get(part) ?? []) : part)).join(' '));
    return `${start}${kept.join(';')}${end}`;
  });
}

// Pages of a kind hold the same.
const known = new Map<string, string>();

function digestOf(text: string): string {
  const digest = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, digest);
  return digest;
}
