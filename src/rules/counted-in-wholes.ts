import { DIVISIBLE_METRICS, type Metric } from '../schema/vocabularies.ts';
import type { Finding, Rule } from './rule.ts';

/** Half a person is mostly a number of millions that was written without its zeros. */
export const countedInWholes: Rule = {
  name: 'counted-in-wholes',
  description: 'Ensure that what is counted one by one, such as people or schools, is a whole number.',
  severity: 'error',
  check: ({ pledges, progress_reports }) => [
    ...pledges.flatMap(({ origin, targets }) => parts(origin, 'targets', targets)),
    ...progress_reports.flatMap(({ origin, results }) => parts(origin, 'results', results)),
  ],
};

function parts(
  origin: Finding['origin'],
  field: string,
  numbers: readonly { readonly metric: Metric; readonly value: number }[],
): Finding[] {
  return numbers.flatMap(({ metric, value }, index) =>
    Number.isInteger(value) || DIVISIBLE_METRICS.has(metric)
      ? []
      : [{ origin, path: [field, index, 'value'], values: { value: String(value) } }],
  );
}
