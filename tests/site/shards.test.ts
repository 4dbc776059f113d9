import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shardOf } from '../../src/pledge-shards.ts';
import { Id } from '../../src/schema/primitives.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { BUILD, run, TIMEOUT, TOY } from './toy-register.ts';

/*
 * The example register in English, its pledges on four pages.
 */

const SHARDS = 4;
const MASTS = 'example-ministry-rural-masts';
const BASE = '/register/';

let site = '';
let visitor: Visitor;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'shards-'));
  const { status, output } = run([...BUILD, '--outDir', site], {
    SITE_URL: 'https://example.org',
    BASE_PATH: BASE,
    P2C_ROOT: TOY,
    P2C_LOCALES: '1',
    PLEDGE_SHARDS: String(SHARDS),
  });
  if (status !== 0) throw new Error(output);
  visitor = await openVisitor({ dist: site, base: BASE });
}, TIMEOUT);

afterAll(async () => {
  await visitor.close();
  rmSync(site, { recursive: true });
});

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, value = '']) => value);
const idsOn = (html: string): string[] => found(html, /\sid="([^"]*)"/g);
const filesOf = (ending: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending));
const placeOf = (id: string): string => `pledges/in/${shardOf(id, SHARDS)}/#${id}`;

/** Calls at an address and says where the reader stands once `ready` holds. */
async function arrive(path: string, ready: string): Promise<string> {
  const look = async (page: Page): Promise<string> => {
    await page.goto(path);
    await page.waitForSelector(ready, { state: 'attached' });
    return page.url().slice(visitor.address.length);
  };
  return (await visitor.visit([path], look))[0] ?? '';
}

describe('a site whose pledges share pages', () => {
  it('has the article of each pledge on the page that follows from its id, and no page for one alone', () => {
    const { pledges } = JSON.parse(read('data/v1/pledges.json')) as { pledges: { id: string }[] };
    expect(pledges.length).toBeGreaterThan(SHARDS);
    for (const { id } of pledges) {
      expect(idsOn(read(`en/pledges/in/${shardOf(id, SHARDS)}/index.html`))).toContain(id);
      expect(filesOf(`${id}/index.html`)).toEqual([]);
    }
  });

  it('uses no id twice on a page', () => {
    const twice = filesOf('.html').flatMap((file) =>
      idsOn(read(file))
        .filter((id, at, all) => all.indexOf(id) < at)
        .map((id) => `${file}: ${id}`),
    );
    expect(twice).toEqual([]);
  });

  it('has on a page that pledges share no other id that a pledge could have', () => {
    const { pledges } = JSON.parse(read('data/v1/pledges.json')) as { pledges: { id: string }[] };
    const known = new Set(pledges.map(({ id }) => id));
    const others = filesOf('index.html')
      .filter((file) => file.includes('pledges/in/'))
      .flatMap((file) => idsOn(read(file)).filter((id) => Id.safeParse(id).success && !known.has(id)));
    expect(others).toEqual([]);
  });

  it('leads from pages, feeds and sitemaps to places that are there', () => {
    const home = `https://example.org${BASE}`;
    const all = new Set(filesOf(''));
    const ids = new Map(filesOf('.html').map((file) => [file, new Set(idsOn(read(file)))]));
    const isThere = (from: string, to: string): boolean => {
      const { href, pathname, hash } = new URL(to.replaceAll('&amp;', '&'), home + from);
      // A link in a pledge's own text may lead to the same host.
      if (!href.startsWith(home)) return true;
      const file = pathname.slice(BASE.length).replace(/(^|\/)$/, '$1index.html');
      return all.has(file) && (hash === '' || ids.get(file)?.has(decodeURIComponent(hash.slice(1))) === true);
    };
    const linked = /<(?:a|link)\s[^>]*href="([^"]*)"|<loc>([^<]*)/g;
    const dead = [...ids.keys(), ...filesOf('.xml')].flatMap((file) =>
      [...new Set([...read(file).matchAll(linked)].map(([, href, loc]) => href ?? loc ?? ''))]
        .filter((to) => !isThere(file, to))
        .map((to) => `${file}: ${to}`),
    );
    expect(dead).toEqual([]);
    expect(read('en/feeds/all.xml')).toContain(`${home}en/${placeOf(MASTS)}`);
  });

  it('leads on from the address of one pledge, and from a former one, to its article', async () => {
    const [anchor, part] = [`article#${MASTS}`, `#${MASTS}--history`];
    expect(await arrive(`en/pledges/${MASTS}/`, anchor)).toBe(`en/${placeOf(MASTS)}`);
    expect(await arrive(`en/pledges/${MASTS}/#history`, part)).toBe(`en/${placeOf(MASTS)}--history`);
    expect(await arrive('en/pledges/example-ministry-masts/', anchor)).toBe(`en/${placeOf(MASTS)}`);
  });

  it('leads from what a reader finds in the explorer to the article', async () => {
    const link = `#explorer-answer tbody a[href="${BASE}en/${placeOf(MASTS)}"]`;
    expect(await arrive('en/pledges/?q=masts', link)).toBe('en/pledges/?q=masts');
  });

  it('opens the record of a pledge in the form, from the file that its entity shares', async () => {
    const titles = await visitor.visit([`en/pledge/?correct=${MASTS}`], async (page, path) => {
      await page.goto(path);
      await page.focus('#f-text');
      await page.waitForSelector('[data-ready]');
      return await page.inputValue('#f-title');
    });
    expect(titles).toEqual(['400 example masts for 90,000 people in Example State A']);
    expect(
      filesOf('.json').filter((file) => /^data\/authored\/entities\/[0-9a-f]+\.json$/.test(file)).length,
    ).toBeLessThanOrEqual(SHARDS);
  });
});
