import type { Finding, Rule } from './rule.ts';

/** A number without a currency says nothing; only a gift in kind may lack both. */
export const amountHasCurrency: Rule = {
  name: 'amount-has-currency',
  description: 'Ensure that an amount has a value and a currency, unless it is in kind and no value is stated.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(({ amount, origin }): Finding[] => {
      if (!amount) return [];
      const { value, currency, kind } = amount;
      if (value !== undefined && currency === undefined)
        return [{ origin, path: ['amount', 'value'], values: { value, kind: 'currency' } }];
      if (value === undefined && (kind !== 'in-kind' || currency !== undefined))
        return [{ origin, path: ['amount'], values: { value: currency ?? kind, kind: 'value' } }];
      return [];
    }),
};
