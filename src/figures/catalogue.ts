import type { Overview } from '../model/overview.ts';
import type { RegisterView } from '../model/register-view.ts';
import { amounts } from './amounts.ts';
import { entityToImplementationFigure } from './entity-to-implementation.ts';
import type { Figure } from './figure.ts';
import { financingGap } from './financing-gap.ts';
import { focusAreaByRegion, focusAreaByRegionValue } from './focus-area-by-region.ts';
import { ituTotals } from './itu-totals.ts';
import { needAndPromise } from './need-and-promise.ts';
import { pledgeTypeByEntityTypeFigure } from './pledge-type-by-entity-type.ts';
import { silence } from './silence.ts';
import type { Speech } from './speak.ts';
import { focusAreaNumber, focusAreaValue, regionNumber, regionValue } from './tally-figures.ts';
import { internetUse, targets2030 } from './targets-2030.ts';
import { world } from './world.ts';

/** What every figure is made from. */
export interface FigureSource {
  readonly view: RegisterView;
  readonly overview: Overview;
}

type MakeFigure = (source: FigureSource, speech: Speech) => Figure;

/** Every chart of the whole register, by its id and in the order they are shown. */
const FIGURES = {
  'itu-totals': ({ view }, speech) => ituTotals(view, speech),
  world: ({ view }, speech) => world(view, speech),
  silence: ({ view }, speech) => silence(view, speech),
  'need-and-promise': ({ view }, speech) => needAndPromise(view, speech),
  'focus-area-by-region': ({ overview }, speech) => focusAreaByRegion(overview, speech),
  'focus-area-by-region-value': ({ overview }, speech) => focusAreaByRegionValue(overview, speech),
  'focus-area-number': ({ overview }, speech) => focusAreaNumber(overview, speech),
  'focus-area-value': ({ overview }, speech) => focusAreaValue(overview, speech),
  'region-number': ({ overview }, speech) => regionNumber(overview, speech),
  'region-value': ({ overview }, speech) => regionValue(overview, speech),
  'entity-to-implementation': ({ view }, speech) => entityToImplementationFigure(view, speech),
  'pledge-type-by-entity-type': ({ view }, speech) => pledgeTypeByEntityTypeFigure(view, speech),
  amounts: ({ view }, speech) => amounts(view, speech),
  'financing-gap': ({ view }, speech) => financingGap(view, speech),
  'targets-2030': ({ view }, speech) => targets2030(view, speech),
  'internet-use': ({ view }, speech) => internetUse(view, speech),
} as const satisfies Record<string, MakeFigure>;

/** The id of a chart of the whole register. */
export type FigureId = keyof typeof FIGURES;

/** The ids of all charts of the whole register. */
export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[];

/** One chart of the whole register, in words and numbers. */
export function figureOf(id: FigureId, source: FigureSource, speech: Speech): Figure {
  const make: MakeFigure = FIGURES[id];
  return make(source, speech);
}

/** The charts that the home opens with: what is promised, how far that goes, who is left out. */
export function homeFigures(source: FigureSource, speech: Speech): Figure[] {
  return (['silence', 'itu-totals', 'focus-area-by-region', 'need-and-promise'] as const).map((id) =>
    figureOf(id, source, speech),
  );
}

/** The cuts that every focus area, region and country group gets, in the same order everywhere. */
export function overviewFigures(overview: Overview, speech: Speech): Figure[] {
  return [
    focusAreaByRegion(overview, speech),
    focusAreaNumber(overview, speech),
    focusAreaValue(overview, speech),
    regionNumber(overview, speech),
    regionValue(overview, speech),
  ];
}
