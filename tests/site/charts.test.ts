import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { builtPages } from './built-site.ts';

const TIMEOUT = 600_000;
const CHARTS = builtPages().filter((path) => /^(?:en|ar)\/charts\/[^/]+\/$/.test(path));

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(() => visitor.close());

/** Marks that keep a name in its own direction are heard by nobody. */
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Heard {
  readonly path: string;
  readonly title: string;
  /** What a screen reader is given of the figure, a line each. */
  readonly figure: string;
  readonly columns: number;
  readonly rows: number;
  readonly named: boolean;
  /** Charts whose words cannot be told from their paper where a reader has set colours. */
  readonly unread: number;
}

let heard: Heard[] = [];
beforeAll(async () => {
  heard = await visitor.visit(CHARTS, hear);
}, TIMEOUT);

async function hear(page: Page, path: string): Promise<Heard> {
  await page.goto(path, { waitUntil: 'load' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const table = page.locator('main table').first();
  const said = {
    path,
    title: plain((await page.locator('h1').first().textContent()) ?? ''),
    figure: plain(await page.getByRole('figure').first().ariaSnapshot()),
    columns: await table.getByRole('columnheader').count(),
    rows: await table.getByRole('rowheader').count(),
    named: (await table.locator('caption').count()) === 1,
  };
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const unread = await page.evaluate(countUnread);
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
  return { ...said, unread };
}

/** In a page: how many charts have words of the colour of their paper. */
function countUnread(): number {
  const charts = [...document.querySelectorAll('figure svg.chart')];
  return charts.filter((chart) => {
    // Words on the darker tiles have another colour, for those tiles.
    const text = [...chart.querySelectorAll('text')].find((word) => !word.closest('[class*="step"]'));
    return text && getComputedStyle(text).fill === getComputedStyle(chart).backgroundColor;
  }).length;
}

describe('the accessibility tree of every chart', () => {
  it('has a figure and a picture, both named by the finding', () => {
    expect(heard.length).toBeGreaterThan(20);
    const quoted = (text: string) => text.replaceAll('"', '\\"');
    const wrong = heard.filter(({ title, figure }) => {
      const named = figure.indexOf(quoted(title));
      return !/^- '?figure "/.test(figure) || named < 0 || !/- '?(?:group|img) "/.test(figure);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has no link without a name', () => {
    expect(heard.filter(({ figure }) => /- link(?: ""|:)/.test(figure)).map(({ path }) => path)).toEqual([]);
  });

  it('has the same data as a table with a caption, heads of columns and of rows', () => {
    expect(
      heard.filter(({ columns, rows, named }) => columns < 2 || rows < 1 || !named).map(({ path }) => path),
    ).toEqual([]);
  });
});

it('every mark of the map that is a link can be reached and seen with the keyboard', { timeout: TIMEOUT }, async () => {
  const [wrong] = await visitor.visit(['en/charts/world/'], async (page, path) => {
    await page.goto(path, { waitUntil: 'load' });
    await page.locator('figure a').first().focus();
    const unseen: string[] = [];
    const count = await page.locator('figure svg a').count();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element) return 'nothing';
        const { outlineStyle } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        return outlineStyle === 'none' || bottom < 0 || top > innerHeight ? element.outerHTML.slice(0, 80) : undefined;
      });
      if (hidden) unseen.push(hidden);
    }
    return count < 200 ? [`only ${count} tiles are links`] : unseen;
  });
  expect(wrong).toEqual([]);
});

it('charts keep their own colours where a reader has set some, on paper of their own', () => {
  expect(heard.filter(({ unread }) => unread > 0).map(({ path }) => path)).toEqual([]);
});
