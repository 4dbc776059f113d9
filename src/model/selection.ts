import { DIMENSIONS, type Dimension, SHARED_OUT, valuesOf } from './dimensions.ts';
import { type PledgeSet, pledgeSet } from './pledge-set.ts';
import type { RegisterView } from './register-view.ts';
import { shareOf, shareOfCell, type Tally, type Valuation } from './totals.ts';

/** One value of one dimension: "focus area is access". */
export interface Criterion {
  readonly dimension: Dimension;
  readonly value: string;
}

/** The pledges that meet all criteria; every pledge where there is none. */
export type Selection = readonly Criterion[];

/** The same criteria in the order of the dimensions, so that one set of pledges has one name. */
export function inOrder(selection: Selection): Selection {
  return selection.toSorted((a, b) => DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension));
}

/**
 * The pledges of a selection, what they come to, and what each adds to it: its share where value is shared out over
 * one or two of the dimensions, whole where it is over none.
 */
export function select(view: RegisterView, selection: Selection): PledgeSet {
  const [first, ...others] = selection.map(({ dimension, value }) => view.naming[dimension].get(value) ?? []);
  const rest = others.map((pledges) => new Set(pledges));
  const pledges = (first ?? view.pledges).filter((pledge) => rest.every((set) => set.has(pledge)));
  return pledgeSet(view, pledges, (valuation) => shareIn(view, valuation, selection));
}

/** How the pledges of a selection fall on the values of a dimension; the shares add up to that of the selection. */
export function cut<Value extends string>(
  view: RegisterView,
  selection: Selection,
  dimension: Dimension,
  values: readonly Value[],
): Tally<Value>[] {
  return values.map((value) => {
    const { totals, shared } = select(view, [...selection, { dimension, value }]);
    return { category: value, pledges: totals.pledges, shared, undivided: totals.counted.cents };
  });
}

function shareIn(view: RegisterView, { pledge, counted }: Valuation, selection: Selection): bigint {
  const named = inOrder(selection)
    .filter(({ dimension }) => SHARED_OUT.has(dimension))
    .map(({ dimension, value }) => ({ value, values: valuesOf(dimension, pledge, view, view.today) }));
  const [row, column, third] = named;
  if (third) throw new Error('A value is shared out over two dimensions at most.');
  if (row && column) return shareOfCell(counted, row.value, row.values, column.value, column.values);
  return row ? shareOf(counted, row.value, row.values) : counted;
}
