import { changesOf } from '../effect/changes-of.ts';
import type { ChangedField } from '../effect/marks.ts';
import { withNewIds } from '../effect/moved-pledges.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { Entry } from './entry.ts';

/** Fields of a promise that say when; where they alone move, a reader asks what became of the sum. */
const DATES: ReadonlySet<ChangedField> = new Set<ChangedField>(['targets.by', 'period.start', 'period.end']);

type Compared = Pick<Entry, 'kind' | 'changes' | 'one_target' | 'amount_stays'>;

/** What is told of a pledge that is not compared with anything. */
export function plain(kind: Entry['kind']): Compared {
  return { kind, changes: [], one_target: false, amount_stays: false };
}

/**
 * What is told of a pledge that is compared with what it was.
 * @param newId what pledges with another id go by now: a link that follows its pledge says nothing new
 */
export function compared(
  kind: Entry['kind'],
  before: Pledge,
  after: Pledge,
  newId: ReadonlyMap<string, string>,
): Compared {
  const changes = changesOf(withNewIds(before, newId), withNewIds(after, newId));
  const onlyDates =
    changes.length > 0 &&
    changes.every((change) => DATES.has(change.field) && change.before !== undefined && change.after !== undefined);
  return {
    kind,
    changes,
    one_target: before.targets.length === 1 && after.targets.length === 1,
    amount_stays: onlyDates && after.amount?.value !== undefined,
  };
}
