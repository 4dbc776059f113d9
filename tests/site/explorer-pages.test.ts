import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeExplorerFiles } from '../../scripts/bench/explorer-files.ts';
import { writeRegister } from '../../scripts/bench/invented-register.ts';
import { PAGE_SIZE } from '../../src/model/pages.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { PROJECT } from './built-site.ts';

/*
 * The explorer of the built site, with what it would load of a larger register: an answer of 22 pages.
 */

const PAGES = 22;
const TIMEOUT = 600_000;

let work = '';
let visitor: Visitor;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'explorer-pages-'));
  const register = join(work, 'register');
  writeRegister(register, PROJECT, { seed: 1, pledges: (PAGES - 1) * PAGE_SIZE + 1, shape: 'tables' });
  writeExplorerFiles(register, join(work, 'explorer'));
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(async () => {
  await visitor.close();
  rmSync(work, { recursive: true });
});

const answered = (page: Page) => page.waitForSelector('#explorer[data-ready]:not([aria-busy])');

/** Which page of the answer is shown, how its rows begin, and which other pages a button leads to. */
async function shown(page: Page): Promise<{ page: string; rows: number; first: string; leadsTo: string[] }> {
  await answered(page);
  return await page.$eval('#explorer-answer', (answer) => {
    const rows = [...answer.querySelectorAll('tbody th[scope="row"]')];
    return {
      page: answer.querySelector('nav.pages span')?.textContent ?? '',
      rows: rows.length,
      first: rows[0]?.textContent.trim() ?? '',
      leadsTo: [...answer.querySelectorAll('nav.pages button')].map(({ textContent }) => textContent),
    };
  });
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator('#explorer-answer nav.pages').getByRole('button', { name, exact: true }).click();
}

it('leads from one page of a long answer to any other in few steps, and back', { timeout: TIMEOUT }, async () => {
  await visitor.visit(['en/pledges/?order=title'], async (page, path) => {
    await page.route('**/explorer/*.json*', (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ body: readFileSync(join(work, 'explorer', basename(pathname)), 'utf8') });
    });
    await page.goto(path, { waitUntil: 'load' });
    const first = await shown(page);
    expect(first).toMatchObject({ page: `Page 1 of ${PAGES}`, rows: PAGE_SIZE });
    expect(first.leadsTo).toEqual(['11', String(PAGES), 'Next page']);
    await press(page, `Page ${PAGES} of ${PAGES}`);
    const last = await shown(page);
    expect(last).toMatchObject({ page: `Page ${PAGES} of ${PAGES}`, rows: 1 });
    expect(last.leadsTo).toEqual(['Previous page', '1', '12']);
    await press(page, `Page 12 of ${PAGES}`);
    const middle = await shown(page);
    expect(middle).toMatchObject({ page: `Page 12 of ${PAGES}`, rows: PAGE_SIZE });
    expect(middle.leadsTo).toEqual(['Previous page', '1', '2', String(PAGES), 'Next page']);
    await page.reload({ waitUntil: 'load' });
    expect(await shown(page)).toEqual(middle);
    await press(page, `Page 1 of ${PAGES}`);
    expect(await shown(page)).toEqual(first);
    await page.goBack();
    await page.waitForFunction(() => location.search.includes('page=12'));
    expect(await shown(page)).toEqual(middle);
  });
});
