import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const TIMEOUT = 600_000;
/** A line: kilobits a second, and milliseconds until the first answer. */
interface Line {
  readonly name: string;
  readonly kilobits: number;
  readonly latency: number;
  /** How many times longer than an empty page a page may take until it shows something. */
  readonly most: number;
}
// Lines as they are where the unconnected live. On the first nearly all that a page takes is the line's; of what it takes on
// the second, so much is the machine's that this is taken off, and looked at by itself.
const SLOW: Line = { name: '2G', kilobits: 50, latency: 2000, most: 1.25 };
const BETTER: Line = { name: 'a better line', kilobits: 250, latency: 400, most: 1.18 };
const NONE: Line = { name: 'the machine itself', kilobits: 1_000_000, latency: 0, most: 4 };

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
  const [path] = pagesIn(['ru']).filter((one) => one.startsWith(`ru/${kind}/`) && one !== `ru/${kind}/`);
  if (path === undefined) throw new Error(`No page of the kind “${kind}” was built.`);
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

/** When the empty page shows something on a line, and each of the pages, at their best. */
interface Seen {
  readonly empty: number;
  readonly best: ReadonlyMap<string, number>;
  /** The pages that take too long. */
  readonly late: readonly string[];
}

/** @param machine what they take where the line takes nothing; taken off where it is given */
async function seenOn(line: Line, machine?: Seen): Promise<Seen> {
  // Each with a browser of its own, that has nothing yet, and none beside another.
  const once = async (path: string): Promise<number> => {
    const [time = 0] = await visitor.visit([path], firstPaint, { prepare: (page) => slowDown(page, line) });
    return time;
  };
  let empty = Infinity;
  for (let time = 0; time < EMPTY_TIMES; time++) empty = Math.min(empty, await once(EMPTY));
  const best = new Map<string, number>();
  const own = (path: string) => (machine?.best.get(path) ?? 0) - (machine?.empty ?? 0);
  const times = (path: string) => ((best.get(path) ?? Infinity) - own(path)) / empty;
  const late = () => PAGES.filter((path) => times(path) > line.most);
  for (let time = 0; time < MOST_TIMES; time++)
    for (const path of late()) best.set(path, Math.min(best.get(path) ?? Infinity, await once(path)));
  const told = [...best].map(([path, time]) => `${Math.round(time)} ms, ${times(path).toFixed(2)} times: ${path}`);
  console.log([`On ${line.name} an empty page is seen in ${Math.round(empty)} ms`, ...told].join('\n'));
  return { empty, best, late: late() };
}

it('on 2G every kind of page shows something almost as soon as an empty one', { timeout: TIMEOUT }, async () => {
  expect((await seenOn(SLOW)).late).toEqual([]);
});

it(
  'on a better line every kind of page shows something almost as soon as an empty one',
  { timeout: TIMEOUT },
  async () => {
    const machine = await seenOn(NONE);
    expect(machine.late).toEqual([]);
    expect((await seenOn(BETTER, machine)).late).toEqual([]);
  },
);

it('a page that is kept is there before a slow line could answer', { timeout: TIMEOUT }, async () => {
  const [time] = await visitor.visit(
    ['ru/'],
    async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      await slowDown(page, SLOW);
      return firstPaint(page, AREA);
    },
    { keepsPages: true },
  );
  expect(time).toBeLessThan(SLOW.latency);
});
