import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, builtPages, DIST, isBuilt, leadsOn } from './built-site.ts';
import { parsePage } from './parsed-page.ts';

const SITE = process.env['SITE_URL'];
const pages = builtPages()
  .filter((path) => /^\w+\/pledges\/(?!page\/)[^/]+\/$/.test(path) && !leadsOn(path))
  .map((path) => {
    const elements = parsePage(path);
    const meta = new Map(
      elements
        .filter(({ name }) => name === 'meta')
        .map(({ attributes }) => [attributes.get('property') ?? attributes.get('name'), attributes.get('content')]),
    );
    const links = elements.flatMap(({ attributes }) => attributes.get('href') ?? []);
    return { path, meta, card: links.find((href) => href.startsWith(`${BASE}cards/`)) };
  });

/** Width and height as a PNG states them. */
function sizeOf(file: string): (number | string)[] {
  const bytes = readFileSync(join(DIST, file));
  return [bytes.subarray(1, 4).toString('latin1'), bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the page of every pledge', () => {
  it('leads to a card of its own that is there and has the size that is announced', () => {
    expect(pages.length).toBeGreaterThan(0);
    const wrong = pages.filter(({ path, card }) => {
      const id = path.split('/')[2] ?? '';
      return card !== `${BASE}cards/${id}.png` || !isBuilt(card.slice(BASE.length));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const cards = new Set(pages.map(({ card = '' }) => card.slice(BASE.length)));
    for (const card of cards) expect(sizeOf(card), card).toEqual(['PNG', 1200, 630]);
  });

  it('carries the metadata of a shared link; the addresses in it are full ones or left out', () => {
    const needed = [
      'og:title',
      'og:description',
      'og:type',
      'og:locale',
      'og:site_name',
      'twitter:card',
      'description',
    ];
    const wrong = pages.flatMap(({ path, meta, card }) => {
      const address = SITE && new URL(BASE + path, SITE).href;
      const image = SITE && new URL(card ?? '', SITE).href;
      return [
        ...needed.filter((key) => !meta.get(key)),
        ...(meta.get('og:url') === address ? [] : [`og:url ${meta.get('og:url')}`]),
        ...(meta.get('og:image') === image ? [] : [`og:image ${meta.get('og:image')}`]),
        ...((meta.get('og:image:alt') !== undefined) === Boolean(SITE) ? [] : ['og:image:alt']),
      ].map((what) => `${path}: ${what}`);
    });
    expect(wrong).toEqual([]);
  });
});
