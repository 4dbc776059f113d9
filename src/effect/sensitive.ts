import type { ChangedField } from './marks.ts';
import type { PledgeChanges } from './pledge-changes.ts';
import type { RecordChange } from './record-changes.ts';
import type { TableChange } from './table-changes.ts';

/** Something of which a change needs two reviewers and evidence. */
export type SensitiveChange =
  | { readonly of: 'pledge'; readonly id: string; readonly fields: readonly ChangedField[] }
  | { readonly of: 'removed' | 'withdrawn' | 'reinstated' | 'submitted'; readonly id: string }
  | { readonly of: 'entity'; readonly id: string; readonly fields: readonly string[] }
  | { readonly of: 'table'; readonly id: string };

/** What readers know an entity by; the rest of its entry is help. */
const ENTITY_FIELDS: ReadonlySet<string> = new Set(['name', 'entity_type', 'country']);

/** Everything sensitive in a change: fields of pledges, pledges that go or come back, entities, tables that move totals. */
export function sensitiveChanges(
  pledges: PledgeChanges,
  entities: readonly RecordChange[],
  tables: readonly TableChange[],
): SensitiveChange[] {
  const touched = [...pledges.changed, ...pledges.renamed].flatMap(({ after, changes }): SensitiveChange[] => {
    const fields = [...new Set(changes.filter(({ sensitive }) => sensitive).map(({ field }) => field))];
    return fields.length > 0 ? [{ of: 'pledge', id: after.id, fields }] : [];
  });
  const submitted = pledges.added.filter(({ provenance }) => provenance === 'submitted');
  return [
    ...pledges.removed.map(({ id }): SensitiveChange => ({ of: 'removed', id })),
    ...pledges.withdrawn.map(({ id }): SensitiveChange => ({ of: 'withdrawn', id })),
    ...pledges.reinstated.map(({ id }): SensitiveChange => ({ of: 'reinstated', id })),
    ...touched,
    ...submitted.map(({ id }): SensitiveChange => ({ of: 'submitted', id })),
    ...entities.flatMap(({ key, kind, fields }): SensitiveChange[] => {
      const known = fields.map(({ field }) => field).filter((field) => ENTITY_FIELDS.has(field));
      return kind !== 'added' && known.length > 0 ? [{ of: 'entity', id: key, fields: known }] : [];
    }),
    ...tables.filter(({ moves }) => moves).map(({ file }): SensitiveChange => ({ of: 'table', id: file })),
  ];
}
