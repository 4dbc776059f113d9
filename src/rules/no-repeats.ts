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
      LISTS.flatMap((list) => {
        const items: readonly (string | number)[] = pledge[list];
        if (items.length < 2) return [];
        return items.flatMap((item, index) =>
          items.indexOf(item) < index ? [{ origin: pledge.origin, path: [list, index], values: { value: item } }] : [],
        );
      }),
    ),
};
