import type { Rule } from './rule.ts';

/** A report may say that more was done than was promised; no promise reaches more than everybody. */
export const shareAboveWhole: Rule = {
  name: 'share-above-whole',
  description:
    'Ensure that a target that is a share of a population is not above 100 per cent, unless a steward has looked.',
  severity: 'warning',
  check: ({ pledges }) =>
    pledges.flatMap(({ origin, targets }) =>
      targets.flatMap(({ metric, value }, index) =>
        metric === 'percent-of-population' && value > 100
          ? [{ origin, path: ['targets', index, 'value'], values: { value: String(value) } }]
          : [],
      ),
    ),
};
