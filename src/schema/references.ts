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
 * The references in a parsed record of which something holds, found by walking its schema beside it.
 * @param schema the schema the record was parsed with
 * @param value the parsed record
 * @param holds asked of each; without it all are found
 */
export function referencesIn(
  schema: z.ZodType,
  value: unknown,
  holds: (table: ReferenceTable, value: string) => boolean = () => true,
): FoundReference[] {
  const found: FoundReference[] = [];
  const path: (string | number)[] = [];
  finderOf(schema)?.(value, path, (table, key) => {
    if (holds(table, key)) found.push({ path: [...path], table, value: key });
  });
  return found;
}

/** Tells of the references in a value; the path holds where it stands, and holds the same afterwards. */
type Finder = (value: unknown, path: (string | number)[], tell: (table: ReferenceTable, value: string) => void) => void;

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
    return (value, _path, tell) => {
      if (typeof value === 'string') tell(table, value);
    };
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return finderOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) {
    const find = finderOf(schema.element as z.ZodType);
    return (
      find &&
      ((value, path, tell) => {
        if (!Array.isArray(value)) return;
        for (const [index, item] of value.entries()) {
          path.push(index);
          find(item, path, tell);
          path.pop();
        }
      })
    );
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const find = finderOf(field as z.ZodType);
    return find ? [{ key, find }] : [];
  });
  if (fields.length === 0) return undefined;
  return (value, path, tell) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { key, find } of fields) {
      path.push(key);
      find((value as Record<string, unknown>)[key], path, tell);
      path.pop();
    }
  };
}
