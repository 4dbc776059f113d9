import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { addMonths, hasCome, lastDayOf } from './days.ts';
import type { Lookup } from './lookup.ts';
import { REPORTING_RULES } from './reporting-rules.ts';

/** How a pledge stands with its reports. No report yet is a state of its own, neither failed nor not started. */
export const REPORTING_STATES = ['no-report', 'on-time', 'due', 'overdue', 'silent', 'completed', 'withdrawn'] as const;
export type ReportingState = (typeof REPORTING_STATES)[number];

/**
 * How old the last word on a pledge is, so that its money can be split by it: a report of the entity within the year;
 * neither report nor announcement for two years; and the rest: completed or withdrawn before, of an age in between, or
 * without a date that would tell.
 */
export const LAST_WORDS = ['recent', 'no-word', 'rest'] as const;
export type LastWord = (typeof LAST_WORDS)[number];

/** How a pledge stands with its reports on a day. Derived from dates and reports alone; nobody edits it. */
export interface Standing {
  readonly state: ReportingState;
  /** The date of the newest dated report of the entity, as exact as it is known. */
  readonly last_report: string | undefined;
  /** The day by which the next report, or the first, is due or was; none where nothing is to come or no date is known. */
  readonly due_on: string | undefined;
  readonly last_word: LastWord;
}

/** The reports of the entity itself, the newest first. What third parties say is kept apart and changes no state. */
export function ownReports(pledge: Pledge, { reports }: Lookup): readonly ProgressReport[] {
  return reports.get(pledge.id)?.filter(({ said_by }) => said_by === 'entity') ?? [];
}

/** True when the entity itself last said that it has given the pledge up. */
export function isWithdrawn(pledge: Pledge, lookup: Lookup): boolean {
  return ownReports(pledge, lookup)[0]?.status === 'discontinued';
}

/**
 * How a pledge stands on a day, from the reports there are. Dates of a month or a year count to their last day, for the
 * benefit of the doubt; where no date is known, nothing can be late.
 */
export function standingOf(pledge: Pledge, lookup: Lookup, day: string): Standing {
  const reports = ownReports(pledge, lookup);
  const last_report = reports[0]?.date;
  const { announced } = pledge;
  const since = last_report ?? (announced !== undefined && hasCome(announced, day) ? announced : undefined);
  const isOver = (months: number): boolean => since !== undefined && day > addMonths(lastDayOf(since), months);
  const state = stateOf(reports, isOver);
  const isClosed = state === 'completed' || state === 'withdrawn';
  return {
    state,
    last_report,
    due_on: since === undefined || isClosed ? undefined : addMonths(lastDayOf(since), REPORTING_RULES.every),
    last_word: lastWord(),
  };

  function lastWord(): LastWord {
    if (last_report !== undefined && !isOver(REPORTING_RULES.every)) return 'recent';
    return !isClosed && isOver(REPORTING_RULES.silence) ? 'no-word' : 'rest';
  }
}

function stateOf([newest]: readonly ProgressReport[], isOver: (months: number) => boolean): ReportingState {
  if (!newest) return 'no-report';
  if (newest.status === 'completed') return 'completed';
  if (newest.status === 'discontinued') return 'withdrawn';
  if (isOver(REPORTING_RULES.silence)) return 'silent';
  if (isOver(REPORTING_RULES.every + REPORTING_RULES.grace)) return 'overdue';
  return isOver(REPORTING_RULES.every) ? 'due' : 'on-time';
}
