import * as z from 'zod';
import { schemaAt, unwrap } from '../schema/csv-codecs.ts';
import { isUrl } from '../schema/is-url.ts';
import { likelyUrl } from '../schema/likely-url.ts';
import { isReserved, PartialDate } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { likelyNumber, twoReadings } from '../schema/written-numbers.ts';
import { exampleOf } from './example-of.ts';
import { slug } from './unexpected-file.ts';
import { asList, dateValues, nameOf, show, valueAt } from './written-value.ts';
import { likelyEntry, unknownField } from './likely-field.ts';

/** A problem that still lacks its place in the file. */
export type Unplaced = Pick<Problem, 'rule' | 'values'> & { readonly path: readonly (string | number)[] };

/** What a schema found wrong with a value, in the register's own terms, with the value as written. */
export function schemaProblems(schema: z.ZodType, value: unknown, error: z.ZodError): Unplaced[] {
  // The length of a value of the wrong kind says nothing.
  const ofWrongKind = new Set(
    error.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  );
  const problems = error.issues
    .filter(({ code, path }) => code === 'invalid_type' || !code.startsWith('too_') || !ofWrongKind.has(path.join('.')))
    .flatMap((issue) => problemsOf(schema, value, issue));
  // A field under another name is one fault, not an unknown and a missing one.
  const renamed = new Set(
    problems
      .filter(({ rule, values }) => rule === 'unknown-key' && values['suggestion'] !== undefined)
      .map(({ path, values }) => [...path.slice(0, -1), values['suggestion']].join('.')),
  );
  return problems.filter(({ rule, path }) => rule !== 'missing-field' || !renamed.has(path.join('.')));
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
      return issue.keys.map((key) => ({
        rule: 'unknown-key',
        path: [...path, key],
        values: { value: key, ...unknownField(schema, path, key) },
      }));
    case 'invalid_type':
      return wrongType(schema, root, path, found, issue.expected);
    case 'invalid_value': {
      const list = issue.values.map(String);
      if (found === undefined) return missing(schema, root, path);
      if (found === null) return one('empty-field');
      if (found === '') return emptyText(path);
      const parts = typeof found === 'string' ? value.split(/[;,/|،，、]/u).map((part) => part.trim()) : [];
      if (parts.length > 1 && parts.every((part) => list.includes(part)))
        return one('not-in-list', {
          expected: parts.join('|'),
          kind: 'several',
          entries: parts.join(', '),
          suggestion: '',
        });
      const suggestion = typeof found === 'string' ? (likelyEntry(found, list) ?? '') : '';
      return one('not-in-list', { expected: list.join(', '), suggestion });
    }
    case 'too_small':
      if (issue.origin === 'string') return emptyText(path);
      if (issue.origin === 'array') return one('too-few', { minimum: Number(issue.minimum) });
      return one('too-small', { minimum: Number(issue.minimum), kind: issue.inclusive ? 'inclusive' : 'exclusive' });
    case 'too_big':
      if (issue.origin === 'string')
        return one('too-long', { maximum: Number(issue.maximum), length: String(found).length });
      return one(issue.origin === 'array' ? 'too-many' : 'too-large', { maximum: Number(issue.maximum) });
    case 'invalid_format':
      if (value === '') return emptyText(path);
      if (typeof path.at(-1) === 'number' && /^bad-(?:id|country-code)$/.test(issue.message)) {
        const parts = value.split(/[\s;,/|،，、]+/u).filter((part) => part !== '');
        if (parts.length > 1 && parts.every((part) => fits(schema, path, part)))
          return one(issue.message, {
            kind: 'several',
            expected: parts.join('|'),
            entries: parts.join(', '),
            suggestion: '',
          });
      }
      if (issue.message === 'bad-url') return one('bad-url', urlValues(schema, path, value));
      if (issue.message === 'bad-currency-code' && value === 'USD')
        return one('bad-currency-code', { kind: 'usd', suggestion: '' });
      if (issue.message === 'bad-date') return one('bad-date', dateValues(value));
      if (issue.message === 'bad-id') {
        // A letter of another script looks like one of ours; only its name tells them apart.
        const other = /[^\p{ASCII}]/u.exec(value)?.[0];
        if (
          other !== undefined &&
          /^[\p{ASCII}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(value) &&
          /[a-z]/i.test(value)
        )
          return one('bad-id', { kind: 'look-alike', character: nameOf(other) });
        if (isReserved(value)) return one('bad-id', { kind: 'reserved' });
        if (path.at(-1) === 'id' && /^[\p{L}\p{N} _-]+$/u.test(value))
          return one('bad-id', { suggestion: slug(value) });
      }
      return one(issue.message);
    case 'not_multiple_of':
      return one('too-many-decimals');
    default:
      return one('wrong-type', { expected: issue.message });
  }
}

