import type { Rule } from './rule.ts';

/** An answer stands under the statement it answers: that must be there, and be of somebody else. */
export const replyToStatement: Rule = {
  name: 'reply-to-statement',
  description: 'Ensure that an answer is one of the entity to a report of a third party on the same pledge.',
  severity: 'error',
  check: ({ progress_reports }) => {
    const known = new Map(progress_reports.map((report) => [keyOf(report.pledge_id, report.date), report]));
    return progress_reports.flatMap((report) => {
      const { pledge_id, replies_to, origin } = report;
      if (replies_to === undefined) return [];
      const answered = known.get(keyOf(pledge_id, replies_to));
      if (report.said_by === 'entity' && answered?.said_by === 'third-party') return [];
      const kind = answered && { kind: answered === report ? 'self' : 'side' };
      return [{ origin, path: ['replies_to'], values: { value: replies_to, ...kind } }];
    });
  },
};

function keyOf(pledge: string, date: string | undefined): string {
  return `${pledge} ${date ?? ''}`;
}
