import { describe, expect, it } from 'vitest';
import { isCopied } from './is-copied.ts';

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
    'data/authored/a.json',
    'en/embed/a/index.html',
    'en/feeds/all.xml',
    'en/offline/index.html',
    'en/pledge/lists.json',
    'en/pledge/words.json',
    '_astro/a.js',
    'service-worker.js',
    'copies/a.zip',
  ])('leaves out %s', (path) => expect(isCopied(path, LOCALES)).toBe(false));

  it('takes into the copy of one language no other, and a first page of its own', () => {
    expect(isCopied('fr/index.html', LOCALES, 'en')).toBe(false);
    expect(isCopied('index.html', LOCALES, 'en')).toBe(false);
    expect(isCopied('fr/index.html', LOCALES)).toBe(true);
    expect(isCopied('index.html', LOCALES)).toBe(true);
  });
});
