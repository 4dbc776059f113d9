import { describe, expect, it } from 'vitest';
import { nameOfAll, nameOfOne } from './shown.ts';

const record = (fields: object, line = 2) => ({ ...fields, origin: { file: 'data/pledges/batch.csv', line } });

describe('the name of what something is made of', () => {
  it('is the same for the same, and another for another value, place or order', () => {
    const name = nameOfAll('en', { a: [1, 2n] });
    expect(nameOfAll('en', { a: [1, 2n] })).toBe(name);
    for (const other of [
      nameOfAll('fr', { a: [1, 2n] }),
      nameOfAll('en', { b: [1, 2n] }),
      nameOfAll('en', { a: [2n, 1] }),
    ])
      expect(other).not.toBe(name);
  });

  it('tells records by their fields and their file, wherever they stand in it', () => {
    const name = nameOfAll({ pledge: record({ id: 'a' }) });
    expect(nameOfAll({ pledge: record({ id: 'a' }, 3) })).toBe(name);
    expect(nameOfAll({ pledge: record({ id: 'b' }) })).not.toBe(name);
    expect(nameOfAll({ pledge: { ...record({ id: 'a' }), origin: { file: 'other.csv', line: 2 } } })).not.toBe(name);
  });

  it('is that of a thing, whether it is named alone or among others', () => {
    const one = record({ id: 'a' });
    expect(nameOfOne(one)).toBe(nameOfOne(record({ id: 'a' }, 9)));
    expect(nameOfAll([one])).toBe(nameOfAll([record({ id: 'a' }, 9)]));
  });

  it('is given to nothing that JSON would leave out', () => {
    for (const thing of [new Map([['a', 1]]), new Set([1]), () => 1])
      expect(() => nameOfAll({ thing })).toThrow('JSON');
  });
});
