import { type Markup, markup } from './markup.ts';

/** The attributes of an element, each with the space before it, escaped; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): Markup[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : markup` ${name}="${value}"`));
}
