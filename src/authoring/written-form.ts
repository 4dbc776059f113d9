import * as z from 'zod';

/**
 * The fields of a record as they are written: in the order of the schema, without what is not stated and without what
 * the schema says anyway.
 */
export function writtenForm(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) return writtenForm(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodDefault) {
    const inner = schema.unwrap() as z.ZodType;
    const written = writtenForm(inner, value);
    return isSame(written, writtenForm(inner, schema.def.defaultValue)) ? undefined : written;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => writtenForm(schema.element as z.ZodType, item));
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const record = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(schema.shape).flatMap(([key, field]) => {
        const written = record[key] === undefined ? undefined : writtenForm(field as z.ZodType, record[key]);
        return written === undefined ? [] : [[key, written]];
      }),
    );
  }
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

/** Both come from the same function, so that equal things have equal text. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
