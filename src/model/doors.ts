import { madeOnceFor } from '../made-once.ts';
import type { Pledge } from '../schema/pledge.ts';
import { Additionality, EntityType, FocusArea, PledgeType } from '../schema/vocabularies.ts';
import { ENTITY_REGIONS, IMPLEMENTATION_REGIONS } from './categories.ts';
import type { Dimension } from './dimensions.ts';
import { pageOfPart, type PartKey, partSizes, statedPart } from './pledge-set.ts';
import { type RegisterView, valuationsOf } from './register-view.ts';
import { LAST_WORDS, REPORTING_STATES } from './reporting-state.ts';
import { byValue, inOrder, pledgesOf, type Selection, shareIn } from './selection.ts';
import { totalsOf } from './totals.ts';

/** How many pledges the page of a category lists itself; longer lists have pages of their own. */
export const LISTED = 24;

/** What a figure can be asked for: every total on the site is that of one of these combinations. */
const COMBINATIONS: readonly (readonly Dimension[])[] = [
  [],
  ['focus-area'],
  ['implementation-region'],
  ['entity-region'],
  ['entity-type'],
  ['pledge-type'],
  ['additionality'],
  ['country'],
  ['home-country'],
  ['country-group'],
  ['entity'],
  ['reporting'],
  ['reporting-state'],
  ['last-word'],
  ...(['entity-type', 'implementation-region', 'focus-area'] as const).flatMap((dimension) => [
    [dimension, 'reporting'] as const,
    [dimension, 'last-word'] as const,
  ]),
  ['entity-region', 'implementation-region'],
  ['entity-type', 'implementation-region'],
  ['entity-type', 'focus-area'],
  ['entity-type', 'pledge-type'],
  ['country', 'focus-area'],
  ['country-group', 'focus-area'],
  ['country-group', 'implementation-region'],
  ['implementation-region', 'focus-area'],
  ['implementation-region', 'pledge-type'],
  ['focus-area', 'pledge-type'],
  ['additionality', 'focus-area'],
];

/** Dimensions whose values have a page that lists their pledges. */
const OWN_PAGE: ReadonlySet<Dimension> = new Set<Dimension>([
  'focus-area',
  'implementation-region',
  'entity-region',
  'country',
  'home-country',
  'country-group',
  'entity',
]);

/** Where the list behind a figure stands. */
export interface Door {
  readonly selection: Selection;
  /** True where the page of the category lists them all itself. */
  readonly own: boolean;
  /** The page of the list on which the part begins, from 1. */
  readonly page: number;
  /** The part asked for; the whole list where there is none. */
  readonly part: PartKey | undefined;
}

/** The list of exactly the pledges behind a figure, with the same total; nothing where there are none. */
export function doorOf(view: RegisterView, asked: Selection, wanted?: PartKey): Door | undefined {
  const { selection, own, stated, pages } = listBehind(view, inOrder(asked));
  const part = wanted === 'stated' ? stated : wanted;
  const page = wanted ? part && pages.get(part) : pages.size > 0 ? 1 : undefined;
  return page === undefined ? undefined : { selection, own, page, part };
}

/** The pledges of a selection. */
export interface Picked {
  readonly selection: Selection;
  readonly pledges: readonly Pledge[];
}

/** What a door needs to know of the list behind it. */
interface ListBehind {
  readonly selection: Selection;
  readonly own: boolean;
  readonly stated: PartKey | undefined;
  /** The page on which each part begins. */
  readonly pages: ReadonlyMap<PartKey, number>;
}

// The same doors are asked for in each language.
const listBehind = madeOnceFor((asked: Selection) => JSON.stringify(asked), look);

function look(view: RegisterView, asked: Selection): ListBehind {
  const { selection, pledges } = shortest(view, { selection: asked, pledges: pledgesOf(view, asked) });
  const own = hasOwnList(selection, pledges);
  const parts = partSizes(totalsOf(valuationsOf(view, pledges)));
  const stated = statedPart(parts);
  const keys = [...parts.map(({ key }) => key), ...(stated ? [stated] : [])];
  return { selection, own, stated, pages: new Map(keys.map((key) => [key, own ? 1 : pageOfPart(parts, key)])) };
}

/** Every list that has pages of its own. */
export function listsOf(view: RegisterView): Picked[] {
  const all = { selection: [], pledges: view.pledges };
  return COMBINATIONS.flatMap((dimensions) => combined(view, dimensions, all)).filter((asked) => {
    const { selection, pledges } = shortest(view, asked);
    return selection.length === asked.selection.length && pledges.length > 0 && !hasOwnList(selection, pledges);
  });
}

/** The values of a dimension in the order to show; those that occur where the order is that of the data. */
export function valuesIn(view: RegisterView, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'focus-area':
      return FocusArea.options;
    case 'implementation-region':
      return IMPLEMENTATION_REGIONS;
    case 'entity-region':
      return ENTITY_REGIONS;
    case 'entity-type':
      return EntityType.options;
    case 'pledge-type':
      return PledgeType.options;
    case 'additionality':
      return Additionality.options;
    case 'reporting-state':
      return REPORTING_STATES;
    case 'last-word':
      return LAST_WORDS;
    default:
      return [...view.naming[dimension].keys()].sort();
  }
}

/** What is picked of some pledges by each combination of values that occurs. */
function combined(view: RegisterView, [dimension, ...others]: readonly Dimension[], picked: Picked): Picked[] {
  if (!dimension) return [picked];
  const parts = byValue(view, picked.pledges, dimension);
  return valuesIn(view, dimension).flatMap((value) => {
    const pledges = parts.get(value);
    const selection = [...picked.selection, { dimension, value }];
    return pledges ? combined(view, others, { selection, pledges }) : [];
  });
}

function hasOwnList([only, ...others]: Selection, pledges: readonly Pledge[]): boolean {
  return only !== undefined && others.length === 0 && OWN_PAGE.has(only.dimension) && pledges.length <= LISTED;
}

// A cell that holds all pledges of its row, each with the same share, is the row: one list serves both.
function shortest(view: RegisterView, { selection, pledges }: Picked): Picked {
  if (selection.length < 2) return { selection, pledges };
  for (const criterion of selection) {
    const shorter = selection.filter((other) => other !== criterion);
    if (pledgesOf(view, shorter).length === pledges.length && haveSameShares(view, pledges, selection, shorter))
      return shortest(view, { selection: shorter, pledges });
  }
  return { selection, pledges };
}

function haveSameShares(view: RegisterView, pledges: readonly Pledge[], one: Selection, other: Selection): boolean {
  const [inOne, inOther] = [shareIn(view, one), shareIn(view, other)];
  return valuationsOf(view, pledges).every((valuation) => inOne(valuation) === inOther(valuation));
}
