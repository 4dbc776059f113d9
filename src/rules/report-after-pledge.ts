import { isBefore } from './compare-dates.ts';
import type { Rule } from './rule.ts';

/** Progress on a promise cannot be older than the promise. */
export const reportAfterPledge: Rule = {
  name: 'report-after-pledge',
  description: 'Ensure that no progress report is dated before its pledge was announced.',
  severity: 'error',
  check: (dataset) => {
    if (dataset.progress_reports.length === 0) return [];
    const announced = new Map(dataset.pledges.map((pledge) => [pledge.id, pledge.announced]));
    return dataset.progress_reports.flatMap(({ pledge_id, date, origin }) => {
      const day = announced.get(pledge_id);
      return date !== undefined && day !== undefined && isBefore(date, day)
        ? [{ origin, path: [], values: { value: date, other: day } }]
        : [];
    });
  },
};
