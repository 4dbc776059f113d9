import { describe, expect, it } from 'vitest';
import { copyPage, type CopyPlace } from './copy-page.ts';

const PLACE: CopyPlace = {
  page: 'en/pledges/',
  base: '/register/',
  home: undefined,
  has: (file) => ['index.html', 'en/index.html', 'en/pledges/index.html', 'data/v1/pledges.csv'].includes(file),
  styleFile: (text) => `style/${text.length}.css`,
};

describe('copyPage', () => {
  it.each([
    ['a page', '<a href="/register/en/">', '<a href="../../en/index.html">'],
    ['the first page', '<a href="/register/">', '<a href="../../index.html">'],
    ['a place in a page', '<a href="/register/en/#list">', '<a href="../../en/index.html#list">'],
    [
      'a page with a question',
      '<a href="/register/en/?a=1&amp;b=2#c">',
      '<a href="../../en/index.html?a=1&amp;b=2#c">',
    ],
    ['a file', '<a href="/register/data/v1/pledges.csv" download="x.csv">', '<a href="../../data/v1/pledges.csv">'],
    ['a page beside it', '<a href="../#list">', '<a href="../../en/index.html#list">'],
    ['a place in the page itself', '<a href="#content">', '<a href="#content">'],
    ['the web', '<a href="https://example.org/register/en/">', '<a href="https://example.org/register/en/">'],
    ['another site of the host', '<a href="/other/">', '<a href="/other/">'],
    ['what is not in the copy', '<a href="/register/fr/" lang="fr">', '<a lang="fr">'],
  ])('leads to %s', (_, html, copied) => {
    expect(copyPage(html, PLACE)).toBe(copied);
  });

  it('leads to the web for what is not in the copy, where the site has an address', () => {
    const home = 'https://example.org/register/';
    expect(copyPage('<a href="/register/fr/#a">', { ...PLACE, home })).toBe(
      '<a href="https://example.org/register/fr/#a">',
    );
  });

  it('leads on where the page does', () => {
    const html = '<meta http-equiv="refresh" content="0; url=/register/en/">';
    expect(copyPage(html, PLACE)).toBe('<meta http-equiv="refresh" content="0; url=../../en/index.html">');
    const place = '<meta http-equiv="refresh" content="0; url=/register/en/pledges/in/0/#a">';
    expect(copyPage(place, PLACE)).toContain('url=../../en/pledges/in/0/index.html#a"');
  });

  it('has no script, and lets none in', () => {
    const html =
      '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="x"><script type="module">a()</script><noscript><p>b</p></noscript><script src="/register/c.js"></script>';
    const copied = copyPage(html, PLACE);
    expect(copied).toMatch(
      /^<meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'none';[^"]*"><p>b<\/p>$/,
    );
  });

  it('has its style in a file', () => {
    expect(copyPage('<style>a{}</style>', PLACE)).toBe('<link rel="stylesheet" href="../../style/3.css">');
  });

  it('leaves out what only search engines ask for, and what it is not itself', () => {
    const html =
      '<html lang="en" data-build="abc123"><link rel="canonical" href="/register/en/"><link rel="alternate" hreflang="fr" href="/register/fr/"><meta property="og:title" content="x"><meta name="twitter:card" content="x"><span class="soft" data-size-of="x"></span>';
    expect(copyPage(html, PLACE)).toBe('<html lang="en">');
  });
});
