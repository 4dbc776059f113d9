import type { Pledge } from '../schema/pledge.ts';
import { DIMENSIONS, type Dimension, SHARED_OUT } from './dimensions.ts';
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
  const pledges = chosen(view, selection);
  return pledgeSet(view, pledges, (valuation) => shareIn(view, valuation, selection));
}

// All lists are in the order of the view, so that any may be the one that is gone through: the shortest is the least work.
function chosen(view: RegisterView, selection: Selection): readonly Pledge[] {
  const lists = selection.map((criterion) => ({ criterion, pledges: naming(view, criterion) }));
  const [shortest, ...others] = lists.toSorted((a, b) => a.pledges.length - b.pledges.length);
  if (!shortest) return view.pledges;
  return shortest.pledges.filter(({ id }) =>
    others.every(({ criterion: { dimension, value } }) => view.values[dimension].get(id)?.includes(value)),
  );
}

function naming(view: RegisterView, { dimension, value }: Criterion): readonly Pledge[] {
  return view.naming[dimension].get(value) ?? [];
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
    .map(({ dimension, value }) => ({ value, values: view.values[dimension].get(pledge.id) ?? [] }));
  const [row, column, third] = named;
  if (third) throw new Error('A value is shared out over two dimensions at most.');
  if (row && column) return shareOfCell(counted, row.value, row.values, column.value, column.values);
  return row ? shareOf(counted, row.value, row.values) : counted;
}
