import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
/** Inline styles and scripts of a page, with what they hold. */
const INLINE = /<(style|script)\b[^>]*>([^]*?)<\/\1>/g;

/**
 * A page whose policy allows no more than the page holds: of the inline scripts and styles that the site has somewhere,
 * only its own. What the policy did not allow before, it does not allow after: a script that came in with the text of a
 * stranger stays forbidden.
 * @param html a whole page, its policy in a `meta` element
 */
export function ownPolicy(html: string): string {
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const held = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => `'${digestOf(text)}'`));
    const kept = policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map((parts) => parts.filter((part) => !part.startsWith("'sha") || held.has(part)).join(' '));
    return `${before}${kept.join(';')}${after}`;
  });
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
