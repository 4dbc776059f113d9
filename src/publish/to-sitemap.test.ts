import { describe, expect, it } from 'vitest';
import { faultOfSitemap, readSitemapIndex } from '../../tests/xml-schemas.ts';
import { toSitemaps } from './to-sitemap.ts';

const HOME = 'https://example.org/register/';
const LANGUAGES = [
  { id: 'en', tag: 'en' },
  { id: 'zh', tag: 'zh-Hans' },
];
const locationsIn = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);

describe('toSitemaps', () => {
  it('lists the pages of each language, each with its twins and the one for all other readers', () => {
    const [index, english, chinese] = toSitemaps(HOME, ['zh/a/', 'en/a/', 'en/'], LANGUAGES, 'en');
    expect(locationsIn(index?.text ?? '')).toEqual([`${HOME}sitemap-en.xml`, `${HOME}sitemap-zh.xml`]);
    expect(locationsIn(english?.text ?? '')).toEqual([`${HOME}en/`, `${HOME}en/a/`]);
    expect(chinese?.text).toContain(
      `<url><loc>${HOME}zh/a/</loc>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${HOME}en/a/"/>` +
        `<xhtml:link rel="alternate" hreflang="zh-Hans" href="${HOME}zh/a/"/>` +
        `<xhtml:link rel="alternate" hreflang="x-default" href="${HOME}en/a/"/></url>`,
    );
  });

  it('passes the schema of sitemaps, and its index a reader of such', async () => {
    const [index, ...maps] = toSitemaps(HOME, ['zh/a/', 'en/a/', 'en/'], LANGUAGES, 'en');
    expect(await readSitemapIndex(index?.text ?? '')).toEqual(maps.map(({ name }) => HOME + name));
    await expect(readSitemapIndex((index?.text ?? '').replaceAll('loc>', 'place>'))).rejects.toThrow();
    for (const { text } of maps) {
      expect(faultOfSitemap(text)).toBeUndefined();
      expect(faultOfSitemap(text.replace('rel="alternate"', ''))).toContain("attribute 'rel' is required");
      expect(faultOfSitemap(text.replace(/<loc>.*?<\/loc>/, ''))).toContain('Expected is');
    }
  });

  it('sends readers of no listed language to the address of the site itself, as the home does', () => {
    const [, english] = toSitemaps(HOME, ['en/'], LANGUAGES, 'en');
    expect(english?.text).toContain(`hreflang="x-default" href="${HOME}"/>`);
  });

  it('names no twin that there is not', () => {
    const [, english] = toSitemaps(HOME, ['en/only/'], LANGUAGES, 'en');
    expect(english?.text).not.toContain('zh');
  });

  it('begins another file at the limit of addresses and at that of bytes', () => {
    const pages = Array.from({ length: 5 }, (_, index) => `en/${index}/`);
    const names = (limits: { urls: number; bytes: number }) =>
      toSitemaps(HOME, pages, LANGUAGES, 'en', limits).map(({ name, text }) => [name, locationsIn(text).length]);
    expect(names({ urls: 2, bytes: 1e6 })).toEqual([
      ['sitemap.xml', 3],
      ['sitemap-en.xml', 2],
      ['sitemap-en-2.xml', 2],
      ['sitemap-en-3.xml', 1],
    ]);
    const text = toSitemaps(HOME, pages, LANGUAGES, 'en').at(1)?.text ?? '';
    const bytes = 1024 + Math.ceil(Buffer.byteLength(text) / 2);
    for (const { text } of toSitemaps(HOME, pages, LANGUAGES, 'en', { urls: 50, bytes }))
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
    expect(names({ urls: 50, bytes }).length).toBeGreaterThan(2);
  });

  it('escapes what XML gives a meaning', () => {
    const [, english] = toSitemaps('https://example.org/?a&b/', ['en/'], LANGUAGES, 'en');
    expect(english?.text).toContain('<loc>https://example.org/?a&amp;b/en/</loc>');
  });
});
