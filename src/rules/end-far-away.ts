import { isBefore, yearsLater } from './dates-in-order.ts';
import type { Rule } from './rule.ts';

const YEARS = 15;

/** A promise for the generation after next is mostly a slip of the pen: 2052 for 2025. */
export const endFarAway: Rule = {
  name: 'end-far-away',
  description: 'Ensure that a pledge and its targets end within 15 years, unless a steward has looked.',
  severity: 'warning',
  check: (dataset) =>
    dataset.pledges.flatMap(({ announced, period, targets, origin }) => {
      const from = announced ?? period.start;
      if (from === undefined) return [];
      const ends = [
        { path: ['period', 'end'], date: period.end },
        ...targets.map(({ by }, index) => ({ path: ['targets', index, 'by'], date: by })),
      ];
      return ends.flatMap(({ path, date }) =>
        date !== undefined && isBefore(yearsLater(from, YEARS), date)
          ? [{ origin, path, values: { value: date, other: from, years: YEARS } }]
          : [],
      );
    }),
};
