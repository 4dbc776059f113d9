import * as z from 'zod';
import type { RegisterView } from '../model/register-view.ts';
import { Source } from '../schema/pledge.ts';
import { type ProgressReport, ReportedResult } from '../schema/progress-report.ts';
import { Provenance, ReportedStatus, SaidBy } from '../schema/vocabularies.ts';

/** A progress report as published. */
export const ProgressReportV1 = z.strictObject({
  pledge: z.string(),
  date: z.string().nullable(),
  status: ReportedStatus,
  said_by: SaidBy,
  replies_to: z.string().nullable(),
  results: z.array(ReportedResult),
  provenance: Provenance,
  language: z.string(),
  note: z.string(),
  sources: z.array(Source),
  file: z.string(),
});
export type ProgressReportV1 = z.infer<typeof ProgressReportV1>;

/** The published progress reports: pledge by pledge in the order of the view, the newest report of each first. */
export function progressReportsV1(view: RegisterView): ProgressReportV1[] {
  return view.pledges.flatMap(({ id }) => (view.reports.get(id) ?? []).map(toProgressReportV1));
}

function toProgressReportV1(report: ProgressReport): ProgressReportV1 {
  return {
    pledge: report.pledge_id,
    date: report.date ?? null,
    status: report.status,
    said_by: report.said_by,
    replies_to: report.replies_to ?? null,
    results: report.results,
    provenance: report.provenance,
    language: report.language,
    note: report.note,
    sources: report.sources,
    file: report.origin.file,
  };
}
