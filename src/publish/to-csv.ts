import Papa from 'papaparse';
import { encodeCell } from '../schema/csv-codecs.ts';

/**
 * Records as CSV (RFC 4180): a header of field names, lists joined with `|`, unknown empty, lists of
 * objects as JSON in one cell.
 */
export function toCsv(records: readonly Readonly<Record<string, unknown>>[]): string {
  const [first] = records;
  if (!first) return '';
  const fields = Object.keys(first);
  const rows = records.map((record) =>
    fields.map((field) => {
      const value = record[field];
      return Array.isArray(value) && value.some((item) => typeof item === 'object')
        ? JSON.stringify(value)
        : encodeCell(value);
    }),
  );
  return `${Papa.unparse({ fields, data: rows }, { newline: '\r\n' })}\r\n`;
}

/** A table of words and numbers as CSV: the twin of a chart. */
export function tableToCsv(table: {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
}): string {
  const data = table.rows.map(({ name, cells }) => [name, ...cells]);
  return `${Papa.unparse([[...table.columns], ...data], { newline: '\r\n' })}\r\n`;
}
