import Papa from 'papaparse';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';

/** Most rows a table may have. */
export const MAX_ROWS = 10_000;
/** Most columns a table may have. */
export const MAX_COLUMNS = 64;
/** Longest cell, in characters. */
export const MAX_CELL = 10_000;

/** Faults of a table after which the rows below are not looked at: whoever has so many has one fault in every row. */
export const MOST_FAULTS = 1000;

/** What a spreadsheet shows where a formula failed, or a column is too narrow for its number. */
const FAILED_CELL = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|#+)$/i;

/** A table as text: header and rows, each with the line it begins on and a cell for each header. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The header of each table that was read, by file: who asks for the place of a cell need not read the table again. */
export type HeaderCache = Map<string, readonly string[]>;

/**
 * Reads CSV text with a header row (RFC 4180, comma); ragged rows, stray quotes and doubled headers are problems.
 * @param maxRows rows to read: none where only the header is asked for
 */
export function readTable(text: string, file: string, maxRows = MAX_ROWS): { table: Table; problems: Problem[] } {
  const problems: Problem[] = [];
  const rows: Table['rows'][number][] = [];
  let headers: readonly string[] | undefined;
  let line = 1;
  let cursor = 0;
  let ended = false;
  // One kind of line end: a row that ends otherwise than the others would be taken for a part of the next.
  const plain = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  Papa.parse<string[]>(plain, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (ended) return;
      const start = line;
      line += countLines(plain, cursor, meta.cursor);
      cursor = meta.cursor;
      const end = (rule: string, values: Problem['values']): void => {
        problems.push(fileProblem(rule, file, values, start));
        ended = true;
        parser.abort();
      };
      const [error] = errors;
      const isEmpty = data.every(isBlank);
      // Empty lines, and the rows of nothing but commas that spreadsheets leave below the last one.
      if (isEmpty && !error) return;
      if (problems.length >= MOST_FAULTS) {
        end('csv-many-faults', { value: problems.length });
        return;
      }
      if (error) {
        problems.push(fileProblem('csv-quotes', file, { reason: error.message }, start));
        if (headers || isEmpty) return;
      }
      if (!headers) {
        headers = data;
        problems.push(...headerProblems(data, file));
        if (
          problems.some(
            ({ rule }) => rule === 'csv-separator' || rule === 'csv-header-missing' || rule === 'csv-too-many-columns',
          )
        )
          headers = [];
        if (problems.length > 0 || maxRows === 0) parser.abort();
        return;
      }
      if (data.length !== headers.length) {
        const values = { value: data.length, expected: headers.length, row: data.join(',').slice(0, 120) };
        problems.push(fileProblem('csv-ragged-row', file, values, start));
        return;
      }
      if (rows.length >= maxRows) {
        end('csv-too-many-rows', { maximum: maxRows });
        return;
      }
      const failed = data.findIndex((cell) => cell.startsWith('#') && FAILED_CELL.test(cell));
      if (failed >= 0) {
        const values = { value: data[failed] ?? '', column: headers[failed] ?? '' };
        problems.push(fileProblem('csv-cell-error', file, values, start, failed + 1));
        return;
      }
      const long = data.findIndex((cell) => cell.length > MAX_CELL);
      if (long >= 0) {
        const values = { value: data[long]?.length ?? 0, maximum: MAX_CELL, column: headers[long] ?? '' };
        problems.push(fileProblem('csv-cell-too-long', file, values, start, long + 1));
        return;
      }
      rows.push({ line: start, cells: data });
    },
  });
  if (!headers) problems.push(fileProblem('csv-empty', file));
  return { table: { headers: headers ?? [], rows }, problems };
}

function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

function headerProblems(headers: readonly string[], file: string): Problem[] {
  if (headers.length > MAX_COLUMNS)
    return [fileProblem('csv-too-many-columns', file, { value: headers.length, maximum: MAX_COLUMNS })];
  // A line for Excel, which reads it and no other program does.
  if (/^sep=/i.test(headers[0] ?? ''))
    return [fileProblem('csv-header-missing', file, { value: headers.join(','), kind: 'sep' })];
  const separator = headers.length === 1 ? /[;\t|]/.exec(headers[0] ?? '')?.[0] : undefined;
  if (separator !== undefined)
    return [fileProblem('csv-separator', file, { value: separator === '\t' ? 'tab' : separator })];
  const nameless = headers.flatMap((header, index) => (header === '' ? [index + 1] : []));
  if (nameless.length > 0) return [fileProblem('csv-header-empty', file, { column: nameless.join(', ') })];
  return headers.flatMap((header, index) =>
    headers.indexOf(header) < index ? [fileProblem('csv-header-twice', file, { value: header })] : [],
  );
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let index = text.indexOf('\n', from); index >= 0 && index < to; index = text.indexOf('\n', index + 1)) lines++;
  return lines;
}
