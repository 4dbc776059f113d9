import type { Problem } from '../schema/problem.ts';
import { ProgressReport } from '../schema/progress-report.ts';
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
    const name =
      /^content\/progress-reports\/([a-z0-9]+(?:-[a-z0-9]+)*)\/(\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)\.md$/.exec(file);
    if (!name?.[1] || !name[2]) {
      problems.push(unexpectedFile(file));
      continue;
    }
    const read = readRecord(root, file, ProgressReport);
    if ('problems' in read) problems.push(...read.problems);
    else
      reports.push({
        ...read.fields,
        pledge_id: name[1],
        date: name[2] === 'undated' ? undefined : name[2],
        note: read.body.trim(),
        origin: { file, line: 1 },
      });
  }
  return { reports, problems, files: files.length };
}
