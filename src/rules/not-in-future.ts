import { datesOfReport } from './dates-of.ts';
import { isBefore } from './dates-in-order.ts';
import type { Finding, Rule } from './rule.ts';

/** What was said was said on a day that has been. Plans for later are dates of the period and of the targets. */
export const notInFuture: Rule = {
  name: 'not-in-future',
  description: 'Ensure that nothing is announced, handed in, published or reported on a day that is still to come.',
  severity: 'error',
  check: ({ pledges, progress_reports }, today) => {
    if (today === undefined) return [];
    const later = (origin: Finding['origin'], path: Finding['path'], date: string | undefined): Finding[] =>
      date !== undefined && isBefore(today, date)
        ? [{ origin, path, values: { value: date, other: today, ...(path.length === 0 ? { kind: 'report' } : {}) } }]
        : [];
    return [
      ...pledges.flatMap(({ announced, submitted, sources, origin }) => [
        ...later(origin, ['announced'], announced),
        ...later(origin, ['submitted'], submitted),
        ...sources.flatMap(({ date }, index) => later(origin, ['sources', index, 'date'], date)),
      ]),
      ...progress_reports.flatMap((report) =>
        datesOfReport(report).flatMap(({ path, date }) => later(report.origin, path, date)),
      ),
    ];
  },
};
