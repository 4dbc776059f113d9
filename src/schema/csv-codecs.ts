import * as z from 'zod';

/**
 * Turns a row of text cells into the value its schema expects, and says nothing of right or wrong:
 * what cannot be converted stays text, and the schema refuses it with the value as written.
 * Headers are field paths: nested keys with a dot, list items with their index from 0; lists of
 * single values are joined with `|`; an empty cell is an absent field.
 */
export function decodeRow(schema: z.ZodObject, row: Readonly<Record<string, string>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [header, cell] of Object.entries(row)) {
    if (cell === '') continue;
    const { path, field } = columnOf(schema, header);
    put(result, path, decodeCell(field, cell));
  }
  return result;
}

/** What a header means, found once a table. */
interface Column {
  readonly path: readonly string[];
  readonly field: z.ZodType | undefined;
}
const columns = new WeakMap<z.ZodObject, Map<string, Column>>();

function columnOf(schema: z.ZodObject, header: string): Column {
  const known = columns.get(schema) ?? new Map<string, Column>();
  columns.set(schema, known);
  const kept = known.get(header);
  if (kept) return kept;
  const path = header.split('.');
  const column = { path, field: schemaAt(schema, path) };
  // A header of nobody’s is refused with its table; there is no end to them.
  if (column.field) known.set(header, column);
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

function decodeCell(schema: z.ZodType | undefined, cell: string): unknown {
  if (schema instanceof z.ZodArray) {
    const element = unwrap(schema.element as z.ZodType);
    return cell.split('|').map((item) => decodeCell(element, item.trim()));
  }
  if (schema instanceof z.ZodNumber) return /^-?\d{1,300}(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
  if (schema instanceof z.ZodBoolean) return cell === 'true' ? true : cell === 'false' ? false : cell;
  return cell;
}

function put(target: unknown, path: readonly string[], value: unknown): void {
  const [head, ...rest] = path;
  // A cell for a whole list beside cells for its items: the list stays, and the schema refuses it.
  if (head === undefined || typeof target !== 'object' || target === null) return;
  if (rest.length === 0) {
    Object.defineProperty(target, head, { value, enumerable: true, writable: true, configurable: true });
    return;
  }
  const isList = /^\d{1,3}$/.test(rest[0] ?? '');
  const below: unknown = Object.hasOwn(target, head) ? (target as Record<string, unknown>)[head] : isList ? [] : {};
  Object.defineProperty(target, head, { value: below, enumerable: true, writable: true, configurable: true });
  put(below, rest, value);
}
