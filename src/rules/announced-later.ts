import { isBefore, yearsLater } from './compare-dates.ts';
import type { Rule } from './rule.ts';

/** What a source says was said before it; a year between them is what a page announced again may take. */
export const announcedLater: Rule = {
  name: 'announced-later',
  description: 'Ensure that no source is more than a year older than the pledge it is a source of.',
  severity: 'warning',
  check: (dataset) =>
    dataset.pledges.flatMap(({ announced, sources, origin }) =>
      sources.flatMap(({ date }, index) =>
        announced !== undefined && date !== undefined && isBefore(yearsLater(date, 1), announced)
          ? [{ origin, path: ['sources', index, 'date'], values: { value: date, other: announced } }]
          : [],
      ),
    ),
};
