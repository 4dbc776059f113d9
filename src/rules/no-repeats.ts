import type { Rule } from './rule.ts';

const LISTS = [
  'entities',
  'focus_areas',
  'pillars',
  'pledge_types',
  'countries',
  'implementation_regions',
  'country_groups',
  'beneficiaries',
  'sdgs',
  'wsis_action_lines',
  'dates_computed',
] as const;

/** A category named twice would be counted twice. */
export const noRepeats: Rule = {
  name: 'no-repeats',
  description: 'Ensure that no list of a pledge names the same thing twice.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap((pledge) =>
      // Most lists are short, and most pledges have none that could hold a thing twice.
      LISTS.filter((list) => pledge[list].length > 1).flatMap((list) => {
        const items: readonly (string | number)[] = pledge[list];
        return items.flatMap((item, index) =>
          items.indexOf(item) < index ? [{ origin: pledge.origin, path: [list, index], values: { value: item } }] : [],
        );
      }),
    ),
};
