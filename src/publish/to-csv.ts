import Papa from 'papaparse';
import { encodeCell } from '../schema/csv-codecs.ts';
import { encode, encodePacked } from '../encode.ts';
import { NOTHING, type RecordFrame } from './record-frame.ts';

/** The end of a line, as the standard has it. */
const newline = '\r\n';

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
  return fields.length === 0 ? '' : lines([[...fields], ...records.map((record) => cellsOf(record, fields))]);
}

/** What of the same in UTF-8 stands around its records, each as `csvRecord` writes it: the header. */
export function csvFrame(fields: readonly string[]): RecordFrame {
  return { start: encode(toCsv([], fields)), between: NOTHING, end: NOTHING };
}

/** A record in UTF-8, as it stands in the table of all and in that of each of its categories. */
export function csvRecord(record: Readonly<Record<string, unknown>>, fields: readonly string[]): Uint8Array {
  return encodePacked(lines([cellsOf(record, fields)]));
}

function cellsOf(record: Readonly<Record<string, unknown>>, fields: readonly string[]): string[] {
  return fields.map((field) => cellOf(record[field]));
}

function cellOf(value: unknown): string {
  return Array.isArray(value) && value.some((item) => typeof item === 'object')
    ? JSON.stringify(value)
    : encodeCell(value);
}

function lines(rows: (string | number | null)[][]): string {
  return Papa.unparse(rows, { newline, escapeFormulae: true }) + newline;
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
