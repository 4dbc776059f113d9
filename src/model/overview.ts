import type { Pledge } from '../schema/pledge.ts';
import { FocusArea, ItuRegion } from '../schema/vocabularies.ts';
import {
  focusAreasOf,
  IMPLEMENTATION_REGIONS,
  type ImplementationRegion,
  implementationRegionsOf,
} from './categories.ts';
import { type Finding, findingOf } from './findings.ts';
import { type RegisterView, valuationsOf } from './register-view.ts';
import { type GridCell, type Tally, tally, tallyGrid } from './totals.ts';

/** The cuts every overview shows, in the same order everywhere. */
export interface Overview {
  readonly pledges: number;
  readonly focus_areas: readonly Tally<FocusArea>[];
  readonly implementation_regions: readonly Tally<ImplementationRegion>[];
  readonly grid: readonly GridCell<ImplementationRegion, FocusArea>[];
  readonly findings: {
    readonly focus_area_number: Finding<FocusArea>;
    readonly focus_area_value: Finding<FocusArea>;
    /** Among the six regions alone. */
    readonly region_number: Finding<ImplementationRegion>;
    readonly region_value: Finding<ImplementationRegion>;
    readonly pair: GridCell<ImplementationRegion, FocusArea> | undefined;
  };
}

/** The overview of some pledges of a view. */
export function overviewOf(view: RegisterView, pledges: readonly Pledge[]): Overview {
  const valuations = valuationsOf(view, pledges);
  const regionsOf = (pledge: Pledge): ImplementationRegion[] => implementationRegionsOf(pledge, view);
  const focus_areas = tally(valuations, FocusArea.options, focusAreasOf);
  const implementation_regions = tally(valuations, IMPLEMENTATION_REGIONS, regionsOf);
  const grid = tallyGrid(valuations, IMPLEMENTATION_REGIONS, FocusArea.options, regionsOf, focusAreasOf);
  const six = implementation_regions.filter(({ category }) => ItuRegion.safeParse(category).success);
  return {
    pledges: pledges.length,
    focus_areas,
    implementation_regions,
    grid,
    findings: {
      focus_area_number: findingOf(focus_areas, 'pledges'),
      focus_area_value: findingOf(focus_areas, 'shared'),
      region_number: findingOf(six, 'pledges'),
      region_value: findingOf(implementation_regions, 'shared'),
      pair: grid.reduce<Overview['findings']['pair']>(
        (best, cell) => (cell.pledges > (best?.pledges ?? 0) ? cell : best),
        undefined,
      ),
    },
  };
}
