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
/** How many times longer than an empty page a page may take until it shows something. */
const MOST = 1.25;
/** A machine may be busy in one round; the best of some is what the line allows. */
const ROUNDS = 3;

/** No page of the site has this address: an empty page stands there, and its one word is what is seen first. */
const EMPTY = 'empty/';
const EMPTY_PAGE = Buffer.from(
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><p>Empty</p></body></html>',
);
/** The fullest of each kind, in the languages whose pages are the largest and the smallest. */
const PAGES = ['', 'focus-areas/', 'countries/', 'pledges/'].map((kind) =>
  pagesIn(['ru']).find((path) => path.startsWith(`ru/${kind}`) && (kind === '' || path !== `ru/${kind}`)),
);

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor({
    pressed: true,
    answer: (file, content) => (file === '404.html' ? EMPTY_PAGE : content),
  });
}, TIMEOUT);
afterAll(() => visitor.close());

/** Milliseconds until a page shows something, on a slow line and with nothing kept. */
async function firstPaint(page: Page, path: string, { kilobits, latency }: (typeof LINES)[number]): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const throughput = (kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
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
    const paths = [EMPTY, ...PAGES.map((path) => path ?? '')];
    const best = paths.map(() => Infinity);
    for (let round = 0; round < ROUNDS; round++)
      for (const [index, time] of (await visitor.visit(paths, (page, path) => firstPaint(page, path, line))).entries())
        best[index] = Math.min(best[index] ?? Infinity, time);
    const [empty = 0, ...rest] = best;
    console.log(
      [
        `${line.name}: an empty page in ${Math.round(empty)} ms`,
        ...rest.map((time, index) => `${(time / empty).toFixed(2)} ${paths[index + 1] ?? ''}`),
      ].join('\n'),
    );
    expect(
      rest.flatMap((time, index) => (time > MOST * empty ? [`${paths[index + 1] ?? ''}: ${time} ms`] : [])),
    ).toEqual([]);
  },
);
