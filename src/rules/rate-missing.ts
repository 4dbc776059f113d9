import { toUsd } from '../model/currency.ts';
import { isCurrency } from '../schema/likely-code.ts';
import type { Finding, Rule } from './rule.ts';

/** Without a rate for its year an amount is shown, but is in no total. */
export const rateMissing: Rule = {
  name: 'rate-missing',
  description: 'Ensure that an amount can be converted: its year is known and has an exchange rate.',
  severity: 'warning',
  check: (dataset) => {
    if (dataset.incomplete.includes('currencies')) return [];
    const known = new Set(dataset.fx_rates.map(({ currency }) => currency));
    return dataset.pledges.flatMap(({ amount, announced, period, origin }): Finding[] => {
      const { value, currency, same_sum_as } = amount ?? {};
      const date = announced ?? period.start;
      if (value === undefined || currency === undefined || same_sum_as !== undefined) return [];
      // What is no currency is refused by another rule.
      if (!known.has(currency) && !isCurrency(currency)) return [];
      if (toUsd(dataset, value, currency, date)) return [];
      const found: Finding['values'] = date === undefined ? { kind: 'undated' } : { year: date.slice(0, 4) };
      return [{ origin, path: ['amount', 'currency'], values: { value: currency, ...found } }];
    });
  },
};
