import type { Pledge } from '../schema/pledge.ts';
import { early, isBefore } from './compare-dates.ts';
import { membershipsInOrder } from './memberships-in-order.ts';
import type { Finding, Rule } from './rule.ts';

/** Dates may be of different precision; they are compared as far as both are exact. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  description:
    'Ensure that nothing ends before it starts, no pledge ends or is due before it was announced, no report speaks of days after it, and no country is in a group twice at one time.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap(ofPledge),
    ...dataset.progress_reports.flatMap(({ date, results, origin }) =>
      results.flatMap(({ as_of }, index): Finding[] =>
        date !== undefined && as_of !== undefined && isBefore(date, as_of)
          ? [{ origin, path: ['results', index, 'as_of'], values: { value: as_of, other: date, kind: 'after' } }]
          : [],
      ),
    ),
    ...membershipsInOrder(dataset.country_group_status),
  ],
};

function ofPledge({ period: { start, end }, announced, targets, origin }: Pledge): Finding[] {
  const byStart = early(origin, ['period', 'end'], end, start, 'period.start');
  return [
    ...(byStart.length > 0 ? byStart : early(origin, ['period', 'end'], end, announced, 'announced')),
    ...targets.flatMap(({ by }, index) => early(origin, ['targets', index, 'by'], by, announced, 'announced')),
  ];
}
