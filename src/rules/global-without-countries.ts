import type { Finding, Rule } from './rule.ts';

/** A pledge for the whole world that names places is counted in both: under the world and under the places. */
export const globalWithoutCountries: Rule = {
  name: 'global-without-countries',
  description:
    'Ensure that a pledge for the whole world names no single countries or regions, unless a steward has looked.',
  severity: 'warning',
  check: (dataset) =>
    dataset.pledges.flatMap(({ scope, countries, implementation_regions: regions, origin }): Finding[] => {
      const [first] = countries.length > 0 ? ['countries'] : regions.length > 0 ? ['implementation_regions'] : [];
      return scope === 'global' && first !== undefined
        ? [{ origin, path: [first], values: { value: [...countries, ...regions].join(', ') } }]
        : [];
    }),
};
