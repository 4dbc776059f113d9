import { givenUp } from './given-up.ts';
import { renewalChains } from './renewals.ts';
import type { Rule } from './rule.ts';

/**
 * One sum for several pledges is counted under one of them; the others point to it. A pledge that another renewed or
 * raised may point to that one's larger sum: it holds its own. What is left of a set when its carrier was withdrawn is for
 * people to say: nobody else knows whether the sum still stands, and it must not be counted nowhere.
 */
export const sharedSumAgrees: Rule = {
  name: 'shared-sum-agrees',
  description: 'Ensure that a pledge which shares a sum points to another that carries just that sum and stands.',
  severity: 'error',
  check: (dataset) => {
    const sharing = dataset.pledges.filter(({ amount }) => amount?.same_sum_as !== undefined);
    if (sharing.length === 0) return [];
    const areOneChain = renewalChains(dataset.pledges);
    const carriers = new Set(sharing.map(({ amount }) => amount?.same_sum_as));
    const gone = givenUp(dataset);
    const pledges = new Map(dataset.pledges.filter(({ id }) => carriers.has(id)).map((pledge) => [pledge.id, pledge]));
    return sharing.flatMap(({ id, amount, origin }) => {
      const carrier = pledges.get(amount?.same_sum_as ?? '');
      if (!amount || !carrier) return [];
      const other = carrier.amount;
      const agrees =
        carrier.id !== id &&
        other !== undefined &&
        (other.value === amount.value ||
          ((amount.value ?? Infinity) < (other.value ?? 0) && areOneChain(id, carrier.id))) &&
        other.currency === amount.currency &&
        other.per === amount.per &&
        other.same_sum_as === undefined;
      const path = ['amount', 'same_sum_as'];
      if (!agrees) return [{ origin, path, values: { value: carrier.id } }];
      if (gone.has(carrier.id) && !gone.has(id))
        return [{ origin, path, values: { value: carrier.id, kind: 'withdrawn' } }];
      // Of one kind it is counted, of another it is not: the sum would be lost, or promised twice.
      return other.kind === amount.kind
        ? []
        : [{ origin, path, values: { value: carrier.id, kind: 'kind', own: amount.kind, other: other.kind } }];
    });
  },
};
