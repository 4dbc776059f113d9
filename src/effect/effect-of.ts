import type { RegisterView } from '../model/register-view.ts';
import { entityChanges, newIdsOf } from './entity-changes.ts';
import { type FormerIdChange, formerIdChanges } from './former-id-changes.ts';
import { type Guard, guardsOf } from './guards.ts';
import { type OverlapHint, overlapHints } from './overlap-hints.ts';
import { type PledgeChanges, pledgeChanges } from './pledge-changes.ts';
import { type RankChange, rankChanges } from './rank-changes.ts';
import type { RecordChange } from './record-changes.ts';
import { reportChanges } from './report-changes.ts';
import { type SensitiveChange, sensitiveChanges } from './sensitive.ts';
import { type TableChange, tableChanges } from './table-changes.ts';
import { someTotalMoves, totalMoves, type TotalMoves } from './total-moves.ts';
import { type VanishedIds, vanishedIds } from './vanished-ids.ts';

/** What a change of the data changes for readers. */
export interface Effect {
  /** What kind of change it is: none, words only, or one of substance. */
  readonly kind: 'nothing' | 'wording' | 'substance';
  readonly moves_totals: boolean;
  /** What needs a word of consent. */
  readonly guards: readonly Guard[];
  /** What no word lifts. */
  readonly vanished_ids: readonly VanishedIds[];
  /** What needs two reviewers and evidence. */
  readonly sensitive: readonly SensitiveChange[];
  readonly totals: TotalMoves;
  readonly largest: readonly RankChange[];
  readonly pledges: PledgeChanges;
  readonly entities: readonly RecordChange[];
  /** Keyed by pledge and file name; a report once published is not edited. */
  readonly reports: readonly RecordChange[];
  readonly tables: readonly TableChange[];
  /** Where published ids lead that led elsewhere before, or were in use. */
  readonly former_ids: readonly FormerIdChange[];
  readonly overlaps: readonly OverlapHint[];
}

/** Compares two registers, both computed for the same day so that time alone moves nothing. */
export function effectOf(before: RegisterView, after: RegisterView): Effect {
  if (before.today !== after.today) throw new Error('Both registers must be computed for the same day.');
  const entities = entityChanges(before, after);
  const newEntity = newIdsOf(entities);
  const pledges = pledgeChanges(before, after, newEntity);
  const newId = new Map(pledges.renamed.map((one) => [one.before.id, one.after.id]));
  const reports = reportChanges(before.dataset.progress_reports, after.dataset.progress_reports, newId);
  const tables = tableChanges(before, after);
  const former_ids = formerIdChanges(before, after, { pledge: newId, entity: newEntity });
  const totals = totalMoves(before, after);
  const touched = [...pledges.added, ...[...pledges.changed, ...pledges.renamed].map((one) => one.after)];
  const moves_totals = someTotalMoves(totals);
  return {
    kind: kindOf(pledges, [...entities, ...reports, ...tables], moves_totals),
    moves_totals,
    guards: guardsOf(before, after),
    vanished_ids: vanishedIds(before, after),
    sensitive: sensitiveChanges({ pledges, entities, reports, tables, former_ids }),
    totals,
    largest: rankChanges(before, after, newId),
    pledges,
    entities,
    reports,
    tables,
    former_ids,
    overlaps: overlapHints(after, new Set(touched.map(({ id }) => id))),
  };
}

function kindOf(pledges: PledgeChanges, others: readonly unknown[], movesTotals: boolean): Effect['kind'] {
  const { changed, ...rest } = pledges;
  if (movesTotals || others.length > 0 || Object.values(rest).some((list) => list.length > 0)) return 'substance';
  if (changed.length === 0) return 'nothing';
  return changed.every(({ changes }) => changes.every(({ mark }) => mark === 'wording')) ? 'wording' : 'substance';
}
