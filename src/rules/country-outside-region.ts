import { placesOf } from '../model/lookup.ts';
import type { ItuRegion } from '../schema/vocabularies.ts';
import type { Finding, Rule } from './rule.ts';

/** Regions and countries both decide where a pledge is counted. */
export const countryOutsideRegion: Rule = {
  name: 'country-outside-region',
  description: 'Ensure that the countries a pledge names lie in the regions it names, where it names both.',
  severity: 'warning',
  check: (dataset) => {
    const places = placesOf(dataset);
    const isOutside = (country: string, regions: readonly ItuRegion[]): boolean => {
      const region = places.get(country)?.region;
      return region !== undefined && !regions.includes(region);
    };
    return dataset.pledges.flatMap(({ countries, implementation_regions: regions, origin }): Finding[] => {
      if (regions.length === 0) return [];
      const outside = countries.filter((country) => isOutside(country, regions));
      const [first] = outside;
      if (first === undefined) return [];
      const values = { value: outside.join(', '), regions: regions.join(', ') };
      return [{ origin, path: ['countries', countries.indexOf(first)], values }];
    });
  },
};
