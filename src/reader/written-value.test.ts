import { describe, expect, it } from 'vitest';
import { asList, dateValues, nameOf, show, valueAt } from './written-value.ts';

describe('asList', () => {
  it.each([
    ['access', '[access]'],
    ['access, adoption', '[access, adoption]'],
    ['access ; adoption |skills', '[access, adoption, skills]'],
    ['access、adoption，skills', '[access, adoption, skills]'],
    ['- access', '[access]'],
    ['  ( access, adoption ) ', '[access, adoption]'],
    ['（access）', '[access]'],
    ['access\n ;\t adoption)] ', '[access, adoption]'],
    [')))', '[]'],
    ['value-creation (some) more', '[value-creation (some) more]'],
  ])('writes %j as %s', (value, list) => {
    expect(asList(value)).toBe(list);
  });
});

describe('dateValues', () => {
  it.each([
    ['27 May 2024', { suggestion: '2024-05-27' }],
    ['24', { suggestion: '', kind: 'short-year' }],
    ['5', { suggestion: '', kind: 'short-year' }],
    ['May-24', { suggestion: '', kind: 'short-year' }],
    ['27.05.24', { suggestion: '', kind: 'short-year' }],
    ['on 5/5/24', { suggestion: '', kind: 'short-year' }],
    ['27-May-24', { suggestion: '', kind: 'short-year' }],
    ['05/06/2024', { suggestion: '', kind: 'day-or-month' }],
    ['5-6-2024', { suggestion: '', kind: 'day-or-month' }],
    ['or 05/06/2024', { suggestion: '' }],
    ['05/06/2024 or so', { suggestion: '' }],
    ['245', { suggestion: '' }],
    ['in May-24', { suggestion: '' }],
    ['May-24th', { suggestion: '' }],
    ['soon', { suggestion: '' }],
  ])('says of %j: %o', (value, values) => {
    expect(dateValues(value)).toEqual(values);
  });
});

describe('nameOf', () => {
  it('shows a character with its name', () => {
    expect(nameOf('\u043e')).toBe('“\u043e” (U+043E)');
    expect(nameOf('!')).toBe('“!” (U+0021)');
    expect(nameOf('😀')).toBe('“😀” (U+1F600)');
  });
});

describe('show', () => {
  it.each([
    [undefined, ''],
    [null, ''],
    ['', ''],
    ['as written', 'as written'],
    [1.5, '1.5'],
    [Infinity, 'Infinity'],
    [true, 'true'],
    [['a', 1], '["a",1]'],
    [{ a: null }, '{"a":null}'],
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), `${'x'.repeat(119)}…`],
  ])('shows %j as %s', (value, text) => {
    expect(show(value)).toBe(text);
  });
});

describe('valueAt', () => {
  const root = { list: [{ a: 1 }], nothing: null, text: 'abc' };

  it.each([
    [[], root],
    [['list', 0, 'a'], 1],
    [['nothing'], null],
    [['nothing', 'deeper'], undefined],
    [['text', 'length'], undefined],
    [['text', 0], undefined],
    [['list', 5, 'a'], undefined],
    [['constructor'], undefined],
    [['list', 'constructor'], undefined],
  ])('finds at %j: %j', (path, value) => {
    expect(valueAt(root, path)).toEqual(value);
  });
});
