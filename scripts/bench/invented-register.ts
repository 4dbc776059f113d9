import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type * as z from 'zod';
import { pledgePath, reportPath } from '../../src/authoring/file-path.ts';
import { writeRecord } from '../../src/authoring/write-record.ts';
import { writtenForm } from '../../src/authoring/written-form.ts';
import { encodeCell } from '../../src/schema/csv-codecs.ts';
import { Entity } from '../../src/schema/entity.ts';
import { Pledge } from '../../src/schema/pledge.ts';
import { ProgressReport } from '../../src/schema/progress-report.ts';
import { chanceOf } from './chance.ts';
import { inventEntity, type InventedPledge, inventPledge, inventReports, type World } from './invent-pledge.ts';

/** Of so many pledges one stands in a table. */
const IN_TABLES = 13;
/** Entities for each pledge, as ITU counts them (480 with over 1,000 pledges). */
const ENTITIES_PER_PLEDGE = 0.45;
/** As many entities as one table may hold, and some room. */
const MOST_ENTITIES = 9500;
/** Pledges in a table, of a register with files, and of one with nothing but tables. */
const ROWS_PER_TABLE = 250;
const ROWS_PER_LARGE_TABLE = 4000;

/** What to invent. */
export interface Order {
  readonly seed: number;
  readonly pledges: number;
  /** `mixed`: mostly files, some tables, with reports; `tables`: tables of pledges only. */
  readonly shape: 'mixed' | 'tables';
}

/**
 * Writes an invented register into an empty folder: records through the real schema, the tables of `repository` beside
 * them, its entities replaced. The same order gives the same bytes.
 * @param onPledge told how many pledges are written
 */
export function writeRegister(
  root: string,
  repository: string,
  { seed, pledges, shape }: Order,
  onPledge: (done: number) => void = () => undefined,
): void {
  for (const folder of ['content', 'data']) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  for (const folder of ['content/pledges', 'content/progress-reports', 'data/pledges'])
    rmSync(join(root, folder), { recursive: true, force: true });
  const world = worldOf(repository, seed, pledges);
  const write = writerIn(root);
  write(
    'data/entities.csv',
    toTable(Array.from({ length: world.entities }, (_, index) => writtenForm(Entity, inventEntity(world, index)))),
  );
  let table: Record<string, unknown>[] = [];
  let tables = 0;
  const closeTable = (): void => {
    if (table.length > 0) write(`data/pledges/batch-${++tables}.csv`, toTable(table));
    table = [];
  };
  for (let index = 0; index < pledges; index++) {
    const pledge = inventPledge(world, index);
    if (shape === 'tables' || chanceOf(seed, 'in a table', index).happens(1 / IN_TABLES)) {
      table.push(rowOf(pledge));
      if (table.length >= (shape === 'tables' ? ROWS_PER_LARGE_TABLE : ROWS_PER_TABLE)) closeTable();
    } else {
      const text = writeRecord(Pledge, checked(Pledge, pledge.fields, pledge.id), pledge.summary);
      write(pledgePath(pledge.id, announcedOf(pledge)), text);
    }
    if (shape === 'mixed')
      for (const { date, fields, note } of inventReports(world, index))
        write(
          reportPath(pledge.id, date),
          writeRecord(ProgressReport, checked(ProgressReport, fields, pledge.id), note),
        );
    onPledge(index + 1);
  }
  closeTable();
}

function announcedOf({ fields }: InventedPledge): string | undefined {
  return fields['announced'] as string | undefined;
}

function worldOf(repository: string, seed: number, pledges: number): World {
  const rows = (file: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(repository, 'data', file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const rates = rows('fx-rates.csv').map(({ currency = '', units_per_usd }) => ({
    currency,
    rate: Number(units_per_usd),
  }));
  return {
    seed,
    pledges,
    entities: Math.min(MOST_ENTITIES, Math.max(20, Math.round(pledges * ENTITIES_PER_PLEDGE))),
    countries: rows('countries.csv').map(({ iso3 = '' }) => iso3),
    // Sums are drawn in units of the currency; far from the dollar they would all look like slips.
    currencies: [...new Set(rates.filter(({ rate }) => rate > 0.2 && rate < 20).map(({ currency }) => currency))],
  };
}

/** The fields as the schema takes them: an invented record that it refuses is a fault here. */
function checked<Schema extends z.ZodType>(schema: Schema, fields: unknown, id: string): z.infer<Schema> {
  const parsed = schema.safeParse(fields);
  if (!parsed.success) throw new Error(`The invented record ${id} is not valid: ${parsed.error.message}`);
  return parsed.data;
}

function writerIn(root: string): (path: string, text: string) => void {
  const made = new Set<string>();
  return (path, text) => {
    const folder = dirname(join(root, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(root, path), text);
  };
}

/** A pledge as a row of a table. */
function rowOf({ id, fields, summary }: InventedPledge): Record<string, unknown> {
  const written = writtenForm(Pledge, checked(Pledge, fields, id)) as Record<string, unknown>;
  // Tables have as many columns as their fullest row; two of each list of groups are what they hold here.
  const short = Object.fromEntries(
    Object.entries(written).map(([key, value]) => [key, isGroups(value) ? value.slice(0, 2) : value]),
  );
  return { id, ...short, summary };
}

/** Records as a table of text: nested fields with a dot, a column for each field that any of them has. */
function toTable(records: readonly unknown[]): string {
  const rows = records.map((record) => Object.fromEntries(cellsOf(record, '')));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) }, { newline: '\n' })}\n`;
}

function cellsOf(value: unknown, path: string): [string, string][] {
  if (!isGroups(value) && (Array.isArray(value) || typeof value !== 'object' || value === null))
    return [[path, encodeCell(value)]];
  return Object.entries(value).flatMap(([key, item]) => cellsOf(item, path === '' ? key : `${path}.${key}`));
}

function isGroups(value: unknown): value is object[] {
  return Array.isArray(value) && typeof value[0] === 'object';
}
