import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

describe('pagesOf', () => {
  it('cuts a list into pages numbered from 1', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2)).toEqual([
      { page: 1, items: [1, 2] },
      { page: 2, items: [3, 4] },
      { page: 3, items: [5] },
    ]);
  });

  it('has one empty page for an empty list', () => {
    expect(pagesOf([], 60)).toEqual([{ page: 1, items: [] }]);
  });

  it('loses nothing and repeats nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 10 }), (items, size) => {
        const pages = pagesOf(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= size)).toBe(true);
      }),
    );
  });
});
