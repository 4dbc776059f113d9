import axe, { type Result, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The first two are opposites, and so are the last two. */
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
  ['light', 1280],
] as const;
/** All looks in all six languages, of pages as long as they are. */
const EVERY_LOOK = process.env['EVERY_LOOK'] === '1';
/** In these languages, of both directions, the largest page of each kind is looked at; in the others the smallest. */
const LARGEST = ['en', 'ar'];
const SMALLEST = LOCALES.map(({ id }) => id).filter((id) => !LARGEST.includes(id));
/** Rows of a table and items of a list after these are more of the same, and cost the most. */
const MOST = EVERY_LOOK ? { rows: Infinity, items: Infinity } : { rows: 6, items: 12 };
/** Far more than it takes: a machine may be busy with other things. */
const TIMEOUT = 600_000;

type Look = (typeof LOOKS)[number];

/**
 * Which pages are looked at, and how: each kind in English and, the opposite way, in Arabic, and in one other language in
 * a third way. Four kinds in turn go to the same other language, so that it is looked at in each way.
 */
function visits(): Map<string, readonly Look[]> {
  if (EVERY_LOOK) {
    const paths = [...pagesIn(LARGEST, 'largest'), ...pagesIn(SMALLEST, 'smallest'), '404.html'];
    return new Map(paths.map((path) => [path, LOOKS]));
  }
  const look = (turn: number) => [LOOKS[turn % LOOKS.length] ?? LOOKS[0]];
  return new Map([
    ...pagesIn(['en'], 'largest').map((path, turn) => [path, look(turn)] as const),
    ...pagesIn(['ar'], 'largest').map((path, turn) => [path, look(turn % 2 === 0 ? turn + 1 : turn - 1)] as const),
    ...pagesIn([''], 'smallest').map((path, turn) => {
      const locale = SMALLEST[Math.floor(turn / LOOKS.length) % SMALLEST.length];
      return [`${locale}${path}`, look(turn + 2)] as const;
    }),
    ['404.html', look(0)],
  ]);
}

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(() => visitor.close());

async function violationsOf(page: Page): Promise<string[]> {
  const violations = await page.evaluate<Result[], RunOnly>(async (runOnly) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // All style is in the page, so there is nothing to fetch first.
    return (await inPage.run({ runOnly, resultTypes: ['violations'], preload: false })).violations;
  }, EVERYTHING);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length} times, ${nodes[0]?.html.slice(0, 160)})`,
  );
}

it(
  'axe finds nothing on any kind of page in any language, light or dark, on a phone or a desk',
  { timeout: 6 * TIMEOUT },
  async () => {
    const looks = visits();
    const wrong = await visitor.visit(
      [...looks.keys()],
      async (page, path) => {
        await page.goto(path, { waitUntil: 'load' });
        await page.evaluate(({ rows, items }) => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          const cut = (lists: string, most: number) => {
            for (const list of document.querySelectorAll(lists))
              for (const more of [...list.children].slice(most)) more.remove();
          };
          // A table that is shown whole has another row for each thing it tells.
          cut('table:not(.whole) tbody', rows);
          cut('table.whole tbody, ul, ol', items);
        }, MOST);
        const found: string[] = [];
        for (const [colorScheme, width] of looks.get(path) ?? []) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const violations = await violationsOf(page);
          found.push(...violations.map((text) => `${path} ${width} px ${colorScheme}: ${text}`));
        }
        return found;
      },
      { prepare: (page) => page.addInitScript(axe.source) },
    );
    expect(wrong.flat()).toEqual([]);
  },
);
