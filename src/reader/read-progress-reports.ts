import type { Problem } from '../schema/problem.ts';
import { ProgressReport, type ProgressReportFields } from '../schema/progress-report.ts';
import { listFiles } from './files.ts';
import { readRecord } from './read-record.ts';
import { unexpectedFile } from './unexpected-file.ts';

/** Folder of the progress reports, one folder a pledge, one file a report. */
export const REPORTS_FOLDER = 'content/progress-reports';

/** All progress reports that can be read, and all problems on the way. */
export function readProgressReports(root: string): { reports: ProgressReport[]; problems: Problem[]; files: number } {
  const { files, problems } = listFiles(root, REPORTS_FOLDER);
  const reports: ProgressReport[] = [];
  for (const file of files) {
    const name = reportNameOf(file);
    if (!name) {
      problems.push(unexpectedFile(file));
      continue;
    }
    const read = readRecord(root, file, ProgressReport);
    if ('problems' in read) problems.push(...read.problems);
    else reports.push(reportOf(read, file, name));
  }
  return { reports, problems, files: files.length };
}

/** What the path of a report says. */
export type ReportName = Pick<ProgressReport, 'pledge_id' | 'date'>;

/** Which pledge a report is of, and of which day it is; nothing for a file that is no report. */
export function reportNameOf(file: string): ReportName | undefined {
  const name =
    /^content\/progress-reports\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)\.md$/.exec(file);
  if (!name?.[1] || !name[2]) return undefined;
  return { pledge_id: name[1], date: name[2] === 'undated' ? undefined : name[2] };
}

/** A report of its fields and text, and of what its path says. */
export function reportOf(
  { fields, body }: { fields: ProgressReportFields; body: string },
  file: string,
  name: ReportName,
): ProgressReport {
  return { ...fields, ...name, note: body.trim(), origin: { file, line: 1 } };
}
