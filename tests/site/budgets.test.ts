import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import BUDGETS from './budgets.json' with { type: 'json' };
import { openVisitor, type Visitor } from './browser.ts';
import { BASE, builtPages, pagesIn, pressing, readBuilt } from './built-site.ts';

/*
 * What a page may weigh, in bytes pressed with Brotli; the numbers stand in budgets.json. The first view is ten packets
 * of 1,460 bytes less their heads: what a host sends before it waits for an answer.
 */

const TIMEOUT = 600_000;
const WORST = 10;
/** A movement in a page, as browsers tell it. */
interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

/** Bytes a second, of the first look and of those that follow where something moved. */
const SPEEDS = [32_000, 29_000, 35_000, 26_000, 38_000] as const;

/** What a page weighs: the page itself, all that comes with it but script, and that too. */
interface Weight {
  readonly path: string;
  readonly first_view: number;
  readonly page_without_script: number;
  readonly page_with_script: number;
}

const sizes = new Map<string, Promise<number>>();

/** The pressed size of a file; each is pressed once. */
function sizeOf(path: string): Promise<number> {
  const known = sizes.get(path) ?? pressing(Buffer.from(readBuilt(path))).then(({ length }) => length);
  sizes.set(path, known);
  return known;
}

/** What an element of a page makes a browser load at once, but for script. */
const LOADED =
  /<(?:link rel="(?:icon|stylesheet|preload|modulepreload)" href|img src|image href|source src)="([^"]*)"/g;
