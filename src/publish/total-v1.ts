import * as z from 'zod';
import { ENTITY_REGIONS, IMPLEMENTATION_REGIONS } from '../model/categories.ts';
import { type Dimension, SHARED_OUT } from '../model/dimensions.ts';
import type { RegisterView } from '../model/register-view.ts';
import { select, type Selection } from '../model/selection.ts';
import { addUp } from '../model/totals.ts';
import { CountryGroup, EntityType, FocusArea, PledgeType } from '../schema/vocabularies.ts';
import { Usd, usd } from './v1.ts';

/** What the register, or one category of it, comes to. */
export const TotalV1 = z.strictObject({
  dimension: z.enum([
    'register',
    'focus-area',
    'implementation-region',
    'entity-type',
    'entity-region',
    'pledge-type',
    'country-group',
  ]),
  category: z.string(),
  pledges: z.int(),
  stated_pledges: z.int(),
  stated_usd: Usd,
  counted_pledges: z.int(),
  counted_usd: Usd,
  excluded_pledges: z.int(),
  excluded_usd: Usd,
  shared_usd: Usd.nullable(),
});
export type TotalV1 = z.infer<typeof TotalV1>;

const CATEGORIES = {
  'focus-area': FocusArea.options,
  'implementation-region': IMPLEMENTATION_REGIONS,
  'entity-type': EntityType.options,
  'entity-region': ENTITY_REGIONS,
  'pledge-type': PledgeType.options,
  'country-group': CountryGroup.options,
} as const satisfies Partial<Record<Dimension, readonly string[]>>;

/** The published totals: the whole register, then every category of every dimension, those without pledges too. */
export function totalsV1(view: RegisterView): TotalV1[] {
  const cuts = Object.entries(CATEGORIES) as [keyof typeof CATEGORIES, readonly string[]][];
  return [
    { dimension: 'register', category: 'all', ...amountsOf(view, []) },
    ...cuts.flatMap(([dimension, values]) =>
      values.map((value): TotalV1 => ({
        dimension,
        category: value,
        ...amountsOf(view, [{ dimension, value }]),
      })),
    ),
  ];
}

function amountsOf(view: RegisterView, selection: Selection): Omit<TotalV1, 'dimension' | 'category'> {
  const { totals, shared } = select(view, selection);
  const isShared = selection.every(({ dimension }) => SHARED_OUT.has(dimension));
  return {
    pledges: totals.pledges,
    stated_pledges: totals.with_amount,
    stated_usd: usd(totals.stated),
    counted_pledges: totals.counted.pledges,
    counted_usd: usd(totals.counted.cents),
    excluded_pledges: totals.pledges - totals.counted.pledges,
    excluded_usd: usd(addUp(totals.excluded.map(({ cents }) => cents))),
    shared_usd: isShared ? usd(shared) : null,
  };
}
