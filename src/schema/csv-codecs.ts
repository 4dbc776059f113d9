import * as z from 'zod';
import { twoReadings } from './written-numbers.ts';

/**
 * Turns a row of text cells into the value its schema expects, and says nothing of right or wrong:
 * what cannot be converted stays text, and the schema refuses it with the value as written.
 * Headers are field paths: nested keys with a dot, list items with their index from 0; lists of
 * single values are joined with `|`; an empty cell is an absent field.
 */
export function decodeRow(schema: z.ZodObject, row: Readonly<Record<string, string>>): Record<string, unknown> {
  return rowDecoder(schema, Object.keys(row))(Object.values(row));
}

/** What `decodeRow` does, for the rows of a table with these headers: each row has a cell for each of them. */
export function rowDecoder(
  schema: z.ZodObject,
  headers: readonly string[],
): (cells: readonly string[]) => Record<string, unknown> {
  const columns = headers.map((header) => columnOf(schema, header));
  return (cells) => {
    const result: Record<string, unknown> = {};
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? '';
      if (cell !== '') put(result, column, column.decode(cell));
    }
    return result;
  };
}

/** The place of an item in a list. */
const INDEX = /^(?:0|[1-9]\d{0,2})$/;

/** A number in plain digits. */
const NUMBER = /^-?(?:0|[1-9]\d{0,299})(?:\.\d+)?$/;

/** What a header means, found once a table. */
interface Column {
  readonly path: readonly string[];
  /** For each part of the path, whether it counts the items of a list. */
  readonly counts: readonly boolean[];
  /** Whether no part of the path is a name that every object or list knows. */
  readonly isPlain: boolean;
  readonly decode: (cell: string) => unknown;
}
const columns = new WeakMap<z.ZodObject, Map<string, Column>>();

function columnOf(schema: z.ZodObject, header: string): Column {
  const known = columns.get(schema) ?? new Map<string, Column>();
  columns.set(schema, known);
  const kept = known.get(header);
  if (kept) return kept;
  const path = header.split('.');
  const field = schemaAt(schema, path);
  const column = {
    path,
    counts: path.map((key) => INDEX.test(key)),
    isPlain: path.every((key) => !(key in {}) && !(key in [])),
    decode: cellDecoder(field),
  };
  // A header of nobody’s is refused with its table; there is no end to them.
  if (field) known.set(header, column);
  return column;
}

/** Text of one value for one cell; the opposite of `decodeRow` for a single field. */
export function encodeCell(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(encodeCell).join('|');
  return '';
}

/** The schema of the field a header names, or undefined when there is no such field. */
export function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  const [head, ...rest] = path;
  const inner = unwrap(schema);
  if (head === undefined) return inner;
  if (inner instanceof z.ZodObject) {
    const field = Object.hasOwn(inner.shape, head) ? (inner.shape[head] as z.ZodType) : undefined;
    return field && schemaAt(field, rest);
  }
  if (inner instanceof z.ZodArray && INDEX.test(head)) return schemaAt(inner.element as z.ZodType, rest);
  return undefined;
}

/** A schema without what makes it optional or gives it a default. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}

function cellDecoder(schema: z.ZodType | undefined): Column['decode'] {
  if (schema instanceof z.ZodArray) {
    const decode = cellDecoder(unwrap(schema.element as z.ZodType));
    return (cell) => cell.split('|').map((item) => decode(item.trim()));
  }
  if (schema instanceof z.ZodNumber) {
    // Rates and indicators have as many decimals as they come with. Elsewhere, three may be meant for thousands.
    const hasThousandths = schema.safeParse(1.001).success;
    return (cell) => (NUMBER.test(cell) && (hasThousandths || !twoReadings(cell)) ? Number(cell) : cell);
  }
  if (schema instanceof z.ZodBoolean) return (cell) => (cell === 'true' ? true : cell === 'false' ? false : cell);
  return (cell) => cell;
}

function put(record: Record<string, unknown>, { path, counts, isPlain }: Column, value: unknown): void {
  const set = isPlain ? setPlain : setOwn;
  const last = path.length - 1;
  let target: unknown = record;
  path.forEach((key, depth) => {
    // A cell for a whole list beside cells for its items: the list stays, and the schema refuses it.
    if (typeof target !== 'object' || target === null) return;
    if (depth === last) set(target, key, value);
    else if (!Object.hasOwn(target, key)) set(target, key, counts[depth + 1] ? [] : {});
    target = (target as Record<string, unknown>)[key];
  });
}

function setPlain(target: object, key: string, value: unknown): void {
  (target as Record<string, unknown>)[key] = value;
}

/** Sets a field of its own, even one with a name that every object knows. */
function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
}
