import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const TIMEOUT = 600_000;
/** Lines as they are where the unconnected live; kilobits a second, and milliseconds until the first answer. */
const LINES = [
  { name: '2G', kilobits: 50, latency: 2000 },
  { name: 'a better line', kilobits: 250, latency: 400 },
] as const;
/** A line that takes no time: what a page takes on it, the machine takes. */
const NO_LINE = { name: 'no line', kilobits: 1_000_000, latency: 0 } as const;
type Line = (typeof LINES)[number] | typeof NO_LINE;
/** How many times longer than an empty page a page may take until it shows something, as far as the line is why. */
const MOST = 1.22;
/** A machine is busy now and then: the best of some times is what the line allows. Only a page that is late is asked again. */
const EMPTY_TIMES = 3;
const MOST_TIMES = 12;

/** No page of the site has this address: an empty page stands there, and its one word is what is seen first. */
const EMPTY = 'empty/';
const EMPTY_PAGE = Buffer.from(
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><p>Empty</p></body></html>',
);
/** The fullest of each kind, in the language whose pages are the largest. */
const fullest = (kind: string): string => {
  const [path = ''] = pagesIn(['ru']).filter((one) => one.startsWith(`ru/${kind}/`) && one !== `ru/${kind}/`);
  return path;
};
const AREA = fullest('focus-areas');
const PAGES = ['ru/', AREA, fullest('countries'), fullest('pledges')];

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor({
    pressed: true,
    answer: (file, content) => (file === '404.html' ? EMPTY_PAGE : content),
  });
}, TIMEOUT);
afterAll(() => visitor.close());

async function slowDown(page: Page, { kilobits, latency }: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = (kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Milliseconds until a page shows something. */
async function firstPaint(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (!paint) return;
          observer.disconnect();
          resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

it.each(LINES)(
  'on $name every kind of page shows something almost as soon as an empty one',
  { timeout: TIMEOUT },
  async (line) => {
    // Each with a browser of its own, that has nothing yet, and none beside another.
    const once = async (path: string, on: Line): Promise<number> => {
      const [time = 0] = await visitor.visit([path], firstPaint, { prepare: (page) => slowDown(page, on) });
      return time;
    };
    const bestOf = async (path: string, on: Line): Promise<number> => {
      let best = Infinity;
      for (let time = 0; time < EMPTY_TIMES; time++) best = Math.min(best, await once(path, on));
      return best;
    };
    const empty = await bestOf(EMPTY, line);
    const emptyAlone = await bestOf(EMPTY, NO_LINE);
    const own = new Map<string, number>();
    for (const path of PAGES) own.set(path, (await bestOf(path, NO_LINE)) - emptyAlone);
    const best = new Map<string, number>();
    const times = (path: string) => ((best.get(path) ?? Infinity) - (own.get(path) ?? 0)) / empty;
    const late = () => PAGES.filter((path) => times(path) > MOST);
    for (let time = 0; time < MOST_TIMES; time++)
      for (const path of late()) best.set(path, Math.min(best.get(path) ?? Infinity, await once(path, line)));
    const told = [...best].map(
      ([path, time]) =>
        `${Math.round(time)} ms, of these ${Math.round(own.get(path) ?? 0)} the machine's own, ${times(path).toFixed(2)} times: ${path}`,
    );
    console.log([`On ${line.name} an empty page is seen in ${Math.round(empty)} ms`, ...told].join('\n'));
    expect(late()).toEqual([]);
  },
);

it('a page that is kept is there before a slow line could answer', { timeout: TIMEOUT }, async () => {
  const [line] = LINES;
  const [time] = await visitor.visit(
    ['ru/'],
    async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      await slowDown(page, line);
      return firstPaint(page, AREA);
    },
    { keepsPages: true },
  );
  expect(time).toBeLessThan(line.latency);
});
