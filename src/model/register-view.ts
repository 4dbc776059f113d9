import type { Dataset } from '../schema/dataset.ts';
import type { Pledge } from '../schema/pledge.ts';
import { hasCome } from './days.ts';
import { DIMENSIONS, type Dimension, valuesOf } from './dimensions.ts';
import { gather, type Lookup, lookup } from './lookup.ts';
import { sharedList } from './shared-list.ts';
import { type Totals, totalsOf, type Valuation, valuePledge } from './totals.ts';

/** A dataset made ready for asking: sorted, indexed, every pledge valued once. */
export interface RegisterView extends Lookup {
  /** Newest announcement first, undated last, then by id. */
  readonly pledges: readonly Pledge[];
  readonly valuation: ReadonlyMap<string, Valuation>;
  readonly totals: Totals;
  /** The values each pledge has in a dimension, by the id of the pledge. */
  readonly values: Readonly<Record<Dimension, ReadonlyMap<string, readonly string[]>>>;
  /** The pledges that have a value in a dimension, by value, in the order of the view. */
  readonly naming: Readonly<Record<Dimension, ReadonlyMap<string, readonly Pledge[]>>>;
  /** The day everything is computed for, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Makes a view of a dataset.
 * @param today the day to compute for; never the clock of the machine
 */
export function viewRegister(dataset: Dataset, today: string): RegisterView {
  const pledges = [...dataset.pledges].sort(newestFirst);
  // What is dated later has not been said yet.
  const progress_reports = dataset.progress_reports.filter(({ date }) => date === undefined || hasCome(date, today));
  const indexes = lookup({ ...dataset, pledges, progress_reports });
  const valuation = new Map(pledges.map((pledge) => [pledge.id, valuePledge(pledge, indexes)]));
  const values = inEachDimension(
    (dimension) =>
      new Map(pledges.map((pledge) => [pledge.id, sharedList(valuesOf(dimension, pledge, indexes, today))])),
  );
  const naming = inEachDimension((dimension) => gather(pledges, ({ id }) => values[dimension].get(id) ?? []));
  return { ...indexes, pledges, valuation, totals: totalsOf([...valuation.values()]), values, naming, today };
}

function inEachDimension<Item>(make: (dimension: Dimension) => Item): Record<Dimension, Item> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, make(dimension)])) as Record<Dimension, Item>;
}

/** The valuations of some pledges, in their order. */
export function valuationsOf(view: RegisterView, pledges: readonly Pledge[]): Valuation[] {
  return pledges.map(({ id }) => view.valuation.get(id)).filter((valuation) => valuation !== undefined);
}

function newestFirst(a: Pledge, b: Pledge): number {
  const [first, second] = [a.announced ?? '', b.announced ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
