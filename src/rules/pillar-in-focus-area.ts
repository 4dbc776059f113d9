import { FOCUS_AREA_OF_PILLAR } from '../schema/vocabularies.ts';
import type { Rule } from './rule.ts';

/** A pillar is a part of one focus area. */
export const pillarInFocusArea: Rule = {
  name: 'pillar-in-focus-area',
  description: 'Ensure that each pillar belongs to a focus area the pledge names.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(({ pillars, focus_areas, origin }) =>
      pillars.flatMap((pillar, index) =>
        focus_areas.includes(FOCUS_AREA_OF_PILLAR[pillar])
          ? []
          : [{ origin, path: ['pillars', index], values: { value: pillar, expected: FOCUS_AREA_OF_PILLAR[pillar] } }],
      ),
    ),
};
