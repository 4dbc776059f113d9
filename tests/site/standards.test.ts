import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readBuilt } from './built-site.ts';
import { ELSEWHERE, faultsOfCatalog, readCsvw, readJsonLd } from './linked-data.ts';
import { CSV_TABLES, readCsv } from './published-data.ts';

/* What programs that others wrote for these standards say of the published files. */

const readJson = (file: string) => JSON.parse(readBuilt(`data/v1/${file}`)) as object;
const DCAT = 'http://www.w3.org/ns/dcat#';

describe('a reader of CSV on the Web', () => {
  it.each(CSV_TABLES)('finds in %s every cell under the name of its column', async (table) => {
    const found = await readCsvw(table, readBuilt(`data/v1/${table}.csv`), readJson(`${table}.csv-metadata.json`));
    const rows = readCsv(table).rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell)));
    expect(rows.length).toBeGreaterThan(0);
    expect(found.map((row) => Object.fromEntries(row))).toEqual(rows);
  });
});

describe('a reader of JSON-LD', () => {
  it.each(LOCALES.map(({ id }) => id))(
    'finds on the page on the data in %s one data set and all its files',
    async (locale) => {
      const [, text = ''] =
        /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readBuilt(`${locale}/data/`)) ?? [];
      const quads = [...(await readJsonLd(JSON.parse(text) as object, ELSEWHERE))];
      const ofType = (type: string) =>
        quads.filter(({ object }) => object.value === `http://schema.org/${type}`).length;
      expect([ofType('Dataset'), ofType('Organization')]).toEqual([1, 1]);
      const addresses = quads.filter(({ predicate }) => predicate.value === 'http://schema.org/contentUrl');
      expect(addresses.length).toBe(ofType('DataDownload'));
      expect(addresses.every(({ object }) => object.termType === 'NamedNode')).toBe(true);
    },
  );
});

describe('a reader of DCAT', () => {
  it('finds in the catalogue what the shapes ask for', async () => {
    const catalog = await readJsonLd(readJson('catalog.jsonld'), `${ELSEWHERE}catalog.jsonld`);
    expect(await faultsOfCatalog(catalog)).toEqual([]);
    expect([...catalog].filter(({ object }) => object.value === `${DCAT}Distribution`).length).toBeGreaterThan(
      CSV_TABLES.length,
    );
  });

  it.each([
    ['dct:title', ''],
    ['dct:publisher', 'foaf:name'],
    ['dcat:dataset', 'dct:description'],
    ['dcat:dataset', 'dcat:distribution'],
  ])('would miss %s %s', async (key, within) => {
    const catalog = readJson('catalog.jsonld') as Record<string, object>;
    const without = (record: object, name: string) =>
      Object.fromEntries(Object.entries(record).filter(([field]) => field !== name));
    const broken = within === '' ? without(catalog, key) : { ...catalog, [key]: without(catalog[key] ?? {}, within) };
    expect(await faultsOfCatalog(await readJsonLd(broken, ELSEWHERE))).not.toEqual([]);
  });
});
