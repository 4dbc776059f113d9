import { likelyDate } from '../schema/likely-date.ts';
import { ownValue } from '../schema/own-value.ts';
import type { Problem } from '../schema/problem.ts';

/** A list written as one value, in square brackets. */
export function asList(value: string): string {
  let end = value.length;
  while (/[\s)\]］）]/u.test(value.charAt(end - 1))) end--;
  const bare = value.slice(0, end).replace(/^[\s([［（•·-]+/u, '');
  return `[${bare
    .split(/[;,|،，、]/u)
    .map((item) => item.trim())
    .join(', ')}]`;
}

/** What else there is to say of a value that is no date. */
export function dateValues(value: string): Problem['values'] {
  const suggestion = likelyDate(value) ?? '';
  if (suggestion !== '') return { suggestion };
  if (/^\d{1,2}$|^\p{L}+[-/. ]\d{2}$|\b\d{1,2}[-/. ](?:\d{1,2}|\p{L}+)[-/. ]\d{2}$/u.test(value))
    return { suggestion, kind: 'short-year' };
  return /^\d{1,2}[-/]\d{1,2}[-/]\d{4}$/.test(value) ? { suggestion, kind: 'day-or-month' } : { suggestion };
}

/** A character and its name, such as U+0430. */
export function nameOf(character: string): string {
  return `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** A value as a message shows it, not too long. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/** What stands at a path of a value; nothing where there is no such path. */
export function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? ownValue(value as Record<string, unknown>, String(key)) : undefined,
    root,
  );
}
