import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';

/**
 * YAML reads a bare year as a number. Where a schema asks for text, a whole number of four digits
 * is taken as the text it was written as; everything else is left alone.
 */
export function yearsAsText(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodString && Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999)
    return String(value);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => yearsAsText(inner.element as z.ZodType, item));
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const field = Object.hasOwn(inner.shape, key) ? (inner.shape[key] as z.ZodType) : undefined;
        return [key, field ? yearsAsText(field, item) : item];
      }),
    );
  return value;
}
