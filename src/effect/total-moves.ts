import { IMPLEMENTATION_REGIONS } from '../model/categories.ts';
import type { Dimension } from '../model/dimensions.ts';
import type { RegisterView } from '../model/register-view.ts';
import { cut } from '../model/selection.ts';
import type { Totals } from '../model/totals.ts';
import { CountryGroup, EntityType, FocusArea } from '../schema/vocabularies.ts';

/** The cuts of the register a statement speaks of, with their categories in the order shown. */
const CUTS = {
  'focus-area': FocusArea.options,
  'implementation-region': IMPLEMENTATION_REGIONS,
  'country-group': CountryGroup.options,
  'entity-type': EntityType.options,
} as const satisfies Partial<Record<Dimension, readonly string[]>>;
export type CutDimension = keyof typeof CUTS;

/** What a category comes to: pledges naming it, its share, and the undivided value of all pledges naming it, in US cents. */
export interface CategoryTotals {
  readonly pledges: number;
  readonly shared: bigint;
  readonly undivided: bigint;
}

/** A category of which some figure moves. */
export interface TotalMove {
  readonly dimension: CutDimension;
  readonly category: string;
  readonly before: CategoryTotals;
  readonly after: CategoryTotals;
}

/** The totals of the whole before and after, and every category that moves. */
export interface TotalMoves {
  readonly whole: { readonly before: Totals; readonly after: Totals };
  readonly categories: readonly TotalMove[];
}

/** Which totals differ between two registers. */
export function totalMoves(before: RegisterView, after: RegisterView): TotalMoves {
  const categories = (Object.keys(CUTS) as CutDimension[]).flatMap((dimension) => {
    const then = cut(before, [], dimension, CUTS[dimension]);
    const now = cut(after, [], dimension, CUTS[dimension]);
    return now.flatMap(({ category, ...totals }, index): TotalMove[] => {
      const old = then[index];
      if (!old || isSame(old, totals)) return [];
      const { pledges, shared, undivided } = old;
      return [{ dimension, category, before: { pledges, shared, undivided }, after: totals }];
    });
  });
  return { whole: { before: before.totals, after: after.totals }, categories };
}

/** True when some figure of the whole or of a category differs. */
export function someTotalMoves({ whole: { before, after }, categories }: TotalMoves): boolean {
  return (
    categories.length > 0 ||
    before.pledges !== after.pledges ||
    before.with_amount !== after.with_amount ||
    before.stated !== after.stated ||
    before.counted.cents !== after.counted.cents ||
    before.counted.pledges !== after.counted.pledges ||
    before.excluded.length !== after.excluded.length ||
    before.excluded.some(({ reason, pledges, cents }) => {
      const now = after.excluded.find((entry) => entry.reason === reason);
      return now?.pledges !== pledges || now.cents !== cents;
    })
  );
}

function isSame(a: CategoryTotals, b: CategoryTotals): boolean {
  return a.pledges === b.pledges && a.shared === b.shared && a.undivided === b.undivided;
}
