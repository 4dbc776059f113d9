import { LOCALES } from './locales.ts';
import type { MessageKey } from './messages.ts';
import { nameOf, type SixNames } from './names.ts';
import { translator } from './translate.ts';

/** Where the names of a facet's values stand in the catalogue. */
const FAMILIES: Readonly<Record<string, string>> = {
  'focus-area': 'focus-area',
  pillar: 'pillar',
  'pledge-type': 'pledge-type',
  'entity-type': 'entity-type',
  'entity-region': 'region',
  'implementation-region': 'region',
  'country-group': 'country-group',
  'reporting-state': 'reporting-state',
  additionality: 'additionality',
  amount: 'explorer.amount',
};

/** The tables that name places, goals and action lines. */
interface Tables {
  readonly countries: readonly (SixNames & { readonly iso3: string })[];
  readonly territories: readonly (SixNames & { readonly iso3: string })[];
  readonly sdgs: readonly (SixNames & { readonly number: number })[];
  readonly wsis_action_lines: readonly (SixNames & { readonly code: string })[];
}

/**
 * The names of the values of facets, in the languages in their order; facets whose values are names already, as years
 * and entities, are left out.
 */
export function facetNames<Facet extends string>(
  facets: readonly Facet[],
  valuesOf: (facet: Facet) => readonly string[],
  { countries, territories, sdgs, wsis_action_lines }: Tables,
): Partial<Record<Facet, Record<string, string[]>>> {
  const rows: Readonly<Record<string, ReadonlyMap<string, SixNames>>> = {
    country: new Map([...countries, ...territories].map((row) => [row.iso3, row])),
    sdg: new Map(sdgs.map((row) => [String(row.number), row])),
    'wsis-action-line': new Map(wsis_action_lines.map((row) => [row.code, row])),
  };
  const namesOf = (facet: Facet, value: string): string[] => {
    const row = rows[facet]?.get(value);
    if (row) return LOCALES.map(({ id }) => nameOf(row, id));
    const key = `${FAMILIES[facet] ?? ''}.${value}` as MessageKey;
    return LOCALES.map(({ id }) => translator(id).t(key));
  };
  return Object.fromEntries(
    facets
      .filter((facet) => facet in FAMILIES || facet in rows)
      .map((facet) => [facet, Object.fromEntries(valuesOf(facet).map((value) => [value, namesOf(facet, value)]))]),
  ) as Partial<Record<Facet, Record<string, string[]>>>;
}
