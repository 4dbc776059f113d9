import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn, readBuilt } from './built-site.ts';

const TIMEOUT = 600_000;
const BUILD = / data-build="(\w+)"/.exec(readBuilt('en/'))?.[1] ?? '';
const NEXT = 'nextbuild0';
const FACETS = 'data/v1/explorer/facets.json';
const NEXT_FACETS = Buffer.from(`${readBuilt(FACETS)}\n`);
const AREAS = ['access', 'adoption', 'value-creation', 'accelerate'].map((id) => `focus-areas/${id}/`);
/** The fullest page of a pledge, and of a country. */
const [PLEDGE = '', COUNTRY = ''] = ['pledges/', 'countries/'].map((kind) =>
  pagesIn(['en']).find((path) => path.startsWith(`en/${kind}`) && path !== `en/${kind}`),
);

/** What the host does at the moment. */
const host = { isGone: false, isNext: false, isTorn: false, isWorkerHeld: false, asked: [] as string[] };
let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor({ answer });
}, TIMEOUT);
afterAll(() => visitor.close());
beforeEach(() => Object.assign(host, { isGone: false, isNext: false, isTorn: false, isWorkerHeld: false, asked: [] }));

/** The host has this build, or the next, or the pages of this with data of the next. */
function answer(file: string, content: Buffer): Buffer | undefined {
  host.asked.push(file);
  if (host.isGone || (host.isWorkerHeld && file === 'service-worker.js')) return undefined;
  if (file === FACETS && (host.isTorn || host.isNext)) return NEXT_FACETS;
  if (!host.isNext) return content;
  const text = content.toString('latin1').replaceAll(BUILD, NEXT);
  return Buffer.from(text.replaceAll(digestOf(Buffer.from(readBuilt(FACETS))), digestOf(NEXT_FACETS)), 'latin1');
}

function digestOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('base64');
}

/** Visits with a browser of its own that keeps pages. */
async function visit<Seen>(
  look: (page: Page) => Promise<Seen>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Seen> {
  const [seen] = await visitor.visit(['en/'], look, { keepsPages: true, ...(prepare && { prepare }) });
  return seen as Seen;
}

const opened = async (page: Page, path: string): Promise<string | null> => {
  await page.goto(path, { waitUntil: 'load' });
  return page.textContent('h1');
};
const buildOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset['build']);
/** Waits until a worker has taken over the page, with everything it keeps. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
/** Waits until the next worker has taken over. */
async function isUpdated(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await (await navigator.serviceWorker.ready).update();
    await changed;
  });
  await isKept(page);
}
async function goOffline(page: Page): Promise<void> {
  host.isGone = true;
  await page.context().setOffline(true);
}
const search = async (page: Page): Promise<string | null> => {
  await page.fill('#explorer-words', 'connect');
  await page.waitForSelector('#explorer[data-ready]');
  return page.textContent('#explorer-said');
};

describe('after one visit, without a network', () => {
  it(
    'the visited page, the focus areas and the search open; another page says what is kept',
    { timeout: TIMEOUT },
    async () => {
      await visit(async (page) => {
        const title = await opened(page, PLEDGE);
        await isKept(page);
        await goOffline(page);
        expect(await opened(page, PLEDGE)).toBe(title);
        for (const area of AREAS) {
          await opened(page, `en/${area}`);
          expect(await buildOf(page)).toBe(BUILD);
          expect(new URL(page.url()).pathname.endsWith(area)).toBe(true);
          expect(await page.isVisible('#offline')).toBe(false);
        }
        await opened(page, 'en/pledges/');
        expect(await search(page)).toMatch(/^\d+ pledges? found$/);
        await opened(page, COUNTRY);
        expect(await page.isVisible('#offline-missing')).toBe(true);
        await page.waitForSelector('#offline-list a');
        const kept = await page.$$eval('#offline-list a', (links) =>
          links.map((link) => (link as HTMLAnchorElement).href),
        );
        expect(kept.toSorted()).toEqual(
          ['en/', 'en/offline/', 'en/pledges/', 'en/focus-areas/', ...AREAS.map((area) => `en/${area}`), PLEDGE]
            .map((path) => visitor.address + path)
            .toSorted(),
        );
        await page.click(`#offline-list a[href$="${PLEDGE}"]`);
        expect(await page.textContent('h1')).toBe(title);
      });
    },
  );

  it('another language comes with its first page', { timeout: TIMEOUT }, async () => {
    await visit(async (page) => {
      await opened(page, 'en/');
      await isKept(page);
      await opened(page, 'ar/data/');
      await page.waitForFunction(
        async () => (await caches.match(location.href.replace('data/', 'pledges/'))) !== undefined,
      );
      await goOffline(page);
      await opened(page, 'ar/focus-areas/access/');
      expect(await page.getAttribute('html', 'lang')).toBe('ar');
      await opened(page, 'ar/countries/');
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      expect(await page.isVisible('#offline-missing')).toBe(true);
    });
  });
});

