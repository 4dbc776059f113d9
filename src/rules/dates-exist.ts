import { datesOf } from './dates-of.ts';
import type { Rule } from './rule.ts';

/** A pattern cannot tell the 30th of February; the calendar can. */
export const datesExist: Rule = {
  name: 'dates-exist',
  description: 'Ensure that every date is a day of the calendar.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap((pledge) =>
      datesOf(pledge).flatMap(({ path, date }) =>
        isCalendarDate(date) ? [] : [{ origin: pledge.origin, path, values: { value: date } }],
      ),
    ),
    ...dataset.progress_reports.flatMap(({ date, origin }) =>
      date === undefined || isCalendarDate(date) ? [] : [{ origin, path: [], values: { value: date } }],
    ),
  ],
};

function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
