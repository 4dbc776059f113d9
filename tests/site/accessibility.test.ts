import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { pagesIn } from './built-site.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, 60_000);
afterAll(() => visitor.close());

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    STANDARDS,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length} times, ${nodes[0]?.html.slice(0, 160)})`,
  );
}

it(
  'axe finds nothing on any kind of page in English or Arabic, light or dark, on a phone or a desk',
  { timeout: 180_000 },
  async () => {
    const wrong = await visitor.visit([...pagesIn(['en', 'ar']), '404.html'], async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found: string[] = [];
      for (const width of [320, 1280])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          for (const text of await violationsOf(page)) found.push(`${path} ${width} px ${colorScheme}: ${text}`);
        }
      return found;
    });
    expect(wrong.flat()).toEqual([]);
  },
);
