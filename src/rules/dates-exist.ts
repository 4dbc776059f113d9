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

/** Days that every month has, and dates without a day. */
const IN_EVERY_MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

/** True for what looks like a date and is no day of the calendar. */
function isNoDay(date: string): boolean {
  if (IN_EVERY_MONTH.test(date)) return false;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day;
}
