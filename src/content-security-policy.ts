import { createHash } from 'node:crypto';

/** What no page asks for, and what only comes from where the page is from. */
const FIXED = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What stands inside the page, by the directive that allows it. Data in a script element never runs. */
const INSIDE = {
  'script-src': /<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>([^]*?)<\/script>/g,
  'style-src': /<style[^>]*>([^]*?)<\/style>/g,
} as const;

// Pages of a kind share their style.
const known = new Map<string, string>();

/** The content security policy of a page: its own files, and by their hashes the scripts and styles inside it. */
export function contentSecurityPolicy(page: string): string {
  const allowed = Object.entries(INSIDE).map(([directive, inside]) => {
    const hashes = new Set(Array.from(page.matchAll(inside), ([, text = '']) => hashOf(text)));
    return [directive, "'self'", ...hashes].join(' ');
  });
  return [...FIXED, ...allowed].join(';');
}

function hashOf(text: string): string {
  const hash = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
