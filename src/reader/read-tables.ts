import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { rowDecoder, schemaAt } from '../schema/csv-codecs.ts';
import type { Located } from '../schema/dataset.ts';
import type { Problem } from '../schema/problem.ts';
import { compiled } from './compiled.ts';
import { fileProblem } from './file-problem.ts';
import { MAX_TABLE_BYTES, readText } from './files.ts';
import { likelyHeader, likelyPart } from './likely-field.ts';
import { schemaProblems } from './schema-problems.ts';
import { MOST_FAULTS, readTable, type Table } from './table.ts';

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
  if (unknown.length > 0) return { rows: [], problems: headerProblems(problems, unknown) };
  const { rows, problems: found } = parseRows(schema, table, file);
  return { rows, problems: [...problems, ...found] };
}

/** The rows of a table that its schema accepts, and every problem of the others; a missing column is one, in the header. */
export function parseRows<Schema extends z.ZodObject>(
  schema: Schema,
  { headers, rows }: Table,
  file: string,
): { rows: Located<z.infer<Schema>>[]; problems: Problem[] } {
  const accepted: Located<z.infer<Schema>>[] = [];
  const problems: Problem[] = [];
  const missing = new Set<string>();
  const decode = rowDecoder(schema, headers);
  const parser = compiled(schema);
  for (const { line, cells } of rows) {
    if (problems.length >= MOST_FAULTS) {
      problems.push(fileProblem('csv-many-faults', file, { value: problems.length }, line));
      break;
    }
    const value = decode(cells);
    const parsed = parser.safeParse(value);
    if (parsed.success) accepted.push(Object.assign(parsed.data, { origin: { file, line } }));
    else
      for (const { rule, path, values } of schemaProblems(schema, value, parsed.error)) {
        const field = path.join('.');
        const isColumn = headers.some((header) => header === field || header.startsWith(`${field}.`));
        if (rule === 'missing-field' && !isColumn) {
          if (!missing.has(field)) problems.push({ ...fileProblem(rule, file, { ...values, kind: 'column' }), field });
          missing.add(field);
        } else {
          const kind: Problem['values'] = rule === 'missing-field' ? { kind: 'cell' } : {};
          problems.push({ ...fileProblem(rule, file, { ...values, ...kind }, line, columnOf(headers, path)), field });
        }
      }
  }
  return { rows: accepted, problems };
}

/** What is wrong with a header: where no field is named at all, nothing else is worth saying of it. */
export function headerProblems(problems: readonly Problem[], unknown: readonly Problem[]): Problem[] {
  return [...problems.filter(() => unknown[0]?.rule !== 'csv-header-missing'), ...unknown];
}

/** A problem for each header that names no field, with the field it most likely means. */
export function unknownHeaders(schema: z.ZodObject, headers: readonly string[], file: string): Problem[] {
  const known = Object.keys(schema.shape);
  if (headers.length > 2 && !namesFields(schema, headers))
    return [
      fileProblem('csv-header-missing', file, { value: headers.join(',').slice(0, 120), expected: known.join(', ') }),
    ];
  return headers.flatMap((header) => {
    if (header === '') return [];
    if (!schemaAt(schema, header.split('.'))) {
      const values = { value: header, expected: known.join(', '), ...likeHeader(schema, header) };
      return [{ ...fileProblem('unknown-key', file, values), field: header }];
    }
    const group = likelyPart(schema, header);
    if (group !== undefined) {
      const values = { value: header, expected: known.join(', '), suggestion: group, kind: 'group' };
      return [{ ...fileProblem('unknown-key', file, values), field: header }];
    }
    // One column for a whole field and another for a part of it: nobody can tell which is meant.
    const part = headers.find((other) => other.startsWith(`${header}.`));
    return part ? [{ ...fileProblem('csv-header-overlap', file, { value: header, other: part }), field: header }] : [];
  });
}

/** True where a header is a field, or most are nearly one: “Title” and “Focus areas” are names in need of a correction. */
function namesFields(schema: z.ZodObject, headers: readonly string[]): boolean {
  if (headers.some((header) => schemaAt(schema, header.split('.')))) return true;
  return headers.filter((header) => likelyHeader(schema, header) !== undefined).length * 2 > headers.length;
}

function likeHeader(schema: z.ZodObject, header: string): Problem['values'] {
  const likely = likelyHeader(schema, header);
  return likely === undefined ? {} : { suggestion: likelyPart(schema, likely) ?? likely, kind: 'like' };
}

/** Number of the column, from 1, that holds a field, or the first. */
export function columnOf(headers: readonly string[], path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const index = headers.indexOf(path.slice(0, length).join('.'));
    if (index >= 0) return index + 1;
  }
  return 1;
}
