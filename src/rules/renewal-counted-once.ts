import { lookup } from '../model/lookup.ts';
import { valuePledge } from '../model/totals.ts';
import { CONTINUES } from './renewals.ts';
import type { Finding, Rule } from './rule.ts';

/** What is promised again, or raised, often holds the sum that was promised before. */
export const renewalCountedOnce: Rule = {
  name: 'renewal-counted-once',
  description: 'Ensure that a steward sees a pledge which renews or raises another where the sums of both are counted.',
  severity: 'warning',
  check: (dataset) => {
    const renewing = dataset.pledges.filter(({ related }) => related.some(({ relation }) => CONTINUES.has(relation)));
    if (renewing.length === 0) return [];
    // Of all pledges only these are asked for.
    const asked = new Set(renewing.flatMap(({ id, related }) => [id, ...related.map(({ pledge }) => pledge)]));
    const indexes = lookup({ ...dataset, pledges: dataset.pledges.filter(({ id }) => asked.has(id)) });
    const isCounted = (id: string): boolean => {
      const pledge = indexes.pledge.get(id);
      return pledge !== undefined && valuePledge(pledge, indexes).excluded === undefined;
    };
    return renewing.flatMap(({ id, related, note, origin }): Finding[] => {
      // Whoever looked at it has said so.
      if (note !== undefined || !isCounted(id)) return [];
      return related.flatMap(({ pledge, relation }, index) =>
        CONTINUES.has(relation) && pledge !== id && isCounted(pledge)
          ? [{ origin, path: ['related', index, 'pledge'], values: { value: pledge } }]
          : [],
      );
    });
  },
};
