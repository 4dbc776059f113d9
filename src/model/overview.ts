import type { Pledge } from '../schema/pledge.ts';
import { FocusArea } from '../schema/vocabularies.ts';
import {
  focusAreasOf,
  IMPLEMENTATION_REGIONS,
  type ImplementationRegion,
  implementationRegionsOf,
} from './categories.ts';
import type { RegisterView } from './register-view.ts';
import { type GridCell, type Tally, tally, tallyGrid } from './totals.ts';

/** The cuts of the whole register by focus area and region. */
export interface Overview {
  readonly pledges: number;
  readonly focus_areas: readonly Tally<FocusArea>[];
  readonly implementation_regions: readonly Tally<ImplementationRegion>[];
  readonly grid: readonly GridCell<ImplementationRegion, FocusArea>[];
}

/** The overview of a whole register. */
export function overviewOf(view: RegisterView): Overview {
  const valuations = [...view.valuation.values()];
  const regionsOf = (pledge: Pledge): ImplementationRegion[] => implementationRegionsOf(pledge, view);
  const focus_areas = tally(valuations, FocusArea.options, focusAreasOf);
  const implementation_regions = tally(valuations, IMPLEMENTATION_REGIONS, regionsOf);
  const grid = tallyGrid(valuations, IMPLEMENTATION_REGIONS, FocusArea.options, regionsOf, focusAreasOf);
  return {
    pledges: valuations.length,
    focus_areas,
    implementation_regions,
    grid,
  };
}
