import type { Tally } from './totals.ts';

/** What stands out in a set of categories. */
export interface Finding<Category extends string> {
  /**
   * The categories with most, in the fixed order; several where they have as much. Values that differ by no more than a
   * cent a pledge are the same: the difference is left over from sharing out.
   */
  readonly tops: readonly Category[];
  /** The one category with least; nothing when several share that place. */
  readonly bottom: Category | undefined;
  /** Categories with nothing. */
  readonly missing: readonly Category[];
  /** The part of the whole that the top categories have together, 0 to 100; the whole is the sum over the categories. */
  readonly share: number;
}

/** What stands out by number of pledges, or by value shared out. */
export function findingOf<Category extends string>(
  tallies: readonly Tally<Category>[],
  by: 'pledges' | 'shared',
): Finding<Category> {
  const sizes = tallies.map((row) => ({ ...row, size: Number(row[by]) }));
  const sorted = [...sizes].sort((a, b) => b.size - a.size);
  const [first] = sorted;
  const whole = sizes.reduce((sum, { size }) => sum + size, 0);
  const tops = sizes.filter(
    ({ size, pledges }) =>
      first && size > 0 && first.size - size <= (by === 'shared' ? Math.min(pledges, first.pledges) : 0),
  );
  const most = tops.reduce((sum, { size }) => sum + size, 0);
  return {
    tops: tops.map(({ category }) => category),
    bottom: sorted.at(-1)?.size === sorted.at(-2)?.size ? undefined : sorted.at(-1)?.category,
    missing: sizes.filter(({ size }) => size === 0).map(({ category }) => category),
    share: whole > 0 ? (most / whole) * 100 : 0,
  };
}
