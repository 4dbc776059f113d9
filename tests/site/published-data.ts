import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import Papa from 'papaparse';
import { DIST, PROJECT, readBuilt } from './built-site.ts';
import { recount } from './recount.ts';

/** A row of a published table, as JSON has it. */
export type DataRow = Readonly<Record<string, unknown>>;

/** The tables that are published as JSON, by their key in it. */
export const JSON_TABLES = [
  'pledges',
  'entities',
  'progress-reports',
  'countries',
  'country-group-status',
  'totals',
] as const;
/** The tables that are published as Parquet. */
export const PARQUET_TABLES = ['pledges', 'pledge-countries'] as const;
/** All of them. */
export const CSV_TABLES = [...JSON_TABLES, 'pledge-countries'] as const;

/** The head of the published files. */
export const HEAD = JSON.parse(readBuilt('data/v1/pledges.json')) as { as_of: string; commit: string | null };

/** The pledges of the files in `content/`, counted a second time, from the rule and not from the code. */
export const recounted = recount(process.env['P2C_ROOT'] || PROJECT, HEAD.as_of);

/** The rows of a JSON file. */
export function readJson(table: string): DataRow[] {
  return (
    (JSON.parse(readBuilt(`data/v1/${table}.json`)) as Record<string, DataRow[]>)[table.replaceAll('-', '_')] ?? []
  );
}

/** The rows of a CSV file, cell by cell as text, as a spreadsheet opens them. */
export function readCsv(table: string): { columns: string[]; rows: Readonly<Record<string, string>>[] } {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(readBuilt(`data/v1/${table}.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { columns: meta.fields ?? [], rows: data };
}

/** What DuckDB answers; numbers with decimals that are exact come as text. */
export async function ask(sql: string): Promise<DataRow[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The place of a built file, for programs that read it from the disk. */
export function placeOf(file: string): string {
  return join(DIST, 'data/v1', file);
}
