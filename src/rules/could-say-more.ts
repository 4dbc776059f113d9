import type { Rule } from './rule.ts';
import { SMART, smartIngredients } from './smart.ts';

/** Only who hands in a pledge can say more; a published one is as its sources are. */
export const couldSayMore: Rule = {
  name: 'could-say-more',
  description: 'Ensure that whoever submits a pledge is told what would make it easier to follow.',
  severity: 'notice',
  check: (dataset) =>
    dataset.pledges.flatMap((pledge) => {
      if (pledge.provenance !== 'submitted') return [];
      const ingredients = smartIngredients(pledge);
      const missing = SMART.filter((name) => !ingredients[name]);
      return missing.length > 0 ? [{ origin: pledge.origin, path: [], values: { value: missing.join(', ') } }] : [];
    }),
};