const SCRIPTS = /<script\b[^>]*\ssrc="([^"]*)"/g;
/** What a script needs before it runs. */
const IMPORTS = /\bimport\s*(?:[\w*{][^;"'`]*?from\s*)?["']\.\/([^"']+)["']/g;

function loadedBy(html: string, what: RegExp): string[] {
  return [...new Set([...html.matchAll(what)].map(([, address = '']) => address.slice(BASE.length)))];
}

function withImports(scripts: readonly string[]): string[] {
  const all = new Set<string>();
  const take = (script: string): void => {
    if (all.has(script)) return;
    all.add(script);
    for (const [, name = ''] of readBuilt(script).matchAll(IMPORTS)) take(`_astro/${name}`);
  };
  scripts.forEach(take);
  return [...all];
}

async function weigh(path: string): Promise<Weight> {
  const html = readBuilt(path);
  const sum = async (paths: readonly string[]): Promise<number> =>
    (await Promise.all(paths.map(sizeOf))).reduce((all, size) => all + size, 0);
  const first_view = (await pressing(Buffer.from(html))).length;
  const page_without_script = first_view + (await sum(loadedBy(html, LOADED)));
  return {
    path,
    first_view,
    page_without_script,
    page_with_script: page_without_script + (await sum(withImports(loadedBy(html, SCRIPTS)))),
  };
}

describe('every page', () => {
  let weights: Weight[] = [];

  beforeAll(async () => {
    weights = await Promise.all(builtPages().map(weigh));
  }, TIMEOUT);

  it.each(['first_view', 'page_without_script', 'page_with_script'] as const)('keeps to its budget: %s', (budget) => {
    const heaviest = weights.toSorted((a, b) => b[budget] - a[budget]);
    const worst = heaviest.slice(0, WORST).map((weight) => `${weight[budget]}: ${weight.path || '(root)'}`);
    console.log(
      `${budget}, at most ${BUDGETS[budget]} bytes; the heaviest of ${weights.length} pages:\n${worst.join('\n')}`,
    );
    expect(heaviest.filter((weight) => weight[budget] > BUDGETS[budget]).map(({ path }) => path)).toEqual([]);
  });

  it('brings no font', () => {
    expect(builtPages().filter((path) => /@font-face|\.woff|\.ttf|\.otf/.test(readBuilt(path)))).toEqual([]);
  });
});

describe('in a browser', () => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openVisitor({ pressed: true });
  }, TIMEOUT);
  afterAll(() => visitor.close());

  const sessions = new WeakMap<Page, CDPSession>();

  /** A page comes in piece by piece: each piece may move what is there. At another speed it is cut in other places. */
  async function slowDown(page: Page, speed: number = SPEEDS[0]): Promise<void> {
    const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
    sessions.set(page, session);
    const line = { latency: 20, downloadThroughput: speed, uploadThroughput: speed };
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  }

  /**
   * How far things moved in a page so far, as the Layout Instability API counts it. A piece may end inside a line of two
   * directions, whose words then change places: the line itself stays where it is.
   */
  function shiftOf(page: Page): Promise<number> {
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          // A browser counts parts of a pixel too, which nobody sees.
          const same = (one: DOMRectReadOnly, other: DOMRectReadOnly): boolean =>
            (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 1);
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries() as (PerformanceEntry & Shift)[])
              if (sources.some(({ previousRect: from, currentRect: to }) => !same(from, to))) sum += value;
          }).observe({ type: 'layout-shift', buffered: true });
          // What happened before is told at once.
          requestAnimationFrame(() => setTimeout(() => resolve(sum)));
        }),
    );
  }

  /** Does something with a page and gives the pressed size of all that came meanwhile. */
  async function weightOf(page: Page, act: () => Promise<unknown>): Promise<number> {
    const came = new Set<string>();
    page.on('response', (response) =>
      came.add(decodeURIComponent(new URL(response.url()).pathname).slice(BASE.length)),
    );
    await act();
    page.removeAllListeners('response');
    return (await Promise.all([...came].map(sizeOf))).reduce((all, size) => all + size, 0);
  }

  it.each([
    ['ru', 320],
    ['ar', 1280],
  ])(
    'no kind of page loads more than it may, or moves while it comes in: %s, %i px',
    { timeout: TIMEOUT },
    async (locale, width) => {
      const seen = await visitor.visit(
        pagesIn([locale], 'largest'),
        async (page, path) => {
          const weight = await weightOf(page, () => page.goto(path, { waitUntil: 'load' }));
          let shift = await shiftOf(page);
          // Where a piece ends inside of something, that may move: only what moves each time is a movement of the page.
          for (const speed of SPEEDS.slice(1)) {
            if (shift <= BUDGETS.layout_shift) break;
            await slowDown(page, speed);
            await page.goto(path, { waitUntil: 'load' });
            shift = Math.min(shift, await shiftOf(page));
          }
          await slowDown(page);
          return { path, weight, shift };
        },
        { context: { viewport: { width, height: 800 } }, prepare: (page) => slowDown(page) },
      );
      const about = (wrong: (typeof seen)[number][]) =>
        wrong.map(({ path, weight, shift }) => `${path}: ${weight} bytes, moves by ${shift}`);
      expect(about(seen.filter(({ shift }) => Number(shift.toFixed(3)) > BUDGETS.layout_shift))).toEqual([]);
      expect(about(seen.filter(({ weight }) => weight > BUDGETS.page_with_script))).toEqual([]);
    },
  );

  it('the form in use keeps to its budget, in the language that weighs most', { timeout: TIMEOUT }, async () => {
    const [weight] = await visitor.visit(['ru/pledge/'], (page, path) =>
      weightOf(page, async () => {
        await page.goto(path, { waitUntil: 'load' });
        await page.fill('#f-text', 'Слова');
        await page.waitForSelector('#composer[data-ready]');
      }),
    );
    console.log(`form_in_use, at most ${BUDGETS.form_in_use} bytes: ${weight}`);
    expect(weight).toBeLessThanOrEqual(BUDGETS.form_in_use);
  });

  it('the form keeps to its budget up to the preview and the doors too', { timeout: TIMEOUT }, async () => {
    const { pledges } = JSON.parse(readBuilt('data/authored/register.json')) as { pledges: Record<string, string> };
    const [first] = Object.keys(pledges);
    const [weight] = await visitor.visit([`ru/pledge/?correct=${first}`], (page, path) =>
      weightOf(page, async () => {
        await page.goto(path, { waitUntil: 'load' });
        await page.waitForSelector('#doors:not([hidden])');
      }),
    );
    console.log(`form_to_the_doors, at most ${BUDGETS.form_to_the_doors} bytes: ${weight}`);
    expect(weight).toBeLessThanOrEqual(BUDGETS.form_to_the_doors);
  });
});
