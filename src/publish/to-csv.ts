import Papa from 'papaparse';
import { madeOnce } from '../model/made-once.ts';
import { encodeCell } from '../schema/csv-codecs.ts';

/**
 * Records as CSV (RFC 4180): a header of field names, lists joined with `|`, unknown empty, lists of
 * objects as JSON in one cell. The check refuses text that a spreadsheet takes for a formula, so that nothing is
 * changed on the way out; were there any, it would get an apostrophe.
 * @param fields the columns, where there may be no record to tell them
 */
export function toCsv(
  records: readonly Readonly<Record<string, unknown>>[],
  fields: readonly string[] = Object.keys(records[0] ?? {}),
): string {
  if (fields.length === 0) return '';
  return [lines([[...fields]]), ...records.map((record) => lineOf(record, fields))].join('');
}

// A record is in the table of all and in that of each of its categories.
const lineOf = madeOnce(
  (fields: readonly string[]) => fields.join('\n'),
  (record: Readonly<Record<string, unknown>>, fields) => lines([fields.map((field) => cellOf(record[field]))]),
);

function cellOf(value: unknown): string {
  return Array.isArray(value) && value.some((item) => typeof item === 'object')
    ? JSON.stringify(value)
    : encodeCell(value);
}

function lines(rows: (string | number | null)[][]): string {
  return `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** The rows behind a chart as CSV: numbers as they are, unknown empty; no text can pass for a formula. */
export function tableToCsv({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}): string {
  return lines([columns, ...rows].map((row) => [...row]));
}
