import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVisitor, type Visitor } from './browser.ts';
import { readBuilt } from './built-site.ts';

const TIMEOUT = 600_000;

interface Pledge {
  readonly id: string;
  readonly focus_areas: readonly string[];
  readonly country_groups: readonly string[];
  readonly counted_usd: string;
}
const pledges = (JSON.parse(readBuilt('data/v1/pledges.json')) as { pledges: Pledge[] }).pledges;
const wanted = pledges.filter(
  ({ focus_areas, country_groups }) => focus_areas.includes('access') && country_groups.includes('LDC'),
);
/** The dollars of some pledges as the page writes them, whole. */
const cents = wanted.reduce((all, { counted_usd }) => all + BigInt(counted_usd.replace('.', '')), 0n);

let visitor: Visitor;

beforeAll(async () => {
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(() => visitor.close());

/** When the answer to the last question stands there. */
const answered = (page: Page) => page.waitForSelector('#explorer[data-ready]:not([aria-busy])');
const idsShown = async (page: Page): Promise<string[]> => {
  await answered(page);
  return await page.$$eval('#explorer-answer tbody a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2) ?? ''),
  );
};
const said = async (page: Page): Promise<string | null> => {
  await answered(page);
  return await page.textContent('#explorer-said');
};

async function openFilters(page: Page): Promise<void> {
  await page.focus('#explorer-open');
  await page.waitForSelector('#explorer[data-ready]');
  await page.keyboard.press('Enter');
}

async function one<Seen>(path: string, look: (page: Page) => Promise<Seen>, javaScriptEnabled = true): Promise<Seen> {
  const [seen] = await visitor.visit(
    [path],
    async (page) => {
      await page.goto(path, { waitUntil: 'load' });
      return await look(page);
    },
    { context: { javaScriptEnabled, acceptDownloads: true } },
  );
  return seen as Seen;
}

describe('the explorer', () => {
  it('loads nothing before a reader wants it', { timeout: TIMEOUT }, async () => {
    const asked = await one('en/', async (page) => {
      const seen: string[] = [];
      page.on('request', (request) => seen.push(new URL(request.url()).pathname));
      await page.goto('en/pledges/', { waitUntil: 'networkidle' });
      return seen;
    });
    expect(asked.filter((path) => /explorer\/|explore[.-]/.test(path))).toEqual([]);
  });

  it('opens the filters with the first press, before there is anything in them', { timeout: TIMEOUT }, async () => {
    const seen = await one('en/pledges/', async (page) => {
      const hold = Promise.withResolvers<undefined>();
      await page.route('**/data/v1/explorer/*', async (route) => {
        await hold.promise;
        await route.continue();
      });
      const look = async () => ({
        isOpen: await page.isVisible('#explorer-facets'),
        says: await page.getAttribute('#explorer-open', 'aria-expanded'),
        facets: await page.locator('#explorer-facets details').count(),
      });
      await page.click('#explorer-open');
      const atOnce = await look();
      hold.resolve(undefined);
      await answered(page);
      const later = await look();
      await page.click('#explorer-open');
      return { atOnce, later, closed: await look() };
    });
    expect(seen.atOnce).toEqual({ isOpen: true, says: 'true', facets: 0 });
    expect(seen.later).toMatchObject({ isOpen: true, says: 'true' });
    expect(seen.later.facets).toBeGreaterThan(10);
    expect(seen.closed).toMatchObject({ isOpen: false, says: 'false' });
  });

  it('filters by keyboard, says how many, and keeps every answer in the address', { timeout: TIMEOUT }, async () => {
    await one('en/pledges/', async (page) => {
      await openFilters(page);
      for (const [facet, value] of [
        ['focus-area', 'access'],
        ['country-group', 'LDC'],
      ] as const) {
        await page.focus(`details[data-facet="${facet}"] summary`);
        await page.keyboard.press('Enter');
        await page.focus(`input[name="${facet}"][value="${value}"]`);
        await page.keyboard.press('Space');
      }
      expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('LDC');
      expect(new URL(page.url()).search).toBe('?focus-area=access&country-group=LDC');
      expect(await said(page)).toBe(`${wanted.length} pledges found`);
      expect(await idsShown(page)).toEqual(wanted.map(({ id }) => id));
      const shares = await page.$$eval('#explorer-answer td[data-label="Counted here, USD"]', (cells) =>
        cells.map((cell) => cell.textContent.replaceAll(',', '')).filter((text) => /^[\d.]+$/.test(text)),
      );
      expect(shares.reduce((all, text) => all + BigInt(text.replace('.', '')), 0n)).toBe(cents);
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('#explorer[data-ready]');
      expect(await idsShown(page)).toEqual(wanted.map(({ id }) => id));
      await page.goBack();
      await page.waitForFunction(() => location.search === '?focus-area=access');
      expect(await said(page)).toBe(
        `${pledges.filter((one) => one.focus_areas.includes('access')).length} pledges found`,
      );
    });
  });

  it('finds a country by its name in another language, in all six', { timeout: TIMEOUT }, async () => {
    const found = await visitor.visit(['en', 'ar', 'zh', 'fr', 'ru', 'es'], async (page, locale) => {
      await page.goto(`${locale}/pledges/`, { waitUntil: 'load' });
      await page.fill('#explorer-words', 'Кот-д’Ивуар');
      await page.waitForSelector('#explorer[data-ready]');
      return await idsShown(page);
    });
    expect(found[0]?.length).toBeGreaterThan(0);
    for (const ids of found) expect(ids).toEqual(found[0]);
  });

  it('finds a country by the name that people use, and shows it with its own', { timeout: TIMEOUT }, async () => {
    const [seen] = await visitor.visit(['en/pledges/?q=ivory+coast'], async (page, path) => {
      await page.goto(path, { waitUntil: 'load' });
      return { ids: await idsShown(page), text: await page.innerText('#explorer-answer') };
    });
    expect(seen?.ids.length).toBeGreaterThan(0);
    expect(seen?.text).not.toContain('Ivory');
  });

  it('asks where a name is misspelt whether another was meant, and finds that', { timeout: TIMEOUT }, async () => {
    const { entities } = JSON.parse(readBuilt('data/v1/entities.json')) as { entities: { name: string }[] };
    const [name = ''] = entities.flatMap(({ name: whole }) => /\b[A-Z][a-z]{6,}[^\Ws]\b/.exec(whole)?.[0] ?? []);
    const misspelt = name.replace(/^(..)(.)(.)/, '$1$3$2');
    const seen = await one(`fr/pledges/?q=${misspelt}`, async (page) => {
      const before = await idsShown(page);
      const button = page.locator('#explorer-answer .quiet', { hasText: name });
      const words = await button.textContent();
      await button.click();
      await page.waitForSelector('#explorer-answer tbody a');
      const { search } = new URL(page.url());
      return { before, words, search, asked: await page.inputValue('#explorer-words') };
    });
    expect(seen).toEqual({
      before: [],
      words: `Cherchiez-vous «\u00a0${name}\u00a0»\u00a0?`,
      search: `?q=${name}`,
      asked: name,
    });
  });

  it('saves exactly what is shown, as the site publishes it', { timeout: TIMEOUT }, async () => {
    await one('en/pledges/?focus-area=access&country-group=LDC&order=title', async (page) => {
      await page.waitForSelector('#explorer[data-ready]');
      const ids = await idsShown(page);
      const saved = async (name: string): Promise<string> => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        return readFileSync(await (await download).path(), 'utf8');
      };
      const all = readBuilt('data/v1/pledges.csv').split('\r\n');
      const csv = await saved('Save these as CSV');
      expect(csv.split('\r\n')[0]).toBe(all[0]);
      expect(
        Papa.parse<string[]>(csv.trim())
          .data.slice(1)
          .map(([id]) => id),
      ).toEqual(ids);
      for (const line of Papa.parse<string[]>(csv.trim()).data)
        expect(Papa.parse<string[]>(readBuilt('data/v1/pledges.csv').trim()).data).toContainEqual(line);
      const atom = await saved('Save these as Atom');
      const linked = [...atom.matchAll(/\/en\/pledges\/([^/"]+)\/"/g)].map(([, id]) => id);
      expect(linked.toSorted()).toEqual(ids.toSorted());
      const json = JSON.parse(await saved('Save these as JSON')) as { version: number; pledges: Pledge[] };
      expect(json.version).toBe(1);
      expect(json.pledges).toEqual(ids.map((id) => pledges.find((pledge) => pledge.id === id)));
    });
  });

  it('saves nothing where nothing was found, and says what a feed cannot hold', { timeout: TIMEOUT }, async () => {
    const saves = (page: Page) => page.getByRole('button', { name: /^Save these as/ }).count();
    await one('en/pledges/?entity=nobody', async (page) => {
      expect(await said(page)).toBe('No pledge found');
      expect(await saves(page)).toBe(0);
      // Without history, a pledge of which no date is known has no entry.
      let left: string[] = [];
      await page.route('**/feeds/pledges.json*', async (route) => {
        const answer = await route.fetch();
        const { head, entries } = (await answer.json()) as { head: object; entries: Record<string, object> };
        const kept = Object.entries(entries).filter(([id]) => !left.includes(id));
        await route.fulfill({ json: { head, entries: Object.fromEntries(kept) } });
      });
      await page.goto('en/pledges/?focus-area=access&country-group=LDC', { waitUntil: 'load' });
      const ids = await idsShown(page);
      expect(await saves(page)).toBe(3);
      left = ids.slice(0, 1);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save these as Atom' }).click();
      const feed = readFileSync(await (await download).path(), 'utf8');
      expect(feed.split('<entry>')).toHaveLength(ids.length);
      await page.getByRole('button', { name: 'Without a date, so not in the feed: 1' }).waitFor();
      left = ids;
      let isSaved = false;
      page.on('download', () => (isSaved = true));
      await page.getByRole('button', { name: /^Without a date/ }).click();
      await page.getByRole('button', { name: `Without a date, so not in the feed: ${ids.length}` }).waitFor();
      expect(isSaved).toBe(false);
    });
  });

  it('keeps a chosen value that was not offered, whatever is ticked beside it', { timeout: TIMEOUT }, async () => {
    await one('en/pledges/?entity=nobody', async (page) => {
      await answered(page);
      await page.click('#explorer-answer .chip');
      await answered(page);
      await page.click('#explorer-open');
      await page.click('[data-facet="entity"] summary');
      await page.goBack();
      await page.waitForSelector('[data-facet="entity"] input[value="nobody"]:checked');
      await page.locator('[data-facet="entity"] input').first().check();
      await answered(page);
      expect(new URL(page.url()).searchParams.get('entity')?.split(',')).toContain('nobody');
      expect((await idsShown(page)).length).toBeGreaterThan(0);
    });
  });

  it('leaves the whole list where there is no script, and says so', { timeout: TIMEOUT }, async () => {
    const text = await one('en/pledges/', (page) => page.innerText('main'), false);
    expect(text).toContain('The list below is complete without it.');
    expect(text).not.toContain('Filters');
  });

  it('stays the list it was where its data cannot be had', { timeout: TIMEOUT }, async () => {
    await one('en/', async (page) => {
      await page.route('**/explorer/*.json*', (route) => route.abort());
      await page.goto('en/pledges/', { waitUntil: 'load' });
      await page.fill('#explorer-words', 'school');
      await page.waitForTimeout(500);
      expect(await page.isVisible('#all-pledges')).toBe(true);
    });
  });
});

it('says what falls to a category as the page of the category does', { timeout: TIMEOUT }, async () => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const [, totals = ''] = plain(readBuilt('en/focus-areas/adoption/')).split('id="totals"');
  const [onPage] = /USD [\d.]+ \w+/.exec(totals) ?? [];
  const { sums, found } = await one('en/pledges/?focus-area=adoption', async (page) => {
    await answered(page);
    return {
      sums: await page.$$eval('#explorer-answer .sums div', (parts) => parts.map((part) => part.textContent)),
      found: parseInt((await page.textContent('#explorer-found')) ?? '', 10),
    };
  });
  // Those that state no amount are no excluded ones.
  const pledgesIn = (label: string) =>
    Number(/in (\d+) pledges?$/.exec(sums.find((text) => text.startsWith(label)) ?? '')?.[1] ?? 0);
  expect(pledgesIn('Stated')).toBe(pledgesIn('Counted') + pledgesIn('Excluded'));
  expect(pledgesIn('Stated') + pledgesIn('not stated')).toBe(found);
  const [, share = ''] = /^Share of Adoption(.*)$/.exec(sums.find((text) => text.startsWith('Share')) ?? '') ?? [];
  expect(onPage).toBeDefined();
  expect(plain(share)).toBe(onPage);
});

it('answers the last question, however fast one follows the other', { timeout: TIMEOUT }, async () => {
  await one('en/pledges/', async (page) => {
    await page.focus('#explorer-words');
    await answered(page);
    await page.evaluate(() => {
      const words = document.querySelector<HTMLInputElement>('#explorer-words');
      for (const text of ['s', 'sc', 'school', 'digital'])
        if (words) {
          words.value = text;
          words.dispatchEvent(new Event('input', { bubbles: true }));
        }
    });
    const fast = await idsShown(page);
    expect(new URL(page.url()).search).toBe('?q=digital');
    await page.reload({ waitUntil: 'load' });
    expect(await idsShown(page)).toEqual(fast);
    expect(fast.length).toBeGreaterThan(0);
  });
});

describe('the files of one category', () => {
  it('hold exactly its pledges, as the file of all pledges has them', () => {
    const access = pledges.filter(({ focus_areas }) => focus_areas.includes('access'));
    const json = JSON.parse(readBuilt('data/v1/focus-area/access.json')) as { pledges: Pledge[] };
    expect(json.pledges).toEqual(access);
    const { data } = Papa.parse<string[]>(readBuilt('data/v1/country-group/ldc.csv').trim());
    expect(data.slice(1).map(([id]) => id)).toEqual(
      pledges.filter(({ country_groups }) => country_groups.includes('LDC')).map(({ id }) => id),
    );
  });
});
