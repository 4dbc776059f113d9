import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { closest } from '../schema/closest.ts';
import { decodeRow, schemaAt } from '../schema/csv-codecs.ts';
import type { Located } from '../schema/dataset.ts';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';
import { MAX_TABLE_BYTES, readText } from './files.ts';
import { schemaProblems } from './schema-problems.ts';
import { readTable } from './table.ts';

/** The rows of one table that its schema accepts, each with its place, and a problem for each that it does not. */
export function readRows<Schema extends z.ZodObject>(
  root: string,
  file: string,
  schema: Schema,
): { rows: Located<z.infer<Schema>>[]; problems: Problem[] } {
  if (!lstatSync(join(root, file), { throwIfNoEntry: false }))
    return { rows: [], problems: [fileProblem('table-missing', file)] };
  const read = readText(root, file, MAX_TABLE_BYTES);
  if ('problem' in read) return { rows: [], problems: [read.problem] };
  const { table, problems } = readTable(read.text, file);
  const unknown = unknownHeaders(schema, table.headers, file);
  if (unknown.length > 0) return { rows: [], problems: [...problems, ...unknown] };
  const rows: Located<z.infer<Schema>>[] = [];
  for (const { line, cells } of table.rows) {
    const value = decodeRow(schema, cells);
    const parsed = schema.safeParse(value);
    if (parsed.success) rows.push({ ...parsed.data, origin: { file, line } });
    else
      for (const { rule, path, values } of schemaProblems(schema, value, parsed.error))
        problems.push({
          ...fileProblem(rule, file, values, line, columnOf(table.headers, path)),
          field: path.join('.'),
        });
  }
  return { rows, problems };
}

/** A problem for each header that names no field, with the field it most likely means. */
export function unknownHeaders(schema: z.ZodObject, headers: readonly string[], file: string): Problem[] {
  const known = Object.keys(schema.shape);
  if (headers.length > 2 && !headers.some((header) => schemaAt(schema, header.split('.'))))
    return [
      fileProblem('csv-header-missing', file, { value: headers.join(',').slice(0, 120), expected: known.join(', ') }),
    ];
  return headers.flatMap((header) => {
    if (header === '') return [];
    if (!schemaAt(schema, header.split('.'))) {
      const values = { value: header, expected: known.join(', '), suggestion: closest(header, known) ?? '' };
      return [{ ...fileProblem('unknown-key', file, values), field: header }];
    }
    // One column for a whole field and another for a part of it: nobody can tell which is meant.
    const part = headers.find((other) => other.startsWith(`${header}.`));
    return part ? [{ ...fileProblem('csv-header-overlap', file, { value: header, other: part }), field: header }] : [];
  });
}

/** Number of the column, from 1, that holds a field, or the first. */
export function columnOf(headers: readonly string[], path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const index = headers.indexOf(path.slice(0, length).join('.'));
    if (index >= 0) return index + 1;
  }
  return 1;
}
