import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';

/**
 * As much of a record as can be understood: what its schema refuses is left out, in lists too. For showing a record
 * while it is being written; never for judging it.
 */
export function lenient(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const inner = unwrap(schema);
  const otherwise = schema instanceof z.ZodDefault ? schema.parse(undefined) : undefined;
  if (inner instanceof z.ZodArray) {
    const items = Array.isArray(value) ? value.map((item) => lenient(inner.element as z.ZodType, item)) : [];
    return items.filter((item) => item !== undefined);
  }
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    const fields = Object.entries(inner.shape).map(([key, field]) => [key, lenient(field as z.ZodType, record[key])]);
    const known = Object.fromEntries(fields) as unknown;
    const again = inner.safeParse(known);
    return again.success ? again.data : otherwise;
  }
  return otherwise;
}
