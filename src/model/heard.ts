import type { ProgressReport } from '../schema/progress-report.ts';

/** A statement of a third party, and what the entity answered to it. */
export interface Statement<Report> {
  readonly report: Report;
  readonly answers: readonly Report[];
}

/** What was said of a pledge, the two sides kept apart, each newest first. */
export interface Heard<Report> {
  /** Reports of the entity; an answer stands here too, as it is a report like the others, though it is told below. */
  readonly own: readonly { readonly report: Report; readonly is_answer: boolean }[];
  readonly others: readonly Statement<Report>[];
}

/** Keeps what the entity says apart from what others say, and puts each answer under what it answers. */
export function heardOf<Report extends Pick<ProgressReport, 'said_by' | 'date' | 'replies_to'>>(
  reports: readonly Report[],
): Heard<Report> {
  const own = reports.filter(({ said_by }) => said_by === 'entity');
  const others = reports
    .filter(({ said_by }) => said_by === 'third-party')
    .map((report) => ({
      report,
      answers: own.filter(({ replies_to }) => replies_to !== undefined && replies_to === report.date),
    }));
  const answers = new Set(others.flatMap((statement) => statement.answers));
  return { own: own.map((report) => ({ report, is_answer: answers.has(report) })), others };
}
