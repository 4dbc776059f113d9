import Papa from 'papaparse';
import type * as z from 'zod';
import { likelyHeader, likelyPart } from '../reader/likely-field.ts';
import { simplify } from '../schema/closest.ts';
import { schemaAt } from '../schema/csv-codecs.ts';
import { Pledge } from '../schema/pledge.ts';
import { composeLetters, endWithNewline, mendLineEnds, removeByteOrderMark, removeSilent } from './fix-text.ts';
import { itemSchema, type MendedValue, mendValue, splitList } from './mend-value.ts';
import { type Repair, repairAll, type Repaired } from './repair.ts';

/** Repairs what has one right answer in a table of pledges; a row without repairs stays byte for byte. */
export function fixTable(text: string): Repaired {
  return repairAll(text, [
    removeByteOrderMark,
    mendLineEnds,
    removeSilent,
    mendSeparator,
    composeLetters,
    mendCells,
    endWithNewline,
  ]);
}

/**
 * Puts commas where semicolons or tabs separate the cells, as spreadsheets of half the world write them; only where
 * most of the header names fields, as they are called or nearly so, and every row has as many cells.
 */
function mendSeparator(text: string): Repaired {
  const separator = otherSeparator(text);
  if (separator === undefined) return { text, repairs: [] };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', skipEmptyLines: true });
  const [headers = [], ...rows] = data;
  const isTable =
    errors.length === 0 &&
    headers.filter((name) => isColumn(name.trim()) || likelyColumn(name) !== undefined).length * 2 > headers.length &&
    rows.every((row) => row.length === headers.length);
  if (!isTable) return { text, repairs: [] };
  const after = `${Papa.unparse(data, { newline: '\n' })}\n`;
  return { text: after, repairs: [{ name: 'separator', line: 1, before: separator, after: ',' }] };
}

/** What separates the cells of a header without a comma. */
function otherSeparator(text: string): string | undefined {
  const [header = ''] = text.split('\n', 1);
  return header.includes(',') ? undefined : /[;\t]/.exec(header)?.[0];
}

function isColumn(name: string): boolean {
  return name === 'id' || name === 'summary' || schemaAt(Pledge, name.split('.')) !== undefined;
}

/** The column a header most likely means, where it is none as it stands. */
function likelyColumn(header: string): string | undefined {
  return ['id', 'summary'].find((name) => barely(name) === barely(header)) ?? likelyHeader(Pledge, header);
}

/** A name of a column without case, blanks, plural and what stands between its words. */
function barely(name: string): string {
  return simplify(name.replaceAll(/\.0(?=\.|$)/g, '').replaceAll(/s?\.|\//g, ''));
}

/** The cells of a header as the fields are called, where they say the same, such as `Focus Area`; two are never made one. */
function mendHeader(cells: readonly string[]): MendedValue[] {
  const mended = cells.map((cell): MendedValue => {
    const bare = cell.trim();
    const likely = isColumn(bare) ? undefined : likelyColumn(bare);
    // A group of fields has a column for each of them: which one is meant is for the writer to say.
    const isGroup = likely !== undefined && likelyPart(Pledge, likely) !== undefined;
    const isSame = likely !== undefined && !isGroup && barely(likely) === barely(bare);
    return isSame ? { name: 'column-name', text: likely } : { name: 'cell-spaces', text: bare };
  });
  return mended.map((one, index) => {
    const isTwice = mended.filter(({ text }) => text === one.text).length > 1;
    return isTwice ? { name: 'cell-spaces', text: cells[index]?.trim() ?? '' } : one;
  });
}

/**
 * Rewrites cells that have one right form; nothing at all in a table whose quotes do not pair, or whose cells something else
 * than commas separates: cut at the commas within its texts, it could not be put together again.
 */
function mendCells(text: string): Repaired {
  if (otherSeparator(text) !== undefined) return { text, repairs: [] };
  const pieces: string[] = [];
  const repairs: Repair[] = [];
  let headers: readonly string[] | undefined;
  let cursor = 0;
  let line = 1;
  const faults: Papa.ParseError[] = [];
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const source = text.slice(cursor, meta.cursor);
      cursor = meta.cursor;
      if (errors.length > 0) {
        faults.push(...errors);
        parser.abort();
        return;
      }
      const mended: { name: Repair['name']; before: string; after: string }[] = [];
      const names = headers ? undefined : mendHeader(data);
      const cells = data.map((before, index) => {
        const schema =
          headers?.length === data.length ? schemaAt(Pledge, (headers[index] ?? '').split('.')) : undefined;
        const { name, text: after } = names?.[index] ??
          mendCell(schema, before) ?? { name: 'cell-spaces', text: before };
        if (after !== before) mended.push({ name, before, after });
        return after;
      });
      const row = mended.length > 0 ? rowText(source, data, cells) : source;
      pieces.push(row);
      if (row !== source) repairs.push(...mended.map((cell) => ({ ...cell, line })));
      headers ??= cells.length > 1 || cells[0] !== '' ? cells : undefined;
      line += source.split('\n').length - 1;
    },
  });
  const after = [...pieces, text.slice(cursor)].join('');
  return faults.length > 0 || repairs.length === 0 ? { text, repairs: [] } : { text: after, repairs };
}

/** The one right way to write a cell; nothing when it stands in it already, or there is no such way. */
function mendCell(schema: z.ZodType | undefined, cell: string): MendedValue | undefined {
  const bare = cell.trim();
  if (bare !== cell) return { name: 'cell-spaces', text: bare };
  if (!schema || cell === '') return undefined;
  const item = itemSchema(schema);
  if (!item) return mendValue(schema, cell);
  if (!cell.includes('|')) {
    const items = splitList(item, cell);
    if (items && items.length > 1) return { name: 'list', text: items.join('|') };
  }
  const parts = cell.split('|').map((part) => ({ part, mended: mendValue(item, part.trim()) }));
  const name = parts.find(({ mended }) => mended)?.mended?.name;
  return name && { name, text: parts.map(({ part, mended }) => mended?.text ?? part).join('|') };
}

/** A row with other cells; as it was when the new one would not be read as these cells. */
function rowText(source: string, before: readonly string[], cells: readonly string[]): string {
  const end = source.endsWith('\n') ? '\n' : '';
  const isPlain = source === `${before.join(',')}${end}` && !cells.some((cell) => /[",\n]/.test(cell));
  if (isPlain) return `${cells.join(',')}${end}`;
  const row = Papa.unparse([[...cells]], { newline: '\n' });
  const read = Papa.parse<string[]>(row, { delimiter: ',', newline: '\n' }).data;
  return JSON.stringify(read) === JSON.stringify([cells]) ? `${row}${end}` : source;
}
