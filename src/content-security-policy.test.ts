import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('contentSecurityPolicy', () => {
  it('allows nothing inside a page that holds nothing', () => {
    expect(contentSecurityPolicy('<p>a</p><script src="/a.js"></script>')).toBe(
      "default-src 'none';img-src 'self';connect-src 'self';manifest-src 'self';base-uri 'none';form-action 'none';" +
        "script-src 'self';style-src 'self'",
    );
  });

  it('names the hash of each style and script of the page, once', () => {
    const page = '<style>p{}</style><style media="print">p{}</style><script type="module">a();</script>';
    expect(contentSecurityPolicy(page)).toMatch(
      `;script-src 'self' ${hash('a();')};style-src 'self' ${hash('p{}')}`.replace(/\+/g, '\\+'),
    );
  });

  it('takes data for no script', () => {
    expect(contentSecurityPolicy('<script type="application/ld+json">{}</script>')).not.toContain('sha256');
  });
});
