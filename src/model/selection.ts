import { madeOnceFor } from '../made-once.ts';
import type { Pledge } from '../schema/pledge.ts';
import { DIMENSIONS, type Dimension, SHARED_OUT } from './dimensions.ts';
import { gather } from './lookup.ts';
import { type PledgeSet, pledgeSet } from './pledge-set.ts';
import { type RegisterView, valuationsOf } from './register-view.ts';
import { addUp, shareOf, shareOfCell, type Tally, type Valuation } from './totals.ts';

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

/** The pledges of a selection, in the order of the view. */
export function pledgesOf(view: RegisterView, selection: Selection): readonly Pledge[] {
  // All lists are in this order, so that any may be the one that is gone through: the shortest is the least work.
  const lists = selection.map((criterion) => ({ criterion, pledges: naming(view, criterion) }));
  const [shortest, ...others] = lists.toSorted((a, b) => a.pledges.length - b.pledges.length);
  if (!shortest) return view.pledges;
  if (others.length === 0) return shortest.pledges;
  return shortest.pledges.filter(({ id }) =>
    others.every(({ criterion: { dimension, value } }) => view.values[dimension].get(id)?.includes(value)),
  );
}

function naming(view: RegisterView, { dimension, value }: Criterion): readonly Pledge[] {
  return view.naming[dimension].get(value) ?? [];
}

/**
 * The pledges of a selection, what they come to, and what each adds to it: its share where value is shared out over
 * one or two of the dimensions, whole where it is over none.
 */
export function select(view: RegisterView, selection: Selection): PledgeSet {
  return pledgeSet(view, pledgesOf(view, selection), shareIn(view, selection));
}

/**
 * How the pledges of a selection fall on the values of a dimension, made once for all languages; the shares add up to that
 * of the selection.
 */
export function cut<Value extends string>(
  view: RegisterView,
  selection: Selection,
  dimension: Dimension,
  values: readonly Value[],
): readonly Tally<Value>[] {
  return cutOnce(view, { selection, dimension, values }) as readonly Tally<Value>[];
}

/** What a cut is asked for. */
interface Cut {
  readonly selection: Selection;
  readonly dimension: Dimension;
  readonly values: readonly string[];
}

const cutOnce = madeOnceFor((asked: Cut) => JSON.stringify(asked), makeCut);

function makeCut(view: RegisterView, { selection, dimension, values }: Cut): readonly Tally<string>[] {
  const parts = byValue(view, pledgesOf(view, selection), dimension);
  return values.map((value) => {
    const part = [...selection, { dimension, value }];
    const valuations = valuationsOf(view, parts.get(value) ?? []);
    return {
      category: value,
      pledges: valuations.length,
      shared: addUp(valuations.map(shareIn(view, part))),
      undivided: addUp(valuations.map(({ counted }) => counted)),
    };
  });
}

/** The pledges of a list that have a value in a dimension, by value, each in the order of the list. */
export function byValue(
  view: RegisterView,
  pledges: readonly Pledge[],
  dimension: Dimension,
): ReadonlyMap<string, readonly Pledge[]> {
  if (pledges === view.pledges) return view.naming[dimension];
  return gather(pledges, ({ id }) => view.values[dimension].get(id) ?? []);
}

/** What a pledge adds to a selection that it belongs to, in cents. */
export function shareIn(view: RegisterView, selection: Selection): (valuation: Valuation) => bigint {
  const [row, column, third] = inOrder(selection).filter(({ dimension }) => SHARED_OUT.has(dimension));
  if (third) throw new Error('A value is shared out over two dimensions at most.');
  const named = ({ dimension }: Criterion, { id }: Pledge): readonly string[] => view.values[dimension].get(id) ?? [];
  return ({ pledge, counted }) => {
    if (!row) return counted;
    if (!column) return shareOf(counted, row.value, named(row, pledge));
    return shareOfCell(counted, row.value, named(row, pledge), column.value, named(column, pledge));
  };
}