it(
  'with a network, the next page comes from what is kept, and the host is asked for the rest only',
  { timeout: TIMEOUT },
  async () => {
    await visit(async (page) => {
      await opened(page, 'en/');
      await isKept(page);
      host.asked = [];
      await page.click(`main a[href$="en/${AREAS[0] ?? ''}"]`);
      await page.waitForURL(`**/${AREAS[0] ?? ''}`);
      await page.goBack();
      expect(host.asked.filter((file) => file.endsWith('.html'))).toEqual([]);
      await opened(page, COUNTRY);
      expect(host.asked.filter((file) => file.endsWith('.html'))).toEqual([`${COUNTRY}index.html`]);
    });
  },
);

describe('an update', () => {
  it('replaces everything at once; a page that is open keeps to its own build', { timeout: TIMEOUT }, async () => {
    await visit(async (page) => {
      await opened(page, PLEDGE);
      await isKept(page);
      await opened(page, 'en/pledges/');
      host.isNext = true;
      await isUpdated(page);
      await goOffline(page);
      // Of the build before, and so is its data.
      expect(await buildOf(page)).toBe(BUILD);
      expect(await search(page)).toMatch(/^\d+ pledges? found$/);
      for (const path of [PLEDGE, 'en/', 'en/pledges/', ...AREAS.map((area) => `en/${area}`)]) {
        await opened(page, path);
        expect(`${path} ${await buildOf(page)}`).toBe(`${path} ${NEXT}`);
      }
    });
  });

  it('that is not complete leaves what was kept as it was', { timeout: TIMEOUT }, async () => {
    await visit(async (page) => {
      await opened(page, PLEDGE);
      await isKept(page);
      Object.assign(host, { isNext: true, isWorkerHeld: true });
      await opened(page, COUNTRY);
      expect(await buildOf(page)).toBe(NEXT);
      await goOffline(page);
      for (const path of [PLEDGE, 'en/', `en/${AREAS[3] ?? ''}`]) {
        await opened(page, path);
        expect(`${path} ${await buildOf(page)}`).toBe(`${path} ${BUILD}`);
      }
      await opened(page, COUNTRY);
      expect(await page.isVisible('#offline-missing')).toBe(true);
    });
  });

  it('in the midst of which pages and data do not belong together keeps nothing', { timeout: TIMEOUT }, async () => {
    await visit(async (page) => {
      host.isTorn = true;
      await opened(page, 'en/offline/');
      const state = await page.evaluate(async () => {
        const { installing } = await navigator.serviceWorker.register('../../service-worker.js');
        if (installing) await new Promise((resolve) => installing.addEventListener('statechange', resolve));
        return installing?.state;
      });
      expect(state).toBe('redundant');
    });
  });
});

it(
  'a page of another host is never kept, though the path of an open page reads as its address',
  { timeout: TIMEOUT },
  async () => {
    let asked = 0;
    const other = createServer((_, response) => {
      asked++;
      response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
      response.end(`<html lang="en" data-build="${BUILD}"><h1>Elsewhere</h1></html>`);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const path = `${visitor.address}/127.0.0.1:${(other.address() as AddressInfo).port}/`;
    await visit(async (page) => {
      const lured = await page.context().newPage();
      const title = await opened(lured, path);
      await opened(page, 'en/');
      await isKept(page);
      expect(await opened(lured, path)).toBe(title);
      expect(await lured.evaluate(async () => (await caches.keys()).length)).toBe(1);
    });
    expect(asked).toBe(0);
    other.close();
  },
);

it('a reader can refuse, is remembered, and can change their mind', { timeout: TIMEOUT }, async () => {
  await visit(async (page) => {
    const state = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
    await opened(page, PLEDGE);
    await isKept(page);
    await opened(page, 'en/offline/');
    await page.click('[data-act="refuse"]');
    await page.waitForSelector('[data-state="refused"]:not([hidden])');
    expect(await state()).toEqual([0, 0]);
    await opened(page, COUNTRY);
    await page.waitForTimeout(200);
    expect(await state()).toEqual([0, 0]);
    await opened(page, 'en/offline/');
    await page.click('[data-act="keep"]');
    await page.waitForSelector('[data-state="kept"]:not([hidden]) li');
    expect(await state()).toEqual([1, 1]);
  });
});

it('a browser that cannot keep pages shows them as before, and is told so', { timeout: TIMEOUT }, async () => {
  const without = (page: Page) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
  await visit(async (page) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await opened(page, PLEDGE);
    await opened(page, 'en/offline/');
    expect(await page.isVisible('[data-state="cannot"]')).toBe(true);
    expect(await page.isVisible('[data-act]')).toBe(false);
    expect(faults).toEqual([]);
  }, without);
});
