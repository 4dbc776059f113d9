import type { Pledge } from '../schema/pledge.ts';
import { type PledgeRow, pledgeRows } from './pledge-rows.ts';
import { type RegisterView, valuationsOf } from './register-view.ts';
import { shareOf, type Totals, totalsOf } from './totals.ts';

/** The pledges behind one category, what they come to, and what each adds to it. */
export interface CategoryView {
  readonly pledges: readonly Pledge[];
  readonly rows: readonly PledgeRow[];
  /** Undivided: each pledge whole. */
  readonly totals: Totals;
  /** What each row adds, in cents, in the order of the rows. */
  readonly shares: readonly bigint[];
  /** The sum of the shares: the figure shown for the category everywhere. */
  readonly shared: bigint;
}

/** The pledges naming a category, each with the share that falls to it. */
export function categoryView<Category extends string>(
  view: RegisterView,
  category: Category,
  categoriesOf: (pledge: Pledge) => readonly Category[],
): CategoryView {
  return partView(
    view,
    (pledge) => categoriesOf(pledge).includes(category),
    (pledge, counted) => shareOf(counted, category, categoriesOf(pledge)),
  );
}

/** Pledges that are not shared out over categories (of a country, a group, an entity): each counts whole. */
export function undividedView(view: RegisterView, belongs: (pledge: Pledge) => boolean): CategoryView {
  return partView(view, belongs, (_pledge, counted) => counted);
}

function partView(
  view: RegisterView,
  belongs: (pledge: Pledge) => boolean,
  shareOfPledge: (pledge: Pledge, counted: bigint) => bigint,
): CategoryView {
  const pledges = view.pledges.filter(belongs);
  const valuations = valuationsOf(view, pledges);
  const shares = valuations.map(({ pledge, counted }) => shareOfPledge(pledge, counted));
  return {
    pledges,
    rows: pledgeRows(view, pledges),
    totals: totalsOf(valuations),
    shares,
    shared: shares.reduce((sum, share) => sum + share, 0n),
  };
}
