import Papa from 'papaparse';
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
  const rows = records.map((record) =>
    fields.map((field) => {
      const value = record[field];
      return Array.isArray(value) && value.some((item) => typeof item === 'object')
        ? JSON.stringify(value)
        : encodeCell(value);
    }),
  );
  return `${Papa.unparse([[...fields], ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

/** The rows behind a chart as CSV: numbers as they are, unknown empty; no text can pass for a formula. */
export function tableToCsv({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}): string {
  const data = [columns, ...rows].map((row) => [...row]);
  return `${Papa.unparse(data, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
