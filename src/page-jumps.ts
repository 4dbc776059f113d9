/**
 * The pages that a page of a long list leads to besides its neighbours: the first, the last, and those ten, a hundred and
 * so on away, so that a few steps lead to any.
 */
export function jumpsFrom(page: number, pages: number): { back: number[]; on: number[] } {
  const jumps = new Set([1, pages]);
  for (let step = 10; step < pages; step *= 10) jumps.add(page - step).add(page + step);
  const inOrder = [...jumps].filter((to) => to >= 1 && to <= pages).sort((a, b) => a - b);
  return { back: inOrder.filter((to) => to < page - 1), on: inOrder.filter((to) => to > page + 1) };
}
