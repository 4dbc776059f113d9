import type { Dimension } from '../model/dimensions.ts';
import type { Overview } from '../model/overview.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Selection } from '../model/selection.ts';
import { amounts } from './amounts.ts';
import type { Figure } from './figure.ts';
import { financingGap } from './financing-gap.ts';
import {
  additionalityFigure,
  entityToImplementationFigure,
  focusAreaByRegion,
  pledgeTypeByEntityTypeFigure,
} from './grids.ts';
import { GENDER_PARITY, indicatorByPlace, INTERNET_USE, MOBILE_OWNERSHIP } from './indicator-by-place.ts';
import { ituTotals } from './itu-totals.ts';
import { needAndPromise } from './need-and-promise.ts';
import { placeNeedFigure } from './place-need.ts';
import { reportedProgress } from './reported-progress.ts';
import { silence } from './silence.ts';
import type { Speech } from './speak.ts';
import { type Measure, type TallyDimension, tallyFigure } from './tally-figure.ts';
import { targets2030 } from './targets-2030.ts';
import { world } from './world.ts';

/** What every figure of the whole register is made from. */
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
  'focus-area-by-region': ({ overview }, speech) => focusAreaByRegion(overview, speech, 'pledges'),
  'focus-area-by-region-value': ({ overview }, speech) => focusAreaByRegion(overview, speech, 'shared'),
  'focus-area-number': ({ view }, speech) => tallyFigure(view, speech, 'focus-area', 'pledges'),
  'focus-area-value': ({ view }, speech) => tallyFigure(view, speech, 'focus-area', 'shared'),
  'region-number': ({ view }, speech) => tallyFigure(view, speech, 'implementation-region', 'pledges', 'region-number'),
  'region-value': ({ view }, speech) => tallyFigure(view, speech, 'implementation-region', 'shared', 'region-value'),
  'entity-to-implementation': ({ view }, speech) => entityToImplementationFigure(view, speech),
  'pledge-type-by-entity-type': ({ view }, speech) => pledgeTypeByEntityTypeFigure(view, speech),
  'additionality-by-focus-area': ({ view }, speech) => additionalityFigure(view, speech),
  'progress-by-focus-area': ({ view }, speech) => reportedProgress(view, speech, 'focus-area'),
  'progress-by-region': ({ view }, speech) => reportedProgress(view, speech, 'implementation-region'),
  amounts: ({ view }, speech) => amounts(view, speech),
  'financing-gap': ({ view }, speech) => financingGap(view, speech),
  'targets-2030': ({ view }, speech) => targets2030(view, speech),
  'internet-use': ({ view }, speech) => indicatorByPlace(view, speech, INTERNET_USE),
  'gender-parity': ({ view }, speech) => indicatorByPlace(view, speech, GENDER_PARITY),
  'mobile-ownership': ({ view }, speech) => indicatorByPlace(view, speech, MOBILE_OWNERSHIP),
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

/** The charts of the four focus areas together. */
export function overviewFigures(source: FigureSource, speech: Speech): Figure[] {
  return (
    ['focus-area-by-region', 'focus-area-number', 'focus-area-value', 'region-number', 'region-value'] as const
  ).map((id) => figureOf(id, source, speech));
}

/** By what the pledges of a category are shown: the same set in the same order for every value of a dimension. */
const CUTS: Partial<Record<Dimension, readonly (readonly [TallyDimension, Measure])[]>> = {
  'focus-area': [
    ['implementation-region', 'pledges'],
    ['implementation-region', 'shared'],
    ['entity-type', 'pledges'],
    ['pledge-type', 'pledges'],
  ],
  'implementation-region': [
    ['focus-area', 'pledges'],
    ['focus-area', 'shared'],
    ['entity-region', 'pledges'],
    ['pledge-type', 'pledges'],
  ],
  'country-group': [
    ['focus-area', 'pledges'],
    ['implementation-region', 'pledges'],
  ],
  country: [['focus-area', 'pledges']],
};

/** The charts of one category's page, for speech of the same selection; shares add up to the category's own figure. */
export function cutFigures(view: RegisterView, [only]: Selection, speech: Speech): Figure[] {
  const cuts = (only && CUTS[only.dimension]) ?? [];
  const figures = cuts.map(([dimension, measure]) => tallyFigure(view, speech, dimension, measure));
  if (only?.dimension !== 'country') return figures;
  const need = placeNeedFigure(view, speech, only.value);
  return view.pledgesInCountry.has(only.value) ? [need, ...figures] : [need];
}
