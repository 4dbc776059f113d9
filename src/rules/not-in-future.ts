import { datesOf, datesOfReport, datesOfTables, type PlacedDate } from './dates-of.ts';
import { isBefore } from './compare-dates.ts';
import type { Finding, Rule } from './rule.ts';

/** What was said was said on a day that has been. Plans for later are dates of the period and of the targets. */
export const notInFuture: Rule = {
  name: 'not-in-future',
  description: 'Ensure that nothing is announced, submitted, published or reported on a day that is still to come.',
  severity: 'error',
  check: (dataset, today) => {
    if (today === undefined) return [];
    const isLater = (date: string): boolean => isBefore(today, date);
    const finding = (origin: Finding['origin'], { path, date }: PlacedDate): Finding => {
      const kind: Finding['values'] = path.length === 0 ? { kind: 'report' } : {};
      return { origin, path, values: { value: date, other: today, ...kind } };
    };
    return [
      ...dataset.pledges.flatMap((pledge) =>
        datesOf(pledge, isLater)
          .filter(({ path: [field] }) => field !== 'period' && field !== 'targets')
          .map((date) => finding(pledge.origin, date)),
      ),
      ...dataset.progress_reports.flatMap((report) =>
        datesOfReport(report, isLater).map((date) => finding(report.origin, date)),
      ),
      // When a country will leave its group may be known before.
      ...datesOfTables(dataset, isLater, (table) => table !== 'country_group_status').map(({ origin, path, date }) => ({
        origin,
        path,
        values: { value: date, other: today, kind: 'row' },
      })),
    ];
  },
};
