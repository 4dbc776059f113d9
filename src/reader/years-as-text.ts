import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';

/**
 * YAML reads a bare year as a number. Where a schema asks for text, a whole number of four digits
 * is taken as the text it was written as; everything else is left alone.
 */
export function yearsAsText(schema: z.ZodType, value: unknown): unknown {
  return converterOf(schema)(value);
}

/** Gives a value with its years as text; the value itself where there are none. */
type Converter = (value: unknown) => unknown;

/** One for each schema, since every record asks for it. */
const converters = new WeakMap<z.ZodType, Converter>();

function converterOf(schema: z.ZodType): Converter {
  const known = converters.get(schema);
  if (known) return known;
  const made = makeConverter(unwrap(schema));
  converters.set(schema, made);
  return made;
}

const asItIs: Converter = (value) => value;

function makeConverter(schema: z.ZodType): Converter {
  if (schema instanceof z.ZodString)
    return (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999 ? String(value) : value;
  if (schema instanceof z.ZodArray) {
    const convert = converterOf(schema.element as z.ZodType);
    return convert === asItIs ? asItIs : (value) => (Array.isArray(value) ? mapped(value, convert) : value);
  }
  if (!(schema instanceof z.ZodObject)) return asItIs;
  const fields = Object.entries(schema.shape)
    .map(([key, field]) => [key, converterOf(field as z.ZodType)] as const)
    .filter(([, convert]) => convert !== asItIs);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const record = value as Readonly<Record<string, unknown>>;
    let result: Record<string, unknown> | undefined;
    for (const [key, convert] of fields) {
      if (!Object.hasOwn(record, key)) continue;
      const converted = convert(record[key]);
      if (converted !== record[key]) result = { ...(result ?? record), [key]: converted };
    }
    return result ?? record;
  };
}

function mapped(list: readonly unknown[], convert: Converter): readonly unknown[] {
  const result = list.map(convert);
  return result.some((item, index) => item !== list[index]) ? result : list;
}
