import type { Rule } from './rule.ts';

/** A doubt without a reason helps nobody. */
export const confidenceExplained: Rule = {
  name: 'confidence-explained',
  description: 'Ensure that a pledge of medium confidence says why.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(({ confidence, confidence_reason, origin }) =>
      (confidence === 'medium') === (confidence_reason !== undefined)
        ? []
        : [
            {
              origin,
              path: [confidence === 'medium' ? 'confidence' : 'confidence_reason'],
              values: { value: confidence, ...(confidence === 'medium' ? {} : { kind: 'reason' }) },
            },
          ],
    ),
};
