import type { Pledge } from '../schema/pledge.ts';
import type { Finding, Rule } from './rule.ts';

/** Dates may be of different precision; they are compared as far as both are exact. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  description:
    'Ensure that nothing ends before it starts, no pledge ends or is due before it was announced, and no report speaks of days after it.',
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
    ...dataset.country_group_status.flatMap(({ from, until, scheduled_until, origin }) => [
      ...early(origin, ['until'], until, from, 'from'),
      ...early(origin, ['scheduled_until'], scheduled_until, from, 'from'),
    ]),
  ],
};

function ofPledge({ period: { start, end }, announced, targets, origin }: Pledge): Finding[] {
  const byStart = early(origin, ['period', 'end'], end, start, 'period.start');
  return [
    ...(byStart.length > 0 ? byStart : early(origin, ['period', 'end'], end, announced, 'announced')),
    ...targets.flatMap(({ by }, index) => early(origin, ['targets', index, 'by'], by, announced, 'announced')),
  ];
}

/** A finding where a date is before one that it must not be before. */
function early(
  origin: Finding['origin'],
  path: Finding['path'],
  value: string | undefined,
  other: string | undefined,
  other_field: string,
): Finding[] {
  return value !== undefined && other !== undefined && isBefore(value, other)
    ? [{ origin, path, values: { value, other, other_field } }]
    : [];
}

/** A date some years later, as exact as it was. */
export function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

/** True when the first date is before the second for certain, given how exact both are. */
export function isBefore(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}
