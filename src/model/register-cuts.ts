import { EntityType, PledgeType } from '../schema/vocabularies.ts';
import {
  ENTITY_REGIONS,
  type EntityRegion,
  entityRegionsOf,
  entityTypesOf,
  IMPLEMENTATION_REGIONS,
  type ImplementationRegion,
  implementationRegionsOf,
  pledgeTypesOf,
} from './categories.ts';
import type { RegisterView } from './register-view.ts';
import { type GridCell, tallyGrid, type Valuation } from './totals.ts';

/** From where to where: the region of the entity by the region of implementation. */
export function entityToImplementation(view: RegisterView): GridCell<EntityRegion, ImplementationRegion>[] {
  return tallyGrid(
    [...view.valuation.values()],
    ENTITY_REGIONS,
    IMPLEMENTATION_REGIONS,
    (pledge) => entityRegionsOf(pledge, view),
    (pledge) => implementationRegionsOf(pledge, view),
  );
}

/** Who does what: the type of entity by the type of pledge. */
export function pledgeTypeByEntityType(view: RegisterView): GridCell<EntityType, PledgeType>[] {
  return tallyGrid(
    [...view.valuation.values()],
    EntityType.options,
    PledgeType.options,
    (pledge) => entityTypesOf(pledge, view),
    pledgeTypesOf,
  );
}

/** How unequal the amounts are. */
export interface AmountSpread {
  /** Pledges with a counted amount, the smallest first. */
  readonly valuations: readonly Valuation[];
  /** The middle amount in cents; the lower of the two middle ones where their number is even. */
  readonly median: bigint | undefined;
  /** How many of the largest make up half of the counted value or more. */
  readonly half: number;
}

/** The spread of all counted amounts. */
export function amountSpread(view: RegisterView): AmountSpread {
  const valuations = [...view.valuation.values()]
    .filter(({ counted }) => counted > 0n)
    .sort((a, b) => (a.counted < b.counted ? -1 : a.counted > b.counted ? 1 : a.pledge.id < b.pledge.id ? -1 : 1));
  const total = view.totals.counted.cents;
  let sum = 0n;
  let half = 0;
  for (const { counted } of valuations.toReversed()) {
    if (sum * 2n >= total) break;
    sum += counted;
    half++;
  }
  return { valuations, median: valuations[Math.floor((valuations.length - 1) / 2)]?.counted, half };
}
