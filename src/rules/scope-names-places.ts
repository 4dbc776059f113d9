import type { Finding, Rule } from './rule.ts';

/** The scope says how far a pledge reaches; the places must agree with it. */
export const scopeNamesPlaces: Rule = {
  name: 'scope-names-places',
  description: 'Ensure that a national pledge names one country and a regional one names countries or regions.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(
      ({ scope, countries, implementation_regions, country_groups, country_count, origin }): Finding[] => {
        if (scope === 'national' && countries.length !== 1)
          return [
            {
              origin,
              path: ['scope'],
              values: { value: scope, count: countries.length, kind: countries.length > 0 ? 'several' : 'none' },
            },
          ];
        // Of a regional pledge a source may name some of the countries it counts, but not more.
        if (
          country_count !== undefined &&
          (country_count < countries.length || (scope === 'national' && country_count > countries.length))
        )
          return [
            {
              origin,
              path: ['country_count'],
              values: { value: country_count, other: countries.join(', '), kind: 'count' },
            },
          ];
        const places = countries.length + implementation_regions.length + country_groups.length + (country_count ?? 0);
        return scope === 'regional' && places === 0 ? [{ origin, path: ['scope'], values: { value: scope } }] : [];
      },
    ),
};
