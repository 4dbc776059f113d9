import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { readBuilt } from './built-site.ts';

const TIMEOUT = 600_000;

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(() => visitor.close());

/** Sheets of A4 that a page comes to. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The countries that most pledges name. */
function busiest(): string[] {
  const { pledges } = JSON.parse(readBuilt('data/v1/pledges.json')) as { pledges: { countries: string[] }[] };
  const counts = new Map<string, number>();
  for (const iso3 of pledges.flatMap(({ countries }) => countries)) counts.set(iso3, (counts.get(iso3) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, 2);
}

it('parts the sentences at the foot of a sheet', { timeout: TIMEOUT }, async () => {
  const [gaps] = await visitor.visit(['en/about/'], async (page, path) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path, { waitUntil: 'load' });
    return page.evaluate(() => {
      const lines = [...document.querySelectorAll('.site-foot p')].map((note) => [...note.getClientRects()]);
      return lines.slice(1).flatMap(([first], index) => {
        const last = lines[index]?.at(-1);
        return first && last && Math.abs(first.top - last.top) < 1 ? [first.left - last.right] : [];
      });
    });
  });
  // In pixels, where a note begins on the line on which another ends.
  expect(Math.min(...(gaps ?? []))).toBeGreaterThan(1);
  expect(gaps).not.toEqual([]);
});

it('the brief of a country is one sheet in every language', { timeout: TIMEOUT }, async () => {
  const countries = [...busiest(), 'TUV'].map((iso3) => iso3.toLowerCase());
  expect(countries.length).toBeGreaterThan(1);
  const paths = LOCALES.flatMap(({ id }) => countries.map((iso3) => `${id}/countries/${iso3}/brief/`));
  const printed = await visitor.visit(paths, async (page, path) => {
    await page.goto(path, { waitUntil: 'load' });
    return [path, await sheets(page)] as const;
  });
  expect(printed.filter(([, count]) => count !== 1)).toEqual([]);
});
