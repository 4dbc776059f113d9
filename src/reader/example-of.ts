import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';

/** The example that a schema gives for one of its fields, as YAML on one line; empty where it gives none. */
export function exampleOf(schema: z.ZodType, path: readonly (string | number)[]): string {
  const [head, ...rest] = path;
  const example: unknown = (schema.meta()?.examples as readonly unknown[] | undefined)?.[0];
  if (head === undefined) return asFlow(example);
  // Of one entry of a list: the first entry of the list's example.
  if (typeof head === 'number' && rest.length === 0) return asFlow(Array.isArray(example) ? example[0] : undefined);
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return exampleOf(inner.element as z.ZodType, rest);
  const shape: Readonly<Record<string, z.ZodType>> = inner instanceof z.ZodObject ? inner.shape : {};
  const field = Object.hasOwn(shape, head) ? shape[head] : undefined;
  return field ? exampleOf(field, rest) : '';
}

function asFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${key}: ${asFlow(item)}`)
      .join(', ')} }`;
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  return /^[\p{L}\p{N}][^,:#[\]{}"'&*!|>%@`]*$|^https:/u.test(value) ? value : JSON.stringify(value);
}
