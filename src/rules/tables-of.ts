import type * as z from 'zod';
import { type Dataset, type Located, type TableName, TABLES } from '../schema/dataset.ts';

/** A row of any table. */
type Row = Located<Readonly<Record<string, unknown>>>;

/** A table with all there is to know of it. */
export interface TableOf {
  readonly name: TableName;
  readonly schema: z.ZodObject;
  readonly key: readonly [string, ...string[]];
  readonly rows: readonly Row[];
}

/** The tables of the register: of each its name, its rows, what a row is, and what it is known by. */
export function tablesOf(dataset: Dataset): TableOf[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({
    name,
    schema: TABLES[name].schema,
    key: TABLES[name].key,
    rows: dataset[name],
  }));
}
