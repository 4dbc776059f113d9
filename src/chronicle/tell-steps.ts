import type { LogStep } from '../history/read-log.ts';
import type { OldVersion } from '../reader/old-versions.ts';
import type { Chronicle, PledgeHistory } from './entry.ts';
import { pledgeTeller } from './tell-pledges.ts';
import { reportTeller } from './tell-reports.ts';

/**
 * Tells what happened, commit by commit.
 * @param steps the oldest first
 * @param versionAt what a file held, by its path and the id of its content
 */
export function tellSteps(
  steps: readonly LogStep[],
  versionAt: (file: string, object: string) => OldVersion,
): Chronicle {
  const pledges = pledgeTeller();
  const reports = reportTeller(pledges.threadOf);
  steps.forEach((log, index) => {
    const step = { commit: log.commit, date: log.date, time: log.time, step: index };
    const files = log.files.map(({ from, to, after }) => ({
      from,
      to,
      version: to !== undefined && after !== undefined ? versionAt(to, after) : undefined,
    }));
    const { begun } = pledges.tell(step, files);
    reports.tell(step, files, begun);
  });
  const histories = pledges.threads.map(({ first_id, pledge, stands, entries }): PledgeHistory => {
    return { first_id, pledge, stands, entries: entries.toReversed() };
  });
  return {
    pledge: new Map(histories.filter(({ stands }) => stands).map((history) => [history.pledge.id, history])),
    histories,
  };
}
