import * as z from 'zod';

/**
 * Turns a row of text cells into the value its schema expects, and says nothing of right or wrong:
 * what cannot be converted stays text, and the schema refuses it with the value as written.
 * Headers are field paths: nested keys with a dot, list items with their index from 0; lists of
 * single values are joined with `|`; an empty cell is an absent field.
 */
export function decodeRow(schema: z.ZodObject, row: Readonly<Record<string, string>>): Record<string, unknown> {
  return rowDecoder(schema, Object.keys(row))(row);
}

/** What `decodeRow` does, for the rows of a table with these headers. */
export function rowDecoder(
  schema: z.ZodObject,
  headers: readonly string[],
): (row: Readonly<Record<string, string>>) => Record<string, unknown> {
  const known = headers.map((header) => ({ header, ...columnOf(schema, header) }));
  return (row) => {
    const result: Record<string, unknown> = {};
    for (const { header, path, decode } of known) {
      const cell = row[header] ?? '';
      if (cell !== '') put(result, path, decode(cell));
    }
    return result;
  };
}

/** What a header means, found once a table. */
interface Column {
  readonly path: readonly string[];
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
  const column = { path, decode: cellDecoder(field) };
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
  if (inner instanceof z.ZodArray && /^\d{1,3}$/.test(head)) return schemaAt(inner.element as z.ZodType, rest);
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
  if (schema instanceof z.ZodNumber) return (cell) => (/^-?\d{1,300}(?:\.\d+)?$/.test(cell) ? Number(cell) : cell);
  if (schema instanceof z.ZodBoolean) return (cell) => (cell === 'true' ? true : cell === 'false' ? false : cell);
  return (cell) => cell;
}

function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const last = path.length - 1;
  let target: unknown = record;
  path.forEach((key, depth) => {
    // A cell for a whole list beside cells for its items: the list stays, and the schema refuses it.
    if (typeof target !== 'object' || target === null) return;
    if (depth === last) setOwn(target, key, value);
    else if (!Object.hasOwn(target, key)) setOwn(target, key, /^\d{1,3}$/.test(path[depth + 1] ?? '') ? [] : {});
    target = (target as Record<string, unknown>)[key];
  });
}

/** Sets a field of its own, even one with a name that every object knows. */
function setOwn(target: object, key: string, value: unknown): void {
  if (key in target)
    Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true });
  else (target as Record<string, unknown>)[key] = value;
}
