import type { FormerIdChange, RecordNote } from './former-id-changes.ts';
import type { ChangedField } from './marks.ts';
import type { PledgeChanges } from './pledge-changes.ts';
import type { RecordChange, ValueChange } from './record-changes.ts';
import type { TableChange } from './table-changes.ts';

/** Something of which a change needs two reviewers and evidence. */
export type SensitiveChange =
  | { readonly of: 'pledge'; readonly id: string; readonly fields: readonly ChangedField[] }
  | { readonly of: 'removed' | 'withdrawn' | 'reinstated' | 'submitted'; readonly id: string }
  | { readonly of: 'entity'; readonly id: string; readonly fields: readonly string[] }
  | { readonly of: 'report-removed' | 'report-edited' | 'table'; readonly id: string }
  | {
      readonly of: 'repointed' | 'reused';
      readonly id: string;
      readonly before: RecordNote;
      readonly after: RecordNote;
    };

/** What a change of the data does to records, kind by kind. */
interface Changes {
  readonly pledges: PledgeChanges;
  readonly entities: readonly RecordChange[];
  readonly reports: readonly RecordChange[];
  readonly tables: readonly TableChange[];
  readonly former_ids: readonly FormerIdChange[];
}

/** What readers know an entity by; the rest of its entry is help. */
const ENTITY_FIELDS: ReadonlySet<string> = new Set(['id', 'name', 'entity_type', 'country']);

/**
 * Everything sensitive in a change: published ids that come to mean another record, fields of pledges, pledges that go or
 * come back, entities, reports that go or are edited, tables that move totals.
 */
export function sensitiveChanges({ pledges, entities, reports, tables, former_ids }: Changes): SensitiveChange[] {
  const touched = [...pledges.changed, ...pledges.renamed].flatMap(({ after, changes }): SensitiveChange[] => {
    const fields = [...new Set(changes.filter(({ sensitive }) => sensitive).map(({ field }) => field))];
    return fields.length > 0 ? [{ of: 'pledge', id: after.id, fields }] : [];
  });
  const submitted = [
    ...pledges.added.flatMap(({ id, provenance }) => (provenance === 'submitted' ? id : [])),
    ...reports.flatMap(({ key, kind, fields }) => (kind === 'added' && fields.some(isSubmitted) ? key : [])),
  ];
  return [
    ...former_ids.flatMap(({ id, before, after, change }): SensitiveChange[] =>
      before && change !== 'leads-on' ? [{ of: change, id, before, after }] : [],
    ),
    ...pledges.removed.map(({ id }): SensitiveChange => ({ of: 'removed', id })),
    ...pledges.withdrawn.map(({ id }): SensitiveChange => ({ of: 'withdrawn', id })),
    ...pledges.reinstated.map(({ id }): SensitiveChange => ({ of: 'reinstated', id })),
    ...touched,
    ...submitted.map((id): SensitiveChange => ({ of: 'submitted', id })),
    ...entities.flatMap(({ key, kind, fields }): SensitiveChange[] => {
      const known = fields.map(({ field }) => field).filter((field) => ENTITY_FIELDS.has(field));
      return kind !== 'added' && known.length > 0 ? [{ of: 'entity', id: key, fields: known }] : [];
    }),
    ...reports.flatMap(({ key, kind }): SensitiveChange[] =>
      kind === 'added' ? [] : [{ of: kind === 'removed' ? 'report-removed' : 'report-edited', id: key }],
    ),
    ...tables.filter(({ moves }) => moves).map(({ file }): SensitiveChange => ({ of: 'table', id: file })),
  ];
}

function isSubmitted({ field, after }: ValueChange): boolean {
  return field === 'provenance' && after === 'submitted';
}
