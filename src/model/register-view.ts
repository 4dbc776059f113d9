import type { Dataset } from '../schema/dataset.ts';
import type { Pledge } from '../schema/pledge.ts';
import { type Lookup, lookup } from './lookup.ts';
import { type Totals, totalsOf, type Valuation, valuePledge } from './totals.ts';

/** A dataset made ready for asking: sorted, indexed, every pledge valued once. */
export interface RegisterView extends Lookup {
  /** Newest announcement first, undated last, then by id. */
  readonly pledges: readonly Pledge[];
  readonly valuation: ReadonlyMap<string, Valuation>;
  readonly totals: Totals;
  /** The day everything is computed for, YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Makes a view of a dataset.
 * @param today the day to compute for; never the clock of the machine
 */
export function viewRegister(dataset: Dataset, today: string): RegisterView {
  const pledges = [...dataset.pledges].sort(newestFirst);
  const indexes = lookup({ ...dataset, pledges });
  const valuation = new Map(pledges.map((pledge) => [pledge.id, valuePledge(pledge, indexes)]));
  return { ...indexes, pledges, valuation, totals: totalsOf([...valuation.values()]), today };
}

/** The valuations of some pledges, in their order. */
export function valuationsOf(view: RegisterView, pledges: readonly Pledge[]): Valuation[] {
  return pledges.flatMap(({ id }) => view.valuation.get(id) ?? []);
}

function newestFirst(a: Pledge, b: Pledge): number {
  const [first, second] = [a.announced ?? '', b.announced ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
