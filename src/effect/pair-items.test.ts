import { describe, expect, it } from 'vitest';
import { pairItems } from './pair-items.ts';

const keys = [(text: string) => text, (text: string) => text.slice(0, 1)];

describe('pairItems', () => {
  it('pairs what is the same first, then what is alike', () => {
    expect(pairItems(['a1', 'a2', 'b1'], ['a3', 'a1', 'c1'], keys)).toEqual({
      pairs: [
        ['a1', 'a1'],
        ['a2', 'a3'],
      ],
      removed: ['b1'],
      added: ['c1'],
    });
  });

  it('gives each item one like at most', () => {
    expect(pairItems(['a1'], ['a2', 'a3'], keys)).toEqual({ pairs: [['a1', 'a2']], removed: [], added: ['a3'] });
    expect(pairItems(['a1', 'a2'], ['a3'], keys)).toEqual({ pairs: [['a1', 'a3']], removed: ['a2'], added: [] });
  });

  it('pairs nothing of nothing', () => {
    expect(pairItems([], ['a'], keys)).toEqual({ pairs: [], removed: [], added: ['a'] });
  });
});
