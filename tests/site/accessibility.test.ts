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
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
  ['light', 1280],
] as const;
/** All looks of every page take a quarter of an hour: usually each language has another one, so that a kind has all. */
const EVERY_LOOK = process.env['EVERY_LOOK'] === '1';
/** In these languages, of both directions, the largest page of each kind is looked at; in the others the smallest. */
const LARGEST = ['en', 'ar'];
/** Far more than it takes: a machine may be busy with other things. */
const TIMEOUT = 600_000;

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
    const paths = [
      ...pagesIn(LARGEST, 'largest'),
      ...pagesIn(
        LOCALES.map(({ id }) => id).filter((id) => !LARGEST.includes(id)),
        'smallest',
      ),
      '404.html',
    ];
    const looksOf = (path: string) => {
      const turn = paths.indexOf(path) + Math.floor(paths.indexOf(path) / LOCALES.length);
      return EVERY_LOOK ? LOOKS : LOOKS.slice(turn % LOOKS.length, (turn % LOOKS.length) + 1);
    };
    const wrong = await visitor.visit(paths, async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found: string[] = [];
      for (const [colorScheme, width] of looksOf(path)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const violations = await violationsOf(page);
        found.push(...violations.map((text) => `${path} ${width} px ${colorScheme}: ${text}`));
      }
      return found;
    });
    expect(wrong.flat()).toEqual([]);
  },
);
