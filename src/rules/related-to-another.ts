import type { Rule } from './rule.ts';

/** A pledge cannot renew or raise itself, nor be older than the pledge it renews and newer at once. */
export const relatedToAnother: Rule = {
  name: 'related-to-another',
  description: 'Ensure that a pledge is related to another pledge, once, and not to itself.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(({ id, related, origin }) =>
      related.flatMap(({ pledge }, index) =>
        pledge === id || related.findIndex((other) => other.pledge === pledge) < index
          ? [
              {
                origin,
                path: ['related', index, 'pledge'],
                values: { value: pledge, ...(pledge === id ? { kind: 'self' } : {}) },
              },
            ]
          : [],
      ),
    ),
};
