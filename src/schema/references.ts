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
export function referencesIn(
  schema: z.ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
): FoundReference[] {
  const entry = references.get(schema);
  if (entry && typeof value === 'string') return [{ path, table: entry.points_to, value }];
  if (value === undefined || value === null) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return referencesIn(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const element = schema.element as z.ZodType;
    return value.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      referencesIn(field as z.ZodType, record[key], [...path, key]),
    );
  }
  return [];
}
