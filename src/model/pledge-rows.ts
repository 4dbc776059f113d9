import type { Located } from '../schema/dataset.ts';
import type { Entity } from '../schema/entity.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { FocusArea } from '../schema/vocabularies.ts';
import { madeOnceFor } from '../made-once.ts';
import { focusAreasOf, type ImplementationRegion, implementationRegionsOf } from './categories.ts';
import { doneBy } from './done-by.ts';
import type { Place } from './lookup.ts';
import type { RegisterView } from './register-view.ts';
import { type Standing, standingOf } from './reporting-state.ts';
import { sharedList } from './shared-list.ts';
import type { Valuation } from './totals.ts';

/** What a table shows of a pledge. */
export interface PledgeRow {
  readonly pledge: Pledge;
  /** Always in the framework's order. */
  readonly focus_areas: readonly FocusArea[];
  readonly entities: readonly Located<Entity>[];
  readonly places: readonly Place[];
  readonly regions: readonly ImplementationRegion[];
  /** When it is to be done. */
  readonly done_by: string | undefined;
  readonly standing: Standing;
  readonly valuation: Valuation;
}

// A pledge is in many tables, and each of them in every language.
const rowOf = madeOnceFor(({ id }: Pledge) => id, pledgeRow);

/** The rows of a table of pledges, in the order of the view. */
export function pledgeRows(view: RegisterView, pledges: readonly Pledge[]): PledgeRow[] {
  return pledges.map((pledge) => rowOf(view, pledge)).filter((row) => row !== undefined);
}

function pledgeRow(view: RegisterView, pledge: Pledge): PledgeRow | undefined {
  const valuation = view.valuation.get(pledge.id);
  if (!valuation) return undefined;
  return {
    pledge,
    focus_areas: sharedList(focusAreasOf(pledge)),
    entities: pledge.entities.flatMap((id) => view.entity.get(id) ?? []),
    places: pledge.countries.flatMap((iso3) => view.place.get(iso3) ?? []),
    regions: sharedList(implementationRegionsOf(pledge, view)),
    done_by: doneBy(pledge),
    standing: standingOf(pledge, view, view.today),
    valuation,
  };
}
