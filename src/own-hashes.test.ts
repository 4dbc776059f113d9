import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keepOwnHashes } from './own-hashes.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const [OWN, OTHER, SCRIPT] = [hashOf('p{margin:0}'), hashOf('b{margin:0}'), hashOf('start()')];
const meta = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles};">`;

describe('keepOwnHashes', () => {
  it('keeps the hashes of what stands in the page, and no others', () => {
    const body = '<style>p{margin:0}</style><script type="module" src="/a.js"></script>';
    expect(keepOwnHashes(meta(` ${SCRIPT}`, ` ${OTHER} ${OWN}`) + body)).toBe(meta('', ` ${OWN}`) + body);
  });

  it('keeps the hash of a script that stands in the page', () => {
    const body = '<script type="module">start()</script>';
    expect(keepOwnHashes(meta(` ${SCRIPT}`, ` ${OWN}`) + body)).toBe(meta(` ${SCRIPT}`, '') + body);
  });

  it('changes nothing but the policy, and nothing where there is none', () => {
    const text = `<p>The hash ${OTHER} is that of another.</p>`;
    expect(keepOwnHashes(text)).toBe(text);
    expect(keepOwnHashes(meta('', ` ${OTHER}`) + text)).toBe(meta('', '') + text);
  });
});
