import { describe, expect, it } from 'vitest';
import { jumpsFrom } from './page-jumps.ts';

describe('jumpsFrom', () => {
  it.each([
    [1, 2, []],
    [1, 14, [11, 14]],
    [5, 14, [1, 14]],
    [50, 100, [1, 40, 60, 100]],
    [1, 1667, [11, 101, 1001, 1667]],
    [1667, 1667, [1, 667, 1567, 1657]],
  ])('leads from page %i of %i to %j', (page, pages, jumps) => {
    const { back, on } = jumpsFrom(page, pages);
    expect([...back, ...on]).toEqual(jumps);
    expect(back.every((to) => to < page) && on.every((to) => to > page)).toBe(true);
  });

  it('leads to any page in few steps', () => {
    const pages = 1667;
    const reached = new Set([1]);
    let [edge, steps] = [[1], 0];
    for (; reached.size < pages; steps++) {
      edge = edge
        .flatMap((page) => [page - 1, page + 1, ...Object.values(jumpsFrom(page, pages)).flat()])
        .filter((page) => page >= 1 && page <= pages && !reached.has(page) && reached.add(page));
    }
    expect(steps).toBeLessThanOrEqual(14);
  });
});
