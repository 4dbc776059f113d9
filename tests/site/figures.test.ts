import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { builtPages, isBuilt, leadsOn, PROJECT, readBuilt } from './built-site.ts';
import { type Element, parsePage, rowsOf, withDescendants } from './parsed-page.ts';
import { FOCUS_AREAS, partOf, type Recounted, recount, sum } from './recount.ts';

const { as_of: today } = JSON.parse(readBuilt('data/v1/pledges.json')) as { as_of: string };
const pledges = recount(process.env['P2C_ROOT'] || PROJECT, today);
const shareOf = (pledge: Recounted, area: string): bigint =>
  pledge.focusAreas.includes(area) ? partOf(pledge, [['focus-area', area]]) : 0n;
const total = sum(pledges.map(({ counted }) => counted));

/** The digits of a number however the language groups them; of money with its cents, the cents. */
function digits(text: string | undefined): bigint {
  return BigInt(text?.replace(/\D/g, '') || 'NaN');
}

/** An element that must be there, and all below it. */
function within(element: Element | undefined): Element[] {
  if (!element) throw new Error('What holds the figures is not on the page.');
  return withDescendants(element);
}

/** The row of each category in the first table that has one for all: pledges, value shared out, undivided value. */
function tallyOf(
  page: readonly Element[],
  folder: string,
): ReadonlyMap<string, { pledges: bigint; shared: bigint; undivided: bigint }> {
  for (const table of page.filter(({ name }) => name === 'table')) {
    const found = withDescendants(table).flatMap((row) => {
      const [head, ...cells] = row.children;
      const link =
        head &&
        withDescendants(head)
          .find(({ name }) => name === 'a')
          ?.attributes.get('href');
      const category = new RegExp(`/${folder}/([a-z-]+)/$`).exec(link ?? '')?.[1];
      const isTally = row.name === 'tr' && cells.length === 3 && /\d\D\d\d$/.test(cells[2]?.text ?? '');
      return category !== undefined && isTally ? [{ category, texts: cells.map(({ text }) => text) }] : [];
    });
    if (found.length > 0)
      return new Map(
        found.map(({ category, texts: [number, shared, undivided] }) => [
          category,
          { pledges: digits(number), shared: digits(shared), undivided: digits(undivided) },
        ]),
      );
  }
  throw new Error(`There is no table by ${folder}.`);
}

describe('counted a second time, straight from the files', () => {
  it('the published pledges come out the same, to the cent', () => {
    const published = (JSON.parse(readBuilt('data/v1/pledges.json')) as { pledges: PublishedPledge[] }).pledges;
    interface PublishedPledge {
      readonly id: string;
      readonly counted_usd: string;
      readonly excluded: string | null;
    }
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(
      published.map(({ id, counted_usd, excluded }) => ({ id, counted: digits(counted_usd), excluded })).sort(byId),
    ).toEqual(pledges.map(({ id, counted, excluded }) => ({ id, counted, excluded })).sort(byId));
  });

  it('the CSV holds the same pledges and amounts as the JSON', () => {
    const json = (JSON.parse(readBuilt('data/v1/pledges.json')) as { pledges: { id: string; counted_usd: string }[] })
      .pledges;
    const csv = Papa.parse<{ id: string; counted_usd: string }>(readBuilt('data/v1/pledges.csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const amounts = ({ id, counted_usd }: { id: string; counted_usd: string }) => `${id} ${counted_usd}`;
    expect(csv.map(amounts)).toEqual(json.map(amounts));
  });

  it('every pledge has its page, and no page is without a pledge', () => {
    const built = builtPages()
      .filter((path) => path.startsWith('en/pledges/') && !leadsOn(path))
      .flatMap((path) => /^en\/pledges\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    expect(built.sort()).toEqual(pledges.map(({ id }) => id).sort());
  });
});

describe.each(LOCALES.map(({ id }) => id))('in %s', (locale) => {
  it('the home gives the number of pledges and rounds the counted total to three digits', () => {
    const home = parsePage(`${locale}/`);
    const figures = home.find(({ attributes }) => attributes.get('class') === 'figures');
    const [number, value] = within(figures).filter(({ name }) => name === 'strong');
    expect(digits(number?.text)).toBe(BigInt(pledges.length));
    const shown = /\d+(?:[.,]\d+)?/.exec(value?.text ?? '')?.[0].replace(',', '.') ?? '';
    const leading = (amount: number) => Number(amount.toPrecision(3)).toExponential().split('e')[0];
    expect(leading(Number(shown))).toBe(leading(Number(total)));
  });

  it('the charts share the total out over the four focus areas, and over the regions, to the cent', () => {
    const byArea = tallyOf(parsePage(`${locale}/charts/focus-area-value/`), 'focus-areas');
    expect([...byArea.keys()]).toEqual([...FOCUS_AREAS]);
    for (const area of FOCUS_AREAS) {
      const naming = pledges.filter(({ focusAreas }) => focusAreas.includes(area));
      expect(byArea.get(area), area).toEqual({
        pledges: BigInt(naming.length),
        shared: sum(pledges.map((pledge) => shareOf(pledge, area))),
        undivided: sum(naming.map(({ counted }) => counted)),
      });
    }
    expect(sum([...byArea.values()].map(({ shared }) => shared))).toBe(total);
    const byRegion = tallyOf(parsePage(`${locale}/charts/region-value/`), 'regions');
    expect(sum([...byRegion.values()].map(({ shared }) => shared))).toBe(total);
  });

  it.each(FOCUS_AREAS)('the page of %s lists its pledges with shares that add up to its part', (area) => {
    // Where there are many, pages of their own list them all.
    const list = `${locale}/lists/focus-area/${area}/`;
    const page = parsePage(isBuilt(list) ? list : `${locale}/focus-areas/${area}/`);
    const naming = pledges.filter(({ focusAreas }) => focusAreas.includes(area));
    const table = page.find(({ attributes }) => attributes.get('class')?.split(' ').includes('pledge-table'));
    const shares = new Map(
      within(table)
        .filter(({ name }) => name === 'tr')
        .flatMap((row) => {
          const link = withDescendants(row)
            .find(({ name }) => name === 'a')
            ?.attributes.get('href');
          const id = /\/pledges\/([^/]+)\/$/.exec(link ?? '')?.[1];
          return id === undefined ? [] : [[id, row.children[4]?.text] as const];
        }),
    );
    expect([...shares.keys()].sort()).toEqual(naming.map(({ id }) => id).sort());
    for (const pledge of naming.filter(({ excluded }) => excluded === null))
      expect(digits(shares.get(pledge.id)), pledge.id).toBe(shareOf(pledge, area));
    // The line of counted amounts gives the undivided sum of the same pledges.
    const counted = `${sum(naming.map((pledge) => pledge.counted))}`;
    const lines = page.filter(({ name }) => name === 'table').flatMap(rowsOf);
    expect(lines.some((cells) => cells.length === 3 && cells[2]?.replace(/\D/g, '') === counted)).toBe(true);
  });

  it('the page of every pledge links to each address its record gives as a source', () => {
    const missing = pledges.flatMap(({ id, sources }) => {
      const links = new Set(
        parsePage(`${locale}/pledges/${id}/`)
          .filter(({ name }) => name === 'a')
          .map(({ attributes }) => attributes.get('href')),
      );
      return sources.filter((url) => !links.has(url)).map((url) => `${id}: ${url}`);
    });
    expect(missing).toEqual([]);
  });
});
