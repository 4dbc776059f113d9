import { Additionality, EntityType, FocusArea, PledgeType } from '../schema/vocabularies.ts';
import {
  ENTITY_REGIONS,
  type EntityRegion,
  entityRegionsOf,
  entityTypesOf,
  focusAreasOf,
  IMPLEMENTATION_REGIONS,
  type ImplementationRegion,
  implementationRegionsOf,
  pledgeTypesOf,
} from './categories.ts';
import type { RegisterView } from './register-view.ts';
import { addUp, type GridCell, tallyGrid, type Valuation } from './totals.ts';

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

/** Whether the work is new: what pledges say of it, by focus area. */
export function additionalityByFocusArea(view: RegisterView): GridCell<Additionality, FocusArea>[] {
  return tallyGrid(
    [...view.valuation.values()],
    Additionality.options,
    FocusArea.options,
    ({ additionality }) => [additionality],
    focusAreasOf,
  );
}

/** How unequal the amounts are. */
export interface AmountSpread {
  /** Every stated amount that has a value in US dollars, whether it is counted or not; the smallest first. */
  readonly stated: readonly (Valuation & { readonly cents: bigint })[];
  /** How many of them are counted. */
  readonly counted: number;
  /** The middle of the counted amounts in cents; the lower of the two middle ones where their number is even. */
  readonly median: bigint | undefined;
  /** How many of the largest make up half of the counted value or more. */
  readonly half: number;
}

/** The spread of all amounts. */
export function amountSpread(view: RegisterView): AmountSpread {
  const stated = [...view.valuation.values()]
    .flatMap((valuation) =>
      valuation.converted && valuation.converted.cents > 0n ? [{ ...valuation, cents: valuation.converted.cents }] : [],
    )
    .sort((a, b) => (a.cents < b.cents ? -1 : a.cents > b.cents ? 1 : a.pledge.id < b.pledge.id ? -1 : 1));
  const counted = stated.filter(({ excluded }) => excluded === undefined).map(({ cents }) => cents);
  const total = view.totals.counted.cents;
  let sum = 0n;
  let half = 0;
  for (const cents of counted.toReversed()) {
    if (sum * 2n >= total) break;
    sum += cents;
    half++;
  }
  return { stated, counted: counted.length, median: counted[Math.floor((counted.length - 1) / 2)], half };
}

/** The amounts of one size: those that have as many digits. */
export interface AmountSize {
  /** The least of them in US cents: a power of ten, one dollar where they are below ten. */
  readonly from: bigint;
  readonly pledges: number;
  readonly cents: bigint;
}

/** Stated amounts by their size, the smallest first; sizes between that none has are there, too. */
export function amountSizes(stated: AmountSpread['stated']): AmountSize[] {
  const bySize = Map.groupBy(stated, ({ cents }) => String(cents / 100n).length);
  const [least, most] = [Math.min(...bySize.keys()), Math.max(...bySize.keys())];
  return Array.from({ length: most - least + 1 }, (_, step) => {
    const digits = least + step;
    const those = bySize.get(digits) ?? [];
    return {
      from: 100n * 10n ** BigInt(digits - 1),
      pledges: those.length,
      cents: addUp(those.map(({ cents }) => cents)),
    };
  });
}
