import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPage, ownPage } from './own-page.ts';
import { pageNames } from './page-names.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1];
const page = (policy: string, inside: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="${policy}">${inside}</head></html>`;

describe('ownPage', () => {
  it('keeps the hashes of what the page holds, and no others', () => {
    const policy = `default-src 'none';; script-src 'self' ${hashOf('a()')} ${hashOf('b()')}; style-src 'self' ${hashOf('html{top:0}')} ${hashOf('y{}')};`;
    const html = page(policy, '<style>html{top:0}</style><script type="module">b()</script>');
    expect(policyOf(ownPage(html))).toBe(
      `default-src 'none';script-src 'self' ${hashOf('b()')};style-src 'self' ${hashOf('html{top:0}')}`,
    );
  });

  it('allows the style as it is after it was cut to the page', () => {
    const style = 'html{top:0}.other{top:1px}';
    const html = ownPage(page(`style-src 'self' ${hashOf(style)}`, `<style>${style}</style>`));
    expect(html).toContain('<style>html{top:0}</style>');
    expect(policyOf(html)).toBe(`style-src 'self' ${hashOf('html{top:0}')}`);
  });

  it('allows no script or style that was not allowed before', () => {
    const html = page("default-src 'none';script-src 'self'", '<script>alert(1)</script><style>html{top:0}</style>');
    expect(policyOf(ownPage(html))).toBe("default-src 'none';script-src 'self'");
  });

  it('allows no empty script for the sake of one that is loaded', () => {
    const html = page(`script-src 'self' ${hashOf('')}`, '<script type="module" src="/x.js"></script>');
    expect(policyOf(ownPage(html))).toBe("script-src 'self'");
  });

  it('leaves the rest of a page as it was, and a page without a policy altogether', () => {
    expect(ownPage('<style>.other{top:0}</style>')).toBe('<style>.other{top:0}</style>');
    const html = page("default-src 'none'", '<title>$& $1</title>');
    expect(ownPage(html)).toBe(html);
  });

  it('keeps the whole style of a page whose script may make what is not there yet', () => {
    const html = page("style-src 'self'", '<style>.other{top:0}</style><script type="module" src="/x.js"></script>');
    expect(ownPage(html)).toBe(html);
  });
});

describe('openPage', () => {
  it('cuts style and policy of a frame to what a page has besides', () => {
    const style = 'html{top:0}.one{top:1px}.two{top:2px}';
    const { html, own } = openPage(
      page(`style-src 'self' ${hashOf(style)}`, `<style>${style}</style>`),
      (name) => `[${name}]`,
    );
    expect(html).toBe(page('[policy]', '<style>[style0]</style>'));
    expect(own([pageNames('<p class="two">')])).toEqual({
      style0: 'html{top:0}.two{top:2px}',
      policy: `style-src 'self' ${hashOf('html{top:0}.two{top:2px}')}`,
    });
  });
});
