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
        top: 'b',
        tied: false,
        bottom: 'c',
        missing: ['c'],
        share: 60,
      });
  });

  it('says so when several have most, and names the first in the fixed order', () => {
    expect(findingOf(tallies({ a: 1, b: 4, c: 4 }), 'pledges')).toMatchObject({ top: 'b', tied: true, bottom: 'a' });
  });

  it('names nothing where there is nothing', () => {
    expect(findingOf([], 'pledges')).toEqual({
      top: undefined,
      tied: false,
      bottom: undefined,
      missing: [],
      share: 0,
    });
    expect(findingOf(tallies({ a: 0, b: 0 }), 'shared')).toMatchObject({
      top: undefined,
      missing: ['a', 'b'],
      share: 0,
    });
  });
});
