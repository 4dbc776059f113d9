import * as z from 'zod';
import { closest } from '../schema/closest.ts';
import { schemaAt } from '../schema/csv-codecs.ts';
import { isReserved } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';

/** A problem that still lacks its place in the file. */
export type Unplaced = Pick<Problem, 'rule' | 'values'> & { readonly path: readonly (string | number)[] };

/** What a schema found wrong with a value, in the register's own terms, with the value as written. */
export function schemaProblems(schema: z.ZodType, value: unknown, error: z.ZodError): Unplaced[] {
  // The length of a value of the wrong kind says nothing.
  const ofWrongKind = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  return error.issues
    .filter(({ code, path }) => code === 'invalid_type' || !code.startsWith('too_') || !ofWrongKind.has(path.join('.')))
    .flatMap((issue) => problemsOf(schema, value, issue));
}

function problemsOf(schema: z.ZodType, root: unknown, issue: z.core.$ZodIssue): Unplaced[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const found = valueAt(root, path);
  const value = show(found);
  const one = (rule: string, values: Problem['values'] = {}): Unplaced[] => [
    { rule, path, values: { value, ...values } },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = keysAt(schema, path);
        const suggestion = closest(key, known) ?? '';
        return {
          rule: 'unknown-key',
          path: [...path, key],
          values: { value: key, expected: known.join(', '), suggestion },
        };
      });
    case 'invalid_type':
      if (found === undefined) return one('missing-field');
      if (found === null) return one('empty-field');
      if (typeof found === 'number' && !Number.isFinite(found))
        return one('wrong-type', { expected: 'number', kind: 'number' });
      if (issue.expected === 'int' || (issue.expected === 'number' && typeof found === 'number'))
        return one('not-a-whole-number');
      return one('wrong-type', { expected: issue.expected, kind: path.length === 0 ? 'fields' : issue.expected });
    case 'invalid_value': {
      const list = issue.values.map(String);
      if (found === undefined) return one('missing-field');
      if (found === null) return one('empty-field');
      const parts = typeof found === 'string' ? found.split(/[;,/]\s*/) : [];
      if (parts.length > 1 && parts.every((part) => list.includes(part)))
        return one('not-in-list', {
          expected: parts.join('|'),
          kind: 'several',
          entries: parts.join(', '),
          suggestion: '',
        });
      const suggestion = typeof found === 'string' ? (closest(found, list) ?? '') : '';
      return one('not-in-list', { expected: list.join(', '), suggestion });
    }
    case 'too_small':
      if (issue.origin === 'string') return one('empty-text');
      if (issue.origin === 'array') return one('too-few', { minimum: Number(issue.minimum) });
      return one('too-small', { minimum: Number(issue.minimum), kind: issue.inclusive ? 'inclusive' : 'exclusive' });
    case 'too_big':
      if (issue.origin === 'string')
        return one('too-long', { maximum: Number(issue.maximum), length: String(found).length });
      return one(issue.origin === 'array' ? 'too-many' : 'too-large', { maximum: Number(issue.maximum) });
    case 'invalid_format':
      if (issue.message === 'bad-id') {
        // A letter of another script looks like one of ours; only its name tells them apart.
        const other = /[^\p{ASCII}]/u.exec(value)?.[0];
        if (other !== undefined && /[a-z]/i.test(value))
          return one('bad-id', { kind: 'look-alike', character: nameOf(other) });
        if (isReserved(value)) return one('bad-id', { kind: 'reserved' });
      }
      return one(issue.message);
    case 'not_multiple_of':
      return one('too-many-decimals');
    default:
      return one('wrong-type', { expected: issue.message });
  }
}

function nameOf(character: string): string {
  return `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const at = schemaAt(schema, path.map(String));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined),
    root,
  );
}

function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
