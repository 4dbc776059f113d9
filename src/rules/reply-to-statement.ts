import { isBefore } from './compare-dates.ts';
import type { Rule } from './rule.ts';

/** An answer stands under the statement it answers: that must be there, be of somebody else, and come first. */
export const replyToStatement: Rule = {
  name: 'reply-to-statement',
  description: 'Ensure that an answer is one of the entity to an earlier report of a third party on the same pledge.',
  severity: 'error',
  check: ({ progress_reports }) => {
    const known = new Map(progress_reports.map((report) => [keyOf(report.pledge_id, report.date), report]));
    return progress_reports.flatMap((report) => {
      const { pledge_id, replies_to, origin } = report;
      if (replies_to === undefined) return [];
      const answered = known.get(keyOf(pledge_id, replies_to));
      const isOfSides = report.said_by === 'entity' && answered?.said_by === 'third-party';
      if (isOfSides && !(report.date !== undefined && isBefore(report.date, replies_to))) return [];
      const kind = answered && { kind: isOfSides ? 'older' : answered === report ? 'self' : 'side' };
      return [{ origin, path: ['replies_to'], values: { value: replies_to, other: report.date ?? '', ...kind } }];
    });
  },
};

function keyOf(pledge: string, date: string | undefined): string {
  return `${pledge} ${date ?? ''}`;
}
