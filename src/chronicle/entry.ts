import type { FieldChange } from '../effect/field-change.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';

/** What can happen to a pledge; that it was announced is told only where there is no history. */
export type EntryKind =
  | 'announced'
  | 'added'
  | 'changed'
  | 'renamed'
  | 'removed'
  | 'restored'
  | 'reported'
  | 'withdrawn'
  | 'report-changed'
  | 'report-removed';

/** Something that happened to a pledge, whatever tells of it. */
export interface Happening {
  readonly kind: EntryKind;
  /** As exact as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** What changed in meaning; empty where nothing is compared. */
  readonly changes: readonly FieldChange[];
  /** True where the pledge has one target, and had one before. */
  readonly one_target: boolean;
  /** True where dates moved, nothing else did, and the pledge names a sum. */
  readonly amount_stays: boolean;
  /** The id before and after, of a pledge with a new one. */
  readonly ids?: { readonly before: string; readonly after: string };
  /** The report spoken of. */
  readonly report?: ProgressReport;
}

/** Something that happened in a commit, dated by its committer's day in UTC. */
export interface Entry extends Happening {
  readonly commit: string;
  /** The date to the second. */
  readonly time: string;
  /** How many commits of the register came before. */
  readonly step: number;
}

/** What happened to one pledge, whatever it was called. */
export interface PledgeHistory {
  /** The id under which it entered the register, made unique where two began under one. */
  readonly first_id: string;
  /** As it was last read. */
  readonly pledge: Pledge;
  /** False of a pledge that was taken out. */
  readonly stands: boolean;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

/** What happened in the register, commit by commit. */
export interface Chronicle {
  /** By the id that a pledge has now; pledges that were taken out are not among them. */
  readonly pledge: ReadonlyMap<string, PledgeHistory>;
  /** Every pledge that ever was in the register, in the order in which they entered it. */
  readonly histories: readonly PledgeHistory[];
}
