import type * as z from 'zod';
import type { PledgeFields } from '../schema/pledge.ts';
import { tidyText } from './tidy-text.ts';
import { writtenForm } from './written-form.ts';
import { toYaml } from './to-yaml.ts';

/** Lists whose entries hold long texts and addresses: one field a line. All other entries stand on one line each. */
const ONE_FIELD_A_LINE: ReadonlySet<string> = new Set<keyof PledgeFields>(['new_entities', 'sources']);

/**
 * The file of a record, byte for byte the same whoever writes it: fields in the order of the schema, nothing that is not
 * stated, quotes only where they are needed, the text below as plain Markdown, line feeds, one at the end.
 * @param schema the schema of the record
 * @param fields its fields, with or without their defaults
 * @param text the text below the fields; may be empty
 */
export function writeRecord(schema: z.ZodObject, fields: unknown, text: string): string {
  const written = writtenForm(schema, fields) as Readonly<Record<string, unknown>>;
  const yaml = Object.entries(written).map(([key, value]) => writeField(key, value));
  const body = tidyText(text);
  return ['---\n', ...yaml, '---\n', ...(body === '' ? [] : [`\n${body}\n`])].join('');
}

function writeField(key: string, value: unknown): string {
  const field = { [key]: yearsAsNumbers(value) };
  const items = Array.isArray(value) ? value : [value];
  const isFlat = items.every((item) => typeof item !== 'object');
  if (ONE_FIELD_A_LINE.has(key)) return toYaml(field);
  if (isFlat) return toYaml(field, { oneLineFrom: 1 });
  return toYaml(field, { oneLineFrom: Array.isArray(value) ? 2 : 1, hasPadding: true });
}

/** A year needs no quotes: where text belongs, the reader takes a whole number of four digits as the text it is. */
function yearsAsNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(yearsAsNumbers);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, yearsAsNumbers(item)]));
  return typeof value === 'string' && /^[1-9]\d{3}$/.test(value) ? Number(value) : value;
}
