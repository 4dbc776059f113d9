import { isNoDay } from '../schema/no-day.ts';
import { datesOf, datesOfReport, datesOfTables } from './dates-of.ts';
import type { Rule } from './rule.ts';

/** A pattern cannot tell the 30th of February; the calendar can. */
export const datesExist: Rule = {
  name: 'dates-exist',
  description: 'Ensure that every date is a day of the calendar, and a date said to be computed is there.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap((pledge) =>
      datesOf(pledge, isNoDay).map(({ path, date }) => ({ origin: pledge.origin, path, values: { value: date } })),
    ),
    ...dataset.progress_reports.flatMap((report) =>
      datesOfReport(report, isNoDay).map(({ path, date }) => ({
        origin: report.origin,
        path,
        values: { value: date },
      })),
    ),
    ...datesOfTables(dataset, isNoDay).map(({ origin, path, date }) => ({ origin, path, values: { value: date } })),
    ...dataset.pledges.flatMap(({ dates_computed, announced, period, origin }) =>
      dates_computed.flatMap((name, index) =>
        (name === 'announced' ? announced : period[name]) === undefined
          ? [{ origin, path: ['dates_computed', index], values: { value: name, kind: 'not-given' } }]
          : [],
      ),
    ),
  ],
};
