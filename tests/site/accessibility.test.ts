import axe, { type Result, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another colour scheme can change; the rest is the same page. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** Far more than it takes: a machine may be busy with other things. */
const TIMEOUT = 240_000;

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(() => visitor.close());

async function violationsOf(page: Page, rules: RunOnly): Promise<string[]> {
  const violations = await page.evaluate<Result[], RunOnly>(async (runOnly) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    // All style is in the page, so there is nothing to fetch first.
    return (await inPage.run({ runOnly, resultTypes: ['violations'], preload: false })).violations;
  }, rules);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length} times, ${nodes[0]?.html.slice(0, 160)})`,
  );
}

it(
  'axe finds nothing on any kind of page in English or Arabic, light or dark, on a phone or a desk',
  { timeout: TIMEOUT },
  async () => {
    const wrong = await visitor.visit([...pagesIn(['en', 'ar']), '404.html'], async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found: string[] = [];
      for (const [colorScheme, rules] of [
        ['light', EVERYTHING],
        ['dark', COLOURS],
      ] as const)
        for (const width of [320, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const violations = await violationsOf(page, rules);
          found.push(...violations.map((text) => `${path} ${width} px ${colorScheme}: ${text}`));
        }
      return found;
    });
    expect(wrong.flat()).toEqual([]);
  },
);
