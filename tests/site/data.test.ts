import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from './built-site.ts';
import {
  ask,
  CSV_TABLES,
  type DataRow,
  HEAD,
  JSON_TABLES,
  PARQUET_TABLES,
  placeOf,
  readCsv,
  readJson,
  recounted,
} from './published-data.ts';
import { partOf, sum } from './recount.ts';

const dollars = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
/** A value of JSON as the cell of a table that says the same. */
const cell = (value: unknown): string => {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object') ? JSON.stringify(value) : value.join('|');
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
};

describe('the tables', () => {
  it.each(JSON_TABLES)('of %s are the same as CSV and as JSON, cell by cell, in the same order', (table) => {
    const { columns, rows } = readCsv(table);
    const records = readJson(table);
    expect(columns).toEqual(Object.keys(records[0] ?? {}));
    expect(rows).toEqual(
      records.map((record) => Object.fromEntries(columns.map((name) => [name, cell(record[name])]))),
    );
  });

  it.each(PARQUET_TABLES)('of %s are the same as CSV and as Parquet, read by DuckDB', async (table) => {
    const { columns, rows } = readCsv(table);
    const records = await ask(`SELECT * FROM '${placeOf(`${table}.parquet`)}'`);
    const asText = (value: unknown): string =>
      // DuckDB gives JSON as text already.
      typeof value === 'string' && /^\[(?:\{|\])/.test(value) ? cell(JSON.parse(value)) : cell(value);
    expect(records.map((record) => Object.fromEntries(columns.map((name) => [name, asText(record[name])])))).toEqual(
      rows,
    );
  });

  it('begin without a mark, end their lines as the standard has it, and hold names in every script', () => {
    for (const table of CSV_TABLES) {
      const bytes = readFileSync(placeOf(`${table}.csv`));
      expect(bytes.subarray(0, 3).toString('hex'), table).not.toBe('efbbbf');
      expect(bytes.toString('utf8').endsWith('\r\n'), table).toBe(true);
      expect(bytes.toString('utf8'), table).not.toContain('\ufffd');
    }
    const { rows } = readCsv('countries');
    for (const [column, script] of [
      ['name_ar', 'Arabic'],
      ['name_zh', 'Han'],
      ['name_ru', 'Cyrillic'],
    ] as const)
      expect(rows.filter((row) => new RegExp(`\\p{Script=${script}}`, 'u').test(row[column] ?? ''))).toHaveLength(
        rows.length,
      );
  });

  it('hold no text that a spreadsheet would take for a formula', () => {
    for (const table of CSV_TABLES)
      for (const row of readCsv(table).rows)
        for (const value of Object.values(row)) expect(value).not.toMatch(/^'?[=+\-@\t\r]/);
  });

  it('carry licence, day and commit inside, where the format has room for them', async () => {
    for (const table of JSON_TABLES)
      expect(JSON.parse(readFileSync(placeOf(`${table}.json`), 'utf8'))).toMatchObject({
        license: 'CC-BY-4.0',
        version: 1,
        as_of: HEAD.as_of,
        commit: HEAD.commit,
      });
    for (const table of PARQUET_TABLES) {
      const pairs = await ask(
        `SELECT decode(key) AS key, decode(value) AS value FROM parquet_kv_metadata('${placeOf(`${table}.parquet`)}')`,
      );
      const metadata = new Map(pairs.map(({ key, value }) => [key, value]));
      expect(Object.fromEntries(metadata)).toMatchObject({
        license: 'CC-BY-4.0',
        as_of: HEAD.as_of,
        commit: HEAD.commit ?? '',
      });
    }
  });
});

describe('what the tables say, counted again from the files', () => {
  const byId = new Map(readJson('pledges').map((row) => [row['id'], row]));

  it('is each pledge once, counted or excluded as the rule has it', () => {
    const said = recounted.map(({ id }) => ({
      id,
      counted: byId.get(id)?.['counted_usd'],
      excluded: byId.get(id)?.['excluded'],
    }));
    expect(said).toEqual(recounted.map(({ id, counted, excluded }) => ({ id, counted: dollars(counted), excluded })));
    expect(byId.size).toBe(recounted.length);
  });

  it('is each pledge once for each country it names', () => {
    const pairs = readCsv('pledge-countries').rows.map((row) => `${row['pledge']} ${row['iso3']}`);
    const expected = recounted.flatMap(({ id, named }) => (named['country'] ?? []).map((iso3) => `${id} ${iso3}`));
    expect(pairs.toSorted()).toEqual(expected.toSorted());
  });

  it('is the total of every category: how many pledges, what is counted, and its share', () => {
    const wrong = readJson('totals').filter((row) => {
      const [dimension, category] = [String(row['dimension']), String(row['category'])];
      const those = recounted.filter(({ named }) => dimension === 'register' || named[dimension]?.includes(category));
      const counted = those.filter(({ excluded }) => excluded === null);
      const parts = those.map((one) => (dimension === 'register' ? one.counted : partOf(one, [[dimension, category]])));
      const expected: DataRow = {
        pledges: those.length,
        counted_pledges: counted.length,
        counted_usd: dollars(sum(those.map((one) => one.counted))),
        excluded_pledges: those.length - counted.length,
        shared_usd: dimension === 'country-group' ? null : dollars(sum(parts)),
      };
      return Object.entries(expected).some(([field, value]) => row[field] !== value);
    });
    expect(wrong).toEqual([]);
  });

  it('is one sum in every dimension whose amounts are shared out', async () => {
    const sums = await ask(
      `SELECT dimension, sum(shared_usd::DECIMAL(18,2)) AS total FROM '${placeOf('totals.csv')}' WHERE shared_usd IS NOT NULL GROUP BY dimension`,
    );
    const total = dollars(sum(recounted.map(({ counted }) => counted)));
    expect(sums.length).toBe(6);
    expect(sums.filter((row) => row['total'] !== total)).toEqual([]);
  });

  it('is the groups of a country on a date, asked of their dates', () => {
    const memberships = readCsv('country-group-status').rows;
    // As exact as both are known: all of 2024 is within a group that a country left in December of it.
    const order = (a: string, b: string) => a.slice(0, b.length).localeCompare(b.slice(0, a.length));
    const groupsOn = (iso3: unknown, date: string): string[] =>
      ['LDC', 'LLDC', 'SIDS'].filter((group) =>
        memberships.some(({ from = '', until = '', ...row }) => {
          const isOver = until !== '' && (order(until, date) < 0 || (until.length === 10 && until === date));
          return row['iso3'] === iso3 && row['country_group'] === group && order(from, date) <= 0 && !isOver;
        }),
      );
    for (const row of readJson('countries'))
      expect(row['country_groups'], String(row['iso3'])).toEqual(groupsOn(row['iso3'], HEAD.as_of));
    for (const row of readCsv('pledge-countries').rows)
      expect(row['country_groups'], `${row['pledge']} ${row['iso3']}`).toBe(
        groupsOn(row['iso3'], row['announced'] || HEAD.as_of).join('|'),
      );
  });

  it('is each country and each report once', () => {
    const pledges = readJson('countries').flatMap((row) =>
      (row['pledges'] as string[]).map((id) => `${id} ${String(row['iso3'])}`),
    );
    const expected = recounted.flatMap(({ id, named }) => (named['country'] ?? []).map((iso3) => `${id} ${iso3}`));
    expect(pledges.toSorted()).toEqual(expected.toSorted());
    // A pledge is reported on where the entity itself says how it stands.
    const own = readJson('progress-reports').filter((row) => row['said_by'] === 'entity');
    const reported = new Set(own.map((row) => row['pledge']));
    const reporting = recounted.filter(({ named }) => named['reporting']?.includes('reported')).map(({ id }) => id);
    expect([...reported].toSorted()).toEqual(reporting.toSorted());
  });
});

describe('checksums.txt', () => {
  it('has the right sum of every other file beside it', () => {
    const lines = readFileSync(placeOf('checksums.txt'), 'utf8').trimEnd().split('\n');
    const sums = lines.map((line) => line.split('  ') as [string, string]);
    for (const [hash, file] of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(placeOf(file)))
          .digest('hex'),
        file,
      ).toBe(hash);
    const there = readdirSync(join(DIST, 'data/v1'), { withFileTypes: true }).filter((entry) => entry.isFile());
    expect(sums.map(([, file]) => file).toSorted()).toEqual(
      there
        .map(({ name }) => name)
        .filter((name) => name !== 'checksums.txt')
        .toSorted(),
    );
  });
});
