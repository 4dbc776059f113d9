import type { Pledge } from '../schema/pledge.ts';
import {
  countryGroupsOf,
  entityRegionsOf,
  entityTypesOf,
  focusAreasOf,
  implementationRegionsOf,
  pledgeTypesOf,
} from './categories.ts';
import type { Lookup } from './lookup.ts';
import { ownReports, standingOf } from './reporting-state.ts';

/**
 * What pledges are sorted by, in the order in which two of them are written together: the earlier one gives the
 * rows of a grid, the later one its columns.
 */
export const DIMENSIONS = [
  'entity-region',
  'entity-type',
  'country',
  'country-group',
  'entity',
  'home-country',
  'implementation-region',
  'additionality',
  'focus-area',
  'pledge-type',
  'reporting',
  'reporting-state',
  'last-word',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Dimensions whose values have files and a feed of their own, of exactly the pledges of each. */
export const TWIN_DIMENSIONS = [
  'focus-area',
  'implementation-region',
  'country-group',
  'country',
  'entity',
] as const satisfies readonly Dimension[];
export type TwinDimension = (typeof TWIN_DIMENSIONS)[number];

/** Dimensions over which a pledge's value is shared out; in the others each pledge counts whole, and they overlap. */
export const SHARED_OUT: ReadonlySet<Dimension> = new Set<Dimension>([
  'entity-region',
  'entity-type',
  'implementation-region',
  'additionality',
  'focus-area',
  'pledge-type',
]);

/** Dimensions whose values are places that a pledge names without saying what falls to each. */
export const UNDIVIDED: ReadonlySet<Dimension> = new Set<Dimension>(['country', 'country-group']);

/**
 * The values a pledge has in a dimension, in the fixed order of that dimension; never empty where value is shared out.
 * @param today the day on which states hold, and on which groups are looked up for a pledge without a date
 */
export function valuesOf(dimension: Dimension, pledge: Pledge, lookup: Lookup, today: string): readonly string[] {
  switch (dimension) {
    case 'entity-region':
      return entityRegionsOf(pledge, lookup);
    case 'entity-type':
      return entityTypesOf(pledge, lookup);
    case 'country':
      return pledge.countries;
    case 'country-group':
      return countryGroupsOf(pledge, lookup, today);
    case 'entity':
      return pledge.entities;
    case 'home-country':
      return [...new Set(pledge.entities.flatMap((id) => lookup.entity.get(id)?.country ?? []))];
    case 'implementation-region':
      return implementationRegionsOf(pledge, lookup);
    case 'additionality':
      return [pledge.additionality];
    case 'focus-area':
      return focusAreasOf(pledge);
    case 'pledge-type':
      return pledgeTypesOf(pledge);
    case 'reporting':
      return [ownReports(pledge, lookup).length > 0 ? 'reported' : 'not-reported'];
    case 'reporting-state':
      return [standingOf(pledge, lookup, today).state];
    case 'last-word':
      return [standingOf(pledge, lookup, today).last_word];
  }
}