function wrongType(
  schema: z.ZodType,
  root: unknown,
  path: Unplaced['path'],
  found: unknown,
  expected: string,
): Unplaced[] {
  const value = show(found);
  const one = (rule: string, values: Problem['values'] = {}): Unplaced[] => [
    { rule, path, values: { value, ...values } },
  ];
  if (found === undefined) return missing(schema, root, path);
  if (found === null) return one('empty-field');
  if (typeof found === 'number' && !Number.isFinite(found))
    return one('wrong-type', { expected: 'number', kind: 'number' });
  const at = schemaAt(schema, path.map(String));
  if (at && unwrap(at) === PartialDate) return one('bad-date', dateValues(value));
  const suggestion = typeof found === 'string' ? String(likelyNumber(found) ?? '') : '';
  if (typeof found === 'string' && (expected === 'int' || expected === 'number')) {
    const readings = twoReadings(found);
    if (readings) return one('too-many-decimals', { kind: 'thousands', ...readings });
    if (/^0\d/.test(found)) return one('wrong-type', { expected: 'number', kind: 'number', suggestion });
  }
  if (expected === 'int' || (expected === 'number' && typeof found === 'number'))
    return one('not-a-whole-number', { suggestion });
  if (path.length === 0)
    return one('wrong-type', { expected, kind: Array.isArray(found) ? 'list-of-fields' : 'fields' });
  // Text of digits looks like a number; only its quotation marks say that it is none.
  if (expected === 'number' && /^\d+(?:\.\d+)?$/.test(value))
    return one('wrong-type', { expected, kind: expected, suggestion, value: `"${value}"` });
  if (expected === 'number')
    return one('wrong-type', {
      expected,
      kind: /^\d[\d.,]*e\+?\d+$/i.test(value) ? 'scientific' : expected,
      suggestion,
    });
  const list: Problem['values'] =
    expected === 'array' && typeof found !== 'object' ? { suggestion: asList(value) } : {};
  return one('wrong-type', { expected, kind: expected, example: exampleOf(schema, path), ...list });
}

function emptyText(path: Unplaced['path']): Unplaced[] {
  const kind: Problem['values'] = typeof path.at(-1) === 'number' ? { kind: 'item' } : {};
  return [{ rule: 'empty-text', path, values: { value: '', ...kind } }];
}

function fits(schema: z.ZodType, path: Unplaced['path'], value: string): boolean {
  return schemaAt(schema, path.map(String))?.safeParse(value).success ?? false;
}

function urlValues(schema: z.ZodType, path: Unplaced['path'], value: string): Problem['values'] {
  // Begun as it should be, and still no address: what stands behind that cannot be.
  if (/^https?:\/\/\S+$/.test(value) && !isUrl(value)) return { kind: 'host' };
  const suggestion = likelyUrl(value);
  return suggestion !== undefined && fits(schema, path, suggestion) ? { suggestion } : {};
}

/** A field that is not there, with an example, and the field above the place where it belongs. */
function missing(schema: z.ZodType, root: unknown, path: Unplaced['path']): Unplaced[] {
  const parent = valueAt(root, path.slice(0, -1));
  const names = keysAt(schema, path.slice(0, -1));
  const above = names
    .slice(0, names.indexOf(String(path.at(-1))))
    .filter((name) => typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name));
  const example = `${String(path.at(-1))}: ${exampleOf(schema, path)}`;
  return [{ rule: 'missing-field', path, values: { value: '', example, above: above.at(-1) ?? '' } }];
}

function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const at = schemaAt(schema, path.map(String));
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
