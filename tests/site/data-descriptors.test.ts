import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { isBuilt, readBuilt } from './built-site.ts';
import { CSV_TABLES, HEAD, placeOf, readCsv } from './published-data.ts';

/*
 * No package carries the JSON Schema of Data Package v2, and a test asks no other host. What that schema asks for is
 * asked here in our own words. It has no type `list`, though the text of the standard has one: a field of that type would
 * not pass it.
 */

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[]; readonly pattern?: string };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly { name: string; path: string }[];
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
const descriptor = JSON.parse(readBuilt('data/v1/datapackage.json')) as Record<string, unknown> & {
  resources: readonly Resource[];
};
const tables = descriptor.resources.filter(({ format }) => format === 'csv');
const rowsOf = (resource: Resource) => readCsv(resource.path.replace('.csv', '')).rows;

/** Whether a cell is of its field's type, as Table Schema has it. */
function fits({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (constraints?.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return false;
  switch (type) {
    case 'string':
      return true;
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(cell);
    case 'array':
      return Array.isArray(JSON.parse(cell));
    default:
      return false;
  }
}

describe('datapackage.json', () => {
  it('has what a descriptor must have', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: expect.stringMatching(/^[a-z0-9-]+$/) as string,
      version: '1',
      created: `${HEAD.as_of}T00:00:00Z`,
      commit: HEAD.commit,
      licenses: [{ name: 'CC-BY-4.0' }],
      contributors: [{ title: expect.any(String) as string }],
      sources: [{ title: expect.any(String) as string, path: expect.stringMatching(/^https:/) as string }],
    });
  });

  it('lists every data file by a name of its own, with its size, checksum, type and licence', () => {
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const { name, path, format, mediatype, encoding, bytes, hash, licenses } of descriptor.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(new RegExp(`^[a-z-]+\\.${format}$`));
      expect(mediatype).toMatch(/^(?:text\/csv|application\/(?:json|vnd\.apache\.parquet))$/);
      expect(encoding).toBe(format === 'parquet' ? undefined : 'utf-8');
      expect(readFileSync(placeOf(path)).length, path).toBe(bytes);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(readBuilt('data/v1/checksums.txt')).toContain(`${hash.slice(7)}  ${path}\n`);
      expect(licenses).toMatchObject([{ name: 'CC-BY-4.0' }]);
    }
  });

  it('describes every column in a sentence', () => {
    for (const { path, schema } of descriptor.resources)
      for (const { name, description } of schema.fields)
        expect(description, `${path}: ${name}`).toMatch(/^[A-Z].{5,}[.;]?/);
    for (const table of tables)
      expect(table.schema.fields.map(({ name }) => name)).toEqual(readCsv(table.path.replace('.csv', '')).columns);
  });

  it('tells the truth of every cell', () => {
    const wrong = tables.flatMap((table) =>
      rowsOf(table).flatMap((row) =>
        table.schema.fields
          .filter((field) => !fits(field, row[field.name] ?? ''))
          .map(({ name, type }) => `${table.path} ${name}: “${row[name]}” is no ${type}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names keys that are keys', () => {
    for (const table of tables) {
      // Where a part of the key may be empty there is none, and no row is there twice all the same.
      const { primaryKey = table.schema.fields.map(({ name }) => name) } = table.schema;
      const keys = rowsOf(table).map((row) => primaryKey.map((name) => row[name]).join(' '));
      for (const row of rowsOf(table))
        for (const name of table.schema.primaryKey ?? []) expect(row[name], table.path).not.toBe('');
      expect(new Set(keys).size, table.path).toBe(keys.length);
      for (const { fields, reference } of table.schema.foreignKeys ?? []) {
        const other = tables.find(({ name }) => name === reference.resource);
        const known = new Set(other && rowsOf(other).map((row) => row[reference.fields[0] ?? '']));
        // A cell that is empty names nothing: an international organization has no home country.
        const named = rowsOf(table).flatMap((row) => row[fields[0] ?? ''] || []);
        expect(named.length, table.path).toBeGreaterThan(0);
        for (const one of named) expect(known, table.path).toContain(one);
      }
    }
  });
});

describe('the metadata of each CSV file', () => {
  it.each(CSV_TABLES)('describes the columns of %s in their order', (table) => {
    const metadata = JSON.parse(readBuilt(`data/v1/${table}.csv-metadata.json`)) as {
      '@context': unknown[];
      url: string;
      'dc:license': unknown;
      tableSchema: { columns: { name: string; titles: string; 'dc:description': string }[]; primaryKey: string[] };
    };
    expect(metadata['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(isBuilt(`data/v1/${metadata.url}`)).toBe(true);
    expect(metadata['dc:license']).toEqual({ '@id': 'https://creativecommons.org/licenses/by/4.0/' });
    const { columns } = metadata.tableSchema;
    expect(columns.map(({ titles }) => titles)).toEqual(readCsv(table).columns);
    for (const column of columns) expect(column['dc:description'], column.name).not.toBe('');
  });
});

describe('the descriptions for portals and search engines', () => {
  it('the catalogue holds one data set with every data file', () => {
    const catalog = JSON.parse(readBuilt('data/v1/catalog.jsonld')) as Record<string, Record<string, unknown>>;
    expect(catalog['@type']).toBe('dcat:Catalog');
    const dataset = catalog['dcat:dataset'] ?? {};
    const files = dataset['dcat:distribution'] as Record<string, Record<string, string>>[];
    expect(files.map((file) => file['dcat:downloadURL']?.['@id']?.split('/').at(-1))).toEqual(
      descriptor.resources.map(({ path }) => path),
    );
    expect(files.map((file) => Number(file['dcat:byteSize']?.['@value']))).toEqual(
      descriptor.resources.map(({ bytes }) => bytes),
    );
  });

  it.each(LOCALES.map(({ id }) => id))('the page in %s says the same of it', (locale) => {
    const [, text = ''] =
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(readBuilt(`${locale}/data/`)) ?? [];
    const dataset = JSON.parse(text) as { '@type': string; distribution: { name: string; sha256: string }[] };
    expect(dataset['@type']).toBe('Dataset');
    expect(dataset.distribution.map(({ name, sha256 }) => `${name} sha256:${sha256}`)).toEqual(
      descriptor.resources.map(({ path, hash }) => `${path} ${hash}`),
    );
  });
});
