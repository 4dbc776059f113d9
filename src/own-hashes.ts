import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
const INLINE = /<(?:style|script)(?![^>]*\ssrc=)[^>]*>([^]*?)<\/(?:style|script)>/g;

/**
 * A page whose security policy allows the styles and scripts that stand in it and no others. The policy of a build names
 * those of all its pages, and hashes are what no compression makes smaller.
 */
export function keepOwnHashes(html: string): string {
  const [, , policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) return html;
  const own = new Set([...html.matchAll(INLINE)].map(([, text = '']) => `'${hashOf(text)}'`));
  const kept = policy.replace(/ ('sha256-[^']*')/g, (token, hash: string) => (own.has(hash) ? token : ''));
  return html.replace(POLICY, (_, start: string) => start + kept);
}

function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `sha256-${createHash('sha256').update(text).digest('base64')}`;
  hashes.set(text, hash);
  return hash;
}

// All pages of a build share a few texts.
const hashes = new Map<string, string>();
