import { isBefore, yearsLater } from './compare-dates.ts';
import { datesOf } from './dates-of.ts';
import type { Rule } from './rule.ts';

const YEARS = 15;

/** A promise for the generation after next is mostly a slip of the pen: 2052 for 2025. */
export const endFarAway: Rule = {
  name: 'end-far-away',
  description: 'Ensure that a pledge and its targets end within 15 years, unless a steward has looked.',
  severity: 'warning',
  check: (dataset) =>
    dataset.pledges.flatMap((pledge) => {
      const from = pledge.announced ?? pledge.period.start;
      if (from === undefined) return [];
      const latest = yearsLater(from, YEARS);
      return datesOf(pledge, (date) => isBefore(latest, date))
        .filter(({ path: [field, part] }) => field === 'targets' || part === 'end')
        .map(({ path, date }) => ({
          origin: pledge.origin,
          path,
          values: { value: date, other: from, years: YEARS },
        }));
    }),
};
