import type { NameFile } from './explorer/columns.ts';
import type { Facet } from './explorer/facets.ts';
import { namesNotFound } from './explorer/search-words.ts';
import { commonNames } from './i18n/common-names.ts';
import { facetNames } from './i18n/facet-names.ts';
import { type LocaleId, LOCALES } from './i18n/locales.ts';
import { nameOf } from './i18n/names.ts';
import { simplify } from './schema/closest.ts';
import type { Dataset } from './schema/dataset.ts';
import { COUNTRY_NAMES } from './schema/other-words.ts';
import type { Country, Territory } from './schema/tables.ts';

type Place = Country | Territory;

/** The names that the explorer shows values with, and those it finds them by; of the latter only what finds more. */
export function explorerNames(
  facets: readonly Facet[],
  valuesOf: (facet: Facet) => readonly string[],
  dataset: Dataset,
): NameFile {
  const { country, ...names } = facetNames(facets, valuesOf, dataset);
  const places = new Map<string, Place>([...dataset.countries, ...dataset.territories].map((row) => [row.iso3, row]));
  const found = Object.entries(country ?? {}).map(([iso3, shown]): [string, string[]] => {
    const place = places.get(iso3);
    const others = place ? LOCALES.flatMap(({ id }) => usualNames(place, id)) : [];
    return [iso3, [...shown, ...namesNotFound(shown, others)]];
  });
  return { ...names, country: Object.fromEntries(found), entity: otherNamesOfEntities(valuesOf('entity'), dataset) };
}

/** What entities are called besides, as ISOC: their names themselves come with the list of them. */
function otherNamesOfEntities(ids: readonly string[], { entities }: Dataset): Record<string, string[]> {
  const listed = new Map(entities.map((entity) => [entity.id, entity]));
  return Object.fromEntries(
    ids.flatMap((id) => {
      const { name = id, aliases = [] } = listed.get(id) ?? {};
      // A value that is looked for whole is found by itself.
      const others = namesNotFound(
        [name],
        aliases.filter((alias) => alias.toLowerCase() !== id),
      );
      return others.length > 0 ? [[id, others]] : [];
    }),
  );
}

/** What a place may be called by who fills in the form in a language, besides the name that is listed there. */
export function otherNames(place: Place, locale: LocaleId): string[] {
  const known = new Set([nameOf(place, locale), place.iso3].map(simplify));
  return usualNames(place, locale).filter((name) => {
    const isNew = !known.has(simplify(name));
    known.add(simplify(name));
    return isNew;
  });
}

function usualNames({ iso2, iso3 }: Place, locale: LocaleId): string[] {
  const ours = Object.entries(COUNTRY_NAMES[locale] ?? {}).flatMap(([name, code]) => (code === iso3 ? [name] : []));
  return [...commonNames(iso2, locale), ...ours];
}
