import { describe, expect, it } from 'vitest';
import { isCopied, isSingle } from './is-copied.ts';

const LOCALES = ['en', 'fr'];

describe('isCopied', () => {
  it.each(['en/index.html', 'en/pledges/a/index.html', 'data/v1/pledges.csv', 'en/charts/a.svg', 'favicon.svg'])(
    'takes %s',
    (path) => expect(isCopied(path, LOCALES, 'en')).toBe(true),
  );

  it.each([
    '404.html',
    'cards/a.png',
    'data/v1/pledges.parquet',
    'data/v1/explorer/facets.json',
    'data/authored/entities/a.json',
    'en/embed/a/index.html',
    'en/feeds/all.xml',
    'en/offline/index.html',
    'en/pledge/lists.json',
    'en/pledge/words.json',
    'en/pledge/text-words.json',
    '_astro/a.js',
    'service-worker.js',
    'checksums.txt',
    'copies/a.zip',
  ])('leaves out %s', (path) => expect(isCopied(path, LOCALES)).toBe(false));

  it('takes into the copy of one language no other, and a first page of its own', () => {
    expect(isCopied('fr/index.html', LOCALES, 'en')).toBe(false);
    expect(isCopied('index.html', LOCALES, 'en')).toBe(false);
    expect(isCopied('fr/index.html', LOCALES)).toBe(true);
    expect(isCopied('index.html', LOCALES)).toBe(true);
  });
});

describe('isSingle', () => {
  it.each([
    'en/pledges/a/index.html',
    'en/entities/a/index.html',
    'en/lists/country/ken/index.html',
    'data/v1/country/ken.csv',
  ])('is true of %s', (path) => expect(isSingle(path)).toBe(true));

  it.each([
    'en/pledges/index.html',
    'en/pledges/page/2/index.html',
    'en/countries/ken/index.html',
    'data/v1/pledges.csv',
  ])('is not of %s', (path) => expect(isSingle(path)).toBe(false));
});
