import type { Tally } from './totals.ts';

/** What stands out in a set of categories. */
export interface Finding<Category extends string> {
  /** The category with most; the first in the fixed order when several tie. Nothing in empty data. */
  readonly top: Category | undefined;
  /** True when another category has just as much. */
  readonly tied: boolean;
  /** The one category with least; nothing when several share that place. */
  readonly bottom: Category | undefined;
  /** Categories with nothing. */
  readonly missing: readonly Category[];
  /** The top category's part of the whole, 0 to 100; the whole is the sum over the categories. */
  readonly share: number;
}

/** What stands out by number of pledges, or by value shared out. */
export function findingOf<Category extends string>(
  tallies: readonly Tally<Category>[],
  by: 'pledges' | 'shared',
): Finding<Category> {
  const sizes = tallies.map((row) => ({ category: row.category, size: Number(row[by]) }));
  const sorted = [...sizes].sort((a, b) => b.size - a.size);
  const [first, second] = sorted;
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  return {
    top: first && first.size > 0 ? first.category : undefined,
    tied: second !== undefined && first?.size === second.size,
    bottom: sorted.at(-1)?.size === sorted.at(-2)?.size ? undefined : sorted.at(-1)?.category,
    missing: sizes.filter(({ size }) => size === 0).map(({ category }) => category),
    share: first && whole > 0 ? (first.size / whole) * 100 : 0,
  };
}
