import Papa from 'papaparse';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, builtPages, isBuilt, leadsOn, readBuilt } from './built-site.ts';
import { parsePage } from './parsed-page.ts';
import { ELSEWHERE, readJsonLd } from './linked-data.ts';
import { placeOf, recounted } from './published-data.ts';

/** The pages that list the pledges of one value of a dimension, by the folder that holds them. */
const PAGES: Readonly<Record<string, string>> = {
  'focus-areas': 'focus-area',
  regions: 'implementation-region',
  'country-groups': 'country-group',
  countries: 'country',
  entities: 'entity',
};

/** Every English page of a category, what it stands for, and where it links to. */
const categories = builtPages()
  .flatMap((path) => {
    const [locale, folder = '', value, ...deeper] = path.split('/').slice(0, -1);
    const dimension = PAGES[folder];
    return locale === 'en' && dimension && value && deeper.length === 0 && !leadsOn(path)
      ? [{ path, dimension, value }]
      : [];
  })
  .map((page) => ({
    ...page,
    links: new Set(parsePage(page.path).flatMap(({ attributes }) => attributes.get('href') ?? [])),
    pledges: recounted
      .filter(({ named }) => named[page.dimension]?.some((name) => name.toLowerCase() === page.value))
      .map(({ id }) => id)
      .toSorted(),
  }));
const twinsOf = ({ dimension, value }: { dimension: string; value: string }) => [
  `data/v1/${dimension}/${value}.csv`,
  `data/v1/${dimension}/${value}.json`,
  `en/feeds/${dimension}/${value}.xml`,
];

describe('the page of a category', () => {
  it('leads to its pledges as CSV, JSON and Atom, in each of the five dimensions', () => {
    const named = categories.filter(({ pledges }) => pledges.length > 0);
    expect(new Set(named.map(({ dimension }) => dimension)).size).toBe(Object.keys(PAGES).length);
    const missing = named.flatMap(({ path, links, ...page }) =>
      twinsOf(page)
        .filter((file) => !links.has(BASE + file) || !isBuilt(file))
        .map((file) => `${path}: ${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('leads to no file where no pledge names it', () => {
    const silent = categories.filter(({ pledges }) => pledges.length === 0);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter((page) => twinsOf(page).some((file) => page.links.has(BASE + file) || isBuilt(file)))).toEqual(
      [],
    );
  });

  it('finds in these files exactly the pledges that name it', () => {
    for (const page of categories.filter(({ pledges }) => pledges.length > 0)) {
      const [csv = '', json = '', atom = ''] = twinsOf(page).map(readBuilt);
      const table = Papa.parse<{ id: string }>(csv, { header: true, skipEmptyLines: true }).data;
      const { pledges } = JSON.parse(json) as { pledges: { id: string }[] };
      expect(table.map(({ id }) => id).toSorted(), page.path).toEqual(page.pledges);
      expect(pledges.map(({ id }) => id).toSorted(), page.path).toEqual(page.pledges);
      const told = [...atom.matchAll(/<id>tag:[^<]*\/pledge\/([^<]+)<\/id>/g)].map(([, id = '']) => id);
      expect(
        told.filter((id) => !page.pledges.includes(id)),
        page.path,
      ).toEqual([]);
      expect(told.length, page.path).toBeGreaterThan(0);
    }
  });
});

describe.each(Object.values(PAGES))('the tables by %s', (dimension) => {
  const path = `data/v1/${dimension}/csv-metadata.json`;
  const metadata = JSON.parse(readBuilt(path)) as {
    tables: { url: string }[];
    tableSchema: { columns: { titles: string }[] };
    'dc:license': unknown;
  };

  it('are all described beside them, with their columns and their licence', () => {
    const tables = readdirSync(dirname(placeOf(`${dimension}/csv-metadata.json`))).filter((file) =>
      file.endsWith('.csv'),
    );
    expect(metadata.tables.map(({ url }) => url).toSorted()).toEqual(tables.toSorted());
    const columns = metadata.tableSchema.columns.map(({ titles }) => titles);
    for (const table of tables)
      expect(readBuilt(`data/v1/${dimension}/${table}`).split('\r\n')[0], table).toBe(columns.join(','));
    expect(metadata['dc:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
  });

  it('are described in JSON-LD of which nothing is lost', async () => {
    const quads = [...(await readJsonLd(metadata, `${ELSEWHERE}${dimension}/csv-metadata.json`))];
    const urls = quads.filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/csvw#url');
    expect(urls).toHaveLength(metadata.tables.length);
  });
});
