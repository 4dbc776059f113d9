import type { RegisterView } from '../model/register-view.ts';
import { isWithdrawn, type ReportingState, standingOf } from '../model/reporting-state.ts';
import type { Exclusion } from '../model/totals.ts';
import type { Amount, Pledge } from '../schema/pledge.ts';
import type { Provenance } from '../schema/vocabularies.ts';
import { changesOf } from './changes-of.ts';
import type { FieldChange } from './field-change.ts';
import { isSamePledge, pairMoved, withNewIds } from './moved-pledges.ts';

const NONE: ReadonlyMap<string, string> = new Map();

/** What a statement says of a pledge: who, what, and what it counts for. */
export interface PledgeNote {
  readonly id: string;
  readonly title: string;
  readonly entities: readonly string[];
  readonly provenance: Provenance;
  readonly amount: Amount | undefined;
  /** Whole US cents in the total: 0 when excluded. */
  readonly counted: bigint;
  readonly excluded: Exclusion | undefined;
}

/** A pledge that is there before and after, and what changed in it. */
export interface PledgeChange {
  readonly before: PledgeNote;
  readonly after: PledgeNote;
  readonly changes: readonly FieldChange[];
}

/** A pledge that stands otherwise with its reports. */
export interface StandingChange {
  readonly id: string;
  readonly title: string;
  readonly before: ReportingState;
  readonly after: ReportingState;
}

/** What happened to the pledges; each list in the order of the ids. */
export interface PledgeChanges {
  readonly added: readonly PledgeNote[];
  /** Gone, and not found again under another id; its own may be that of another pledge now. */
  readonly removed: readonly PledgeNote[];
  /** The same pledge under another id; what else changed in it stands beside. */
  readonly renamed: readonly PledgeChange[];
  readonly changed: readonly PledgeChange[];
  /** Given up by the entity, in a report. */
  readonly withdrawn: readonly PledgeNote[];
  /** Given up before, and no longer. */
  readonly reinstated: readonly PledgeNote[];
  /** Of another reporting state, because of a report that came, went or was edited, or of a date. */
  readonly restated: readonly StandingChange[];
  /** Not touched, and yet counted for another sum: because of a rate or another record. */
  readonly revalued: readonly PledgeChange[];
}

/**
 * Compares the pledges of two registers.
 * @param newEntity the ids that entities of before have after, where they were renamed
 */
export function pledgeChanges(
  before: RegisterView,
  after: RegisterView,
  newEntity: ReadonlyMap<string, string> = NONE,
): PledgeChanges {
  const isHere = ({ id }: Pledge): boolean => {
    const [old, now] = [before.pledge.get(id), after.pledge.get(id)];
    return old !== undefined && now !== undefined && isSamePledge(old, now);
  };
  // An id that stands for something else now may have been given to another pledge.
  const gone = before.pledges.filter((pledge) => !isHere(pledge)).map((pledge) => withNewIds(pledge, NONE, newEntity));
  const fresh = after.pledges.filter((pledge) => !isHere(pledge));
  const { pairs, ...moved } = pairMoved(gone.sort(byId), fresh.sort(byId));
  const renamed = pairs.filter(([old, now]) => old.id !== now.id);
  const newId = new Map(renamed.map(([old, now]) => [old.id, now.id]));
  const compare = (old: Pledge, now: Pledge): PledgeChange => ({
    before: noteOf(before, old),
    after: noteOf(after, now),
    changes: changesOf(withNewIds(old, newId, newEntity), now),
  });
  const others = new Set([...renamed.map(([, now]) => now), ...moved.added]);
  const kept = [...after.pledges].sort(byId).flatMap((now): [Pledge, Pledge][] => {
    const old = others.has(now) ? undefined : before.pledge.get(now.id);
    return old ? [[old, now]] : [];
  });
  const compared = kept.map(([old, now]) => compare(old, now));
  const both = [...kept, ...renamed];
  const turned = both.filter(([old, now]) => isWithdrawn(old, before) !== isWithdrawn(now, after));
  const notes = (withdrawn: boolean): PledgeNote[] =>
    turned.flatMap(([, now]) => (isWithdrawn(now, after) === withdrawn ? [noteOf(after, now)] : [])).sort(byId);
  const turnedIds = new Set(turned.map(([, now]) => now.id));
  return {
    added: moved.added.map((pledge) => noteOf(after, pledge)),
    removed: moved.removed.map((pledge) => noteOf(before, pledge)),
    renamed: renamed.map(([old, now]) => compare(old, now)).sort((a, b) => byId(a.before, b.before)),
    changed: compared.filter(({ changes }) => changes.length > 0),
    withdrawn: notes(true),
    reinstated: notes(false),
    restated: both
      .map(([old, now]): StandingChange => ({
        id: now.id,
        title: now.title,
        before: standingOf(old, before, before.today).state,
        after: standingOf(now, after, after.today).state,
      }))
      .filter((one) => one.before !== one.after)
      .sort(byId),
    revalued: compared.filter(
      (one) => one.changes.length === 0 && !turnedIds.has(one.after.id) && one.before.counted !== one.after.counted,
    ),
  };
}

function noteOf(view: RegisterView, pledge: Pledge): PledgeNote {
  const valuation = view.valuation.get(pledge.id);
  // As it stands there, whatever its entities are called on the other side.
  const { id, title, entities, provenance, amount } = valuation?.pledge ?? pledge;
  return { id, title, entities, provenance, amount, counted: valuation?.counted ?? 0n, excluded: valuation?.excluded };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
