import { sameValue } from '../effect/same-value.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { EntryKind } from './entry.ts';
import type { FileMove, Step, Thread } from './thread.ts';

/** A report that is in the register. */
interface Standing {
  readonly report: ProgressReport;
  /** The pledge it is told under; nothing while there is no such pledge. */
  readonly thread: Thread | undefined;
}

/** Follows reports from commit to commit; each is told in the history of its pledge, whatever that is called. */
export function reportTeller(threadOf: (id: string) => Thread | undefined): {
  tell: (step: Step, files: readonly FileMove[], begun: readonly Thread[]) => void;
} {
  const standing = new Map<string, Standing>();
  /** The files of those of which there is no pledge yet; mostly none. */
  const early = new Set<string>();
  return { tell };

  function stand(file: string, one: Standing): void {
    standing.set(file, one);
    if (!one.thread) early.add(file);
  }

  function tell(step: Step, files: readonly FileMove[], begun: readonly Thread[]): void {
    const lost: (Standing & { readonly to: string | undefined })[] = [];
    for (const { from, to, version } of files) {
      const held = from === undefined ? undefined : standing.get(from);
      if (!held || from === undefined) continue;
      standing.delete(from);
      early.delete(from);
      // What cannot be read is still there.
      if (to !== undefined && version && !version.report) stand(to, held);
      else lost.push({ ...held, to });
    }
    for (const { to, version } of files) {
      if (to === undefined || !version?.report) continue;
      const { report } = version;
      const thread = threadOf(report.pledge_id);
      stand(to, { report, thread });
      const before = takeLike(lost, to, report, thread);
      if (!before) say(step, thread, told(report), report);
      else if (!sameReport(before.report, report)) say(step, thread, 'report-changed', report);
    }
    for (const { report, thread } of lost) say(step, thread, 'report-removed', report);
    // Reports that were there before their pledge enter the register with it.
    const byId = new Map(begun.map((thread) => [thread.pledge.id, thread]));
    for (const file of early) {
      const report = standing.get(file)?.report;
      const thread = report && byId.get(report.pledge_id);
      if (!thread) continue;
      early.delete(file);
      standing.set(file, { report, thread });
      say(step, thread, told(report), report);
    }
  }
}

/** Takes the report that this one was before: of the same pledge, of the same day or in the same file. */
function takeLike(
  lost: (Standing & { readonly to: string | undefined })[],
  to: string,
  report: ProgressReport,
  thread: Thread | undefined,
): Standing | undefined {
  const own = lost.filter((one) => one.thread === thread);
  const like = own.find((one) => one.report.date === report.date) ?? own.find((one) => one.to === to);
  if (like) lost.splice(lost.indexOf(like), 1);
  return like;
}

function say(step: Step, thread: Thread | undefined, kind: EntryKind, report: ProgressReport): void {
  // A pledge that was taken out took its reports along.
  if (thread?.stands)
    thread.entries.push({ ...step, kind, changes: [], one_target: false, amount_stays: false, report });
}

function told({ status, said_by }: ProgressReport): EntryKind {
  return status === 'discontinued' && said_by === 'entity' ? 'withdrawn' : 'reported';
}

function sameReport(before: ProgressReport, after: ProgressReport): boolean {
  const content = (report: ProgressReport): object => ({ ...report, pledge_id: '', origin: undefined });
  return sameValue(content(before), content(after));
}
