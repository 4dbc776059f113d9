import type { Pledge, Target } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { Qualifier, SaidBy } from '../schema/vocabularies.ts';
import { addMonths, lastDayOf } from './days.ts';
import type { Lookup } from './lookup.ts';
import { REPORTING_RULES } from './reporting-rules.ts';

/** What a report says was reached of a target. */
export interface Reached {
  /** The day the number speaks of, or that of its report; none where neither is known. */
  readonly date: string | undefined;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** The part of the target, 1 for all of it; more is possible. */
  readonly share: number;
  readonly said_by: SaidBy;
  /** True where it follows within the time for a yearly report on the one before, of the same speaker. */
  readonly follows: boolean;
}

/** A target, and what was said of it: the oldest first, undated statements before all. */
export interface TargetProgress {
  readonly target: Target;
  readonly reached: readonly Reached[];
}

/**
 * What the reports say of each target a pledge commits to. A result belongs to the target that counts the same thing in
 * the same words; without words of its own, to the only target of its unit.
 */
export function targetProgressOf({ id, targets }: Pledge, { reports }: Lookup): TargetProgress[] {
  const oldestFirst = reports.get(id)?.toReversed() ?? [];
  const committed = targets.filter(({ basis }) => basis === 'committed');
  return committed.map((target) => ({
    target,
    reached: oldestFirst
      .flatMap((report) => reachedIn(report, target, committed))
      .sort(byDate)
      .map((result, index, all) => ({ ...result, follows: followsOn(all[index - 1], result) })),
  }));
}

type Said = Omit<Reached, 'follows'>;

function followsOn(before: Said | undefined, { date, said_by }: Said): boolean {
  if (before?.date === undefined || date === undefined || before.said_by !== said_by) return false;
  return lastDayOf(date) <= addMonths(lastDayOf(before.date), REPORTING_RULES.every + REPORTING_RULES.grace);
}

function reachedIn({ results, date, said_by }: ProgressReport, target: Target, targets: readonly Target[]): Said[] {
  const rivals = targets.filter(({ metric }) => metric === target.metric);
  return results
    .filter(({ metric }) => metric === target.metric)
    .filter(({ counts }) => counts === target.counts || (counts === undefined && rivals.length === 1))
    .map(({ value, qualifier, as_of = date }) => ({
      date: as_of,
      value,
      qualifier,
      share: value / target.value,
      said_by,
    }));
}

function byDate(a: Said, b: Said): number {
  const [first, second] = [a, b].map(({ date }) => (date === undefined ? '' : lastDayOf(date))) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How far what entities report of some pledges goes. */
export interface ProgressSpread {
  /** Pledges that commit to a number. */
  readonly with_targets: number;
  /** Those of them of which the entity has reported a number that can be set against it. */
  readonly with_results: number;
  /** The middle of the newest shares of these targets; the lower of two. */
  readonly median: number | undefined;
}

/** How far what entities report of some pledges goes. */
export function progressSpread(pledges: readonly Pledge[], lookup: Lookup): ProgressSpread {
  const known = pledges
    .map((pledge) => targetProgressOf(pledge, lookup))
    .filter((targets) => targets.length > 0)
    .map((targets) =>
      targets.flatMap(({ reached }) => reached.findLast(({ said_by }) => said_by === 'entity')?.share ?? []),
    );
  const shares = known.flat().sort((a, b) => a - b);
  return {
    with_targets: known.length,
    with_results: known.filter((own) => own.length > 0).length,
    median: shares[Math.floor((shares.length - 1) / 2)],
  };
}
