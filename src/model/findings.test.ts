import { describe, expect, it } from 'vitest';
import { findingOf } from './findings.ts';

const tallies = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([category, size]) => ({
    category,
    pledges: size,
    shared: BigInt(size) * 100n,
    undivided: 0n,
  }));

describe('findingOf', () => {
  it('names the most, the least, what is missing, and the part of the whole', () => {
    for (const by of ['pledges', 'shared'] as const)
      expect(findingOf(tallies({ a: 1, b: 6, c: 0, d: 3 }), by)).toEqual({
        tops: ['b'],
        bottom: 'c',
        missing: ['c'],
        share: 60,
      });
  });

  it('names all that have most, in the fixed order, and the part they have together', () => {
    expect(findingOf(tallies({ a: 2, b: 4, c: 4 }), 'pledges')).toMatchObject({
      tops: ['b', 'c'],
      bottom: 'a',
      share: 80,
    });
  });

  it('takes values as the same that differ by the cent left over from sharing out', () => {
    const row = (category: string, shared: bigint) => ({ category, pledges: 1, shared, undivided: 100n });
    expect(findingOf([row('a', 34n), row('b', 33n), row('c', 33n)], 'shared').tops).toEqual(['a', 'b', 'c']);
    expect(findingOf([row('a', 34n), row('b', 32n)], 'shared').tops).toEqual(['a']);
  });

  it('names nothing where there is nothing', () => {
    expect(findingOf([], 'pledges')).toEqual({ tops: [], bottom: undefined, missing: [], share: 0 });
    expect(findingOf(tallies({ a: 0, b: 0 }), 'shared')).toMatchObject({ tops: [], missing: ['a', 'b'], share: 0 });
  });
});
