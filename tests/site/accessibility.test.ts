import axe, { type Result, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** Widths and colours in turn: no rule of style depends on both. */
const LOOKS = [
  ['light', 320],
  ['dark', 1280],
] as const;
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
  'axe finds nothing on any kind of page in English or Arabic, light or dark, on a phone or a desk',
  { timeout: TIMEOUT },
  async () => {
    const paths = [...pagesIn(['en', 'ar'], { smallest: false }), '404.html'];
    const wrong = await visitor.visit(paths, async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found: string[] = [];
      for (const [colorScheme, width] of LOOKS) {
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
