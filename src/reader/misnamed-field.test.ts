import { parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { misnamedField } from './misnamed-field.ts';

describe('misnamedField', () => {
  it.each([
    ['a: 1\n? [b, c]\n: d', 5],
    ['a: 1\n? { b: c }\n: d', 5],
    ['[a, b]: c', 0],
    ['a: { [b]: 1 }', 5],
    ['a:\n  - b: 1\n    ? [c]\n    : d', 16],
    [': c', 0],
    ['a: 1\n: c', 5],
    ['a: 1\n:\n  - c', 5],
    ['a:\n:', 3],
    ['a: { : 1 }', 5],
    ['a: { b: 1, : 2 }', 11],
    ['a: [{ b: 1 }, 2]\n: 3', 17],
  ])('finds in %j where the name of a field should be: %d', (text, position) => {
    expect(misnamedField(text, parseEvents(text, {}))).toBe(position);
  });

  it.each(['a: 1', 'a:', '- b', '? a\n: b', 'a: [b, { c: [d] }]\ne:\n  - f: 1\n    g:\n  - h', '"": a', ''])(
    'finds none in %j',
    (text) => {
      expect(misnamedField(text, parseEvents(text, {}))).toBeUndefined();
    },
  );
});
