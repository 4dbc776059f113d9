import * as z from 'zod';

/** The tables a field can point into. */
export type ReferenceTable = 'pledges' | 'entities' | 'countries' | 'currencies';

/** Marks a field as a key into another table; one rule checks all such fields. */
export const references = z.registry<{ points_to: ReferenceTable }>();

/** One reference found in a record: where it stands, what it points to. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly table: ReferenceTable;
  readonly value: string;
}

/**
 * Every reference in a parsed record, found by walking its schema beside it.
 * @param schema the schema the record was parsed with
 * @param value the parsed record
 */
export function referencesIn(schema: z.ZodType, value: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  finderOf(schema)?.(value, [], found);
  return found;
}

/** Adds the references in a value to those found. */
type Finder = (value: unknown, path: FoundReference['path'], found: FoundReference[]) => void;

/** Where the keys of each schema are, looked up once; nothing for a schema without keys. */
const finders = new WeakMap<z.ZodType, { readonly find: Finder | undefined }>();

function finderOf(schema: z.ZodType): Finder | undefined {
  const known = finders.get(schema) ?? { find: makeFinder(schema) };
  finders.set(schema, known);
  return known.find;
}

function makeFinder(schema: z.ZodType): Finder | undefined {
  const table = references.get(schema)?.points_to;
  if (table)
    return (value, path, found) => {
      if (typeof value === 'string') found.push({ path, table, value });
    };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return finderOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) {
    const find = finderOf(schema.element as z.ZodType);
    return (
      find &&
      ((value, path, found) => {
        if (Array.isArray(value)) value.forEach((item, index) => find(item, [...path, index], found));
      })
    );
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const find = finderOf(field as z.ZodType);
    return find ? [{ key, find }] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, path, found) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, find } of fields) find((value as Record<string, unknown>)[key], [...path, key], found);
  };
}
