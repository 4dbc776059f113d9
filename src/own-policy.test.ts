import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ownPolicy } from './own-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1];
const page = (policy: string, inside: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}">${inside}</head></html>`;

describe('ownPolicy', () => {
  it('keeps the hashes of what the page holds, and no others', () => {
    const policy = `default-src 'none';; script-src 'self' ${hashOf('a()')} ${hashOf('b()')}; style-src 'self' ${hashOf('x{}')} ${hashOf('y{}')};`;
    const html = page(policy, '<style>x{}</style><script type="module">b()</script>');
    expect(policyOf(ownPolicy(html))).toBe(
      `default-src 'none';script-src 'self' ${hashOf('b()')};style-src 'self' ${hashOf('x{}')}`,
    );
  });

  it('allows no script that was not allowed before', () => {
    const html = page("default-src 'none';script-src 'self'", '<script>alert(1)</script>');
    expect(policyOf(ownPolicy(html))).toBe("default-src 'none';script-src 'self'");
  });

  it('leaves everything else of the page as it was, and a page without a policy altogether', () => {
    const html = page("default-src 'none'", '<style>x{}</style>');
    expect(ownPolicy(html)).toBe(html);
    expect(ownPolicy('<p>none</p>')).toBe('<p>none</p>');
  });
});
