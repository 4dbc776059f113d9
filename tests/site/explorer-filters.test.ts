import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatUsd } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { recounted } from './published-data.ts';
import { sum } from './recount.ts';

/** Facets of which the rule, counted a second time, knows the values. */
const FACETS = [
  'focus-area',
  'pledge-type',
  'entity-type',
  'entity-region',
  'implementation-region',
  'country-group',
  'country',
  'entity',
  'additionality',
];
/** Rows of a page of an answer. */
const ROWS = 60;

type Filter = Readonly<Record<string, readonly string[]>>;

/** Filters that somebody could set: up to three facets, up to two values of each. */
const arbitraryFilter: fc.Arbitrary<Filter> = fc.subarray(FACETS, { minLength: 1, maxLength: 3 }).chain((facets) =>
  fc.record(
    Object.fromEntries(
      facets.map((facet) => {
        const values = [...new Set(recounted.flatMap(({ named }) => named[facet] ?? []))];
        return [facet, fc.subarray(values, { minLength: 1, maxLength: 2 })];
      }),
    ),
  ),
);
// The same in every run, so that a fault shows itself again.
const filters = fc.sample(arbitraryFilter, { seed: 20, numRuns: 24 });
const wantedBy = (filter: Filter) =>
  recounted.filter(({ named }) =>
    Object.entries(filter).every(([facet, values]) => values.some((value) => named[facet]?.includes(value))),
  );

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openVisitor();
}, 600_000);
afterAll(() => visitor.close());

async function save(page: Page, format: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save these as ${format}` }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

it('rows, files and totals of any filter agree, and are those of a count by hand', { timeout: 600_000 }, async () => {
  const addresses = filters.map(
    (filter) =>
      `en/pledges/?${new URLSearchParams(
        Object.entries(filter).map(([facet, values]) => [facet, values.join(',')]),
      ).toString()}`,
  );
  const seen = await visitor.visit(
    addresses,
    async (page, address) => {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForSelector('#explorer[data-ready]:not([aria-busy])');
      const rows = await page.$$eval('#explorer-answer tbody a', (links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''),
      );
      const sums = await page.$$eval('#explorer-answer .sums dd', (cells) => cells.map((cell) => cell.textContent));
      const saves = await page.getByRole('button', { name: /^Save these as/ }).count();
      if (saves === 0) return { rows, counted: sums[1] ?? '', csv: [], json: [], saves };
      const csv = Papa.parse<{ id: string }>(await save(page, 'CSV'), { header: true, skipEmptyLines: true });
      const json = JSON.parse(await save(page, 'JSON')) as { pledges: { id: string }[] };
      return {
        rows,
        counted: sums[1] ?? '',
        csv: csv.data.map(({ id }) => id),
        json: json.pledges.map(({ id }) => id),
        saves,
      };
    },
    { context: { acceptDownloads: true } },
  );
  expect(filters.map(wantedBy).filter((those) => those.length > 1).length).toBeGreaterThan(8);
  for (const [index, filter] of filters.entries()) {
    const wanted = wantedBy(filter);
    const { rows = [], counted = '', csv = [], json = [], saves } = seen[index] ?? {};
    expect(saves, addresses[index]).toBe(wanted.length === 0 ? 0 : 3);
    expect([...json].sort(), addresses[index]).toEqual(wanted.map(({ id }) => id).sort());
    expect(csv, addresses[index]).toEqual(json);
    expect(rows, addresses[index]).toEqual(json.slice(0, ROWS));
    const total = wanted.filter(({ excluded }) => excluded === null);
    const text = formatUsd(translator('en'), sum(total.map((pledge) => pledge.counted)));
    const of = `${text} in ${total.length} pledge${total.length === 1 ? '' : 's'}`;
    // Where nothing is found, there is nothing to sum up.
    expect(counted, addresses[index]).toBe(total.length > 0 ? of : wanted.length > 0 ? 'no value' : '');
  }
});
