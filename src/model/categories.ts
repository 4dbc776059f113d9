import type { Pledge } from '../schema/pledge.ts';
import { CountryGroup, EntityType, FocusArea, ItuRegion, PledgeType } from '../schema/vocabularies.ts';
import { groupsOf } from './country-groups.ts';
import type { Lookup } from './lookup.ts';

/** Where a pledge is carried out, for counting: six regions, the whole world, or a place nobody stated. */
export const IMPLEMENTATION_REGIONS = [...ItuRegion.options, 'global', 'not-stated'] as const;
export type ImplementationRegion = (typeof IMPLEMENTATION_REGIONS)[number];

/** Where the pledging entity is at home, for counting. */
export const ENTITY_REGIONS = [...ItuRegion.options, 'not-stated'] as const;
export type EntityRegion = (typeof ENTITY_REGIONS)[number];

/** The focus areas a pledge names, in the framework's order. */
export function focusAreasOf({ focus_areas }: Pledge): FocusArea[] {
  return FocusArea.options.filter((area) => focus_areas.includes(area));
}

/** The types of a pledge, in the fixed order. */
export function pledgeTypesOf({ pledge_types }: Pledge): PledgeType[] {
  return PledgeType.options.filter((type) => pledge_types.includes(type));
}

/** The implementation regions a pledge names, itself or through its countries; never empty, in the fixed order. */
export function implementationRegionsOf(pledge: Pledge, { place }: Lookup): ImplementationRegion[] {
  const named = new Set<ImplementationRegion>(pledge.implementation_regions);
  for (const iso3 of pledge.countries) {
    const region = place.get(iso3)?.region;
    if (region) named.add(region);
  }
  if (pledge.scope === 'global') named.add('global');
  if (named.size === 0) named.add('not-stated');
  return IMPLEMENTATION_REGIONS.filter((region) => named.has(region));
}

/** The regions the pledging entities are at home in; never empty, in the fixed order. */
export function entityRegionsOf(pledge: Pledge, { entity, place }: Lookup): EntityRegion[] {
  const named = new Set<EntityRegion>(
    pledge.entities.map((id) => place.get(entity.get(id)?.country ?? '')?.region ?? 'not-stated'),
  );
  return ENTITY_REGIONS.filter((region) => named.has(region));
}

/** The types of the pledging entities; never empty, in the fixed order. */
export function entityTypesOf(pledge: Pledge, { entity }: Lookup): EntityType[] {
  const named = new Set(pledge.entities.map((id) => entity.get(id)?.entity_type ?? 'other'));
  return EntityType.options.filter((type) => named.has(type));
}

/**
 * The country groups a pledge is for: those it names, and those of the countries it names, as they
 * stood on the day it was announced (on `today` where that day is unknown).
 */
export function countryGroupsOf(pledge: Pledge, { dataset }: Lookup, today: string): CountryGroup[] {
  const date = pledge.announced ?? today;
  const named = new Set([
    ...pledge.country_groups,
    ...pledge.countries.flatMap((iso3) => groupsOf(dataset, iso3, date)),
  ]);
  return CountryGroup.options.filter((group) => named.has(group));
}
