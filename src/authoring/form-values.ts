import * as z from 'zod';
import { decodeRow, schemaAt } from '../schema/csv-codecs.ts';
import { writtenForm } from './written-form.ts';

/**
 * What a form holds: text by the path of its field, such as `amount.value` or `targets.0.metric`. The entries of every
 * list are numbered from 0. A field that is left empty is not in it.
 */
export type FormValues = Readonly<Record<string, string>>;

/** The fields of a record that a form holds, right or wrong: what cannot be read stays the text it was. */
export function fieldsOfValues(schema: z.ZodObject, values: FormValues): Record<string, unknown> {
  return decodeRow(schema, values);
}

/** A record as a form holds it; what the schema says anyway is left out. */
export function valuesOfFields(schema: z.ZodObject, fields: unknown): FormValues {
  return Object.fromEntries(leaves(writtenForm(schema, fields), []));
}

/**
 * What the controls of a form say, in their order, as the values of the form: several controls of one name are the
 * entries of a list, numbers in other digits are written in plain ones, groups left empty are closed up.
 */
export function valuesOfEntries(schema: z.ZodObject, entries: readonly (readonly [string, string])[]): FormValues {
  const groups = new Map<string, number>();
  const counts = new Map<string, number>();
  const values: Record<string, string> = {};
  for (const [name, entry] of entries) {
    const field = schemaAt(schema, name.split('.'));
    const text = field instanceof z.ZodNumber ? plainDigits(entry.trim()) : entry.trim();
    if (text === '') continue;
    const path = name.replace(/^(\w+)\.(\d+)\./, (_, list: string, index: string) => {
      const key = `${list}.${index}`;
      if (!groups.has(key)) groups.set(key, [...groups.keys()].filter((other) => other.startsWith(`${list}.`)).length);
      return `${list}.${groups.get(key) ?? 0}.`;
    });
    if (!(field instanceof z.ZodArray)) values[path] = text;
    else
      for (const line of text
        .split('\n')
        .map((one) => one.trim())
        .filter((one) => one !== '')) {
        const count = counts.get(path) ?? 0;
        counts.set(path, count + 1);
        values[`${path}.${count}`] = line;
      }
  }
  return values;
}

/**
 * Values whose lists are in the order they had before, as far as their entries were in them: boxes stand in the order of
 * the form, and a record that is corrected keeps its own.
 */
export function inOrderOf(before: FormValues, values: FormValues): FormValues {
  const ordered: Record<string, string> = { ...values };
  for (const first of Object.keys(before).filter((path) => /^\w+\.0$/.test(path))) {
    const path = first.slice(0, -'.0'.length);
    const [old, now] = [listIn(before, path), listIn(values, path)];
    const kept = [...old.filter((entry) => now.includes(entry)), ...now.filter((entry) => !old.includes(entry))];
    kept.forEach((entry, index) => (ordered[`${path}.${index}`] = entry));
  }
  return ordered;
}

/** The entries of a list of single values. */
export function listIn(values: FormValues, path: string): string[] {
  const entries: string[] = [];
  for (let entry = values[`${path}.0`]; entry !== undefined; entry = values[`${path}.${entries.length}`])
    entries.push(entry);
  return entries;
}

/** How many groups a list of groups holds. */
export function groupsIn(values: FormValues, path: string): number {
  const numbers = Object.keys(values).flatMap((key) => {
    const [list, index] = key.split('.');
    return list === path ? [Number(index)] : [];
  });
  return Math.max(-1, ...numbers) + 1;
}

function leaves(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return typeof value === 'string' || typeof value === 'number' ? [[path.join('.'), String(value)]] : [];
}

/** A number as the form keeps it: the digits of every script as 0 to 9. */
function plainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return code < 128 ? digit : String(code - zero);
  });
}
