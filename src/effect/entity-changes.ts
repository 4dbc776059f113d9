import { currentId } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Located } from '../schema/dataset.ts';
import type { Entity } from '../schema/entity.ts';
import { type RecordChange, recordChanges } from './record-changes.ts';
import { canonical } from './same-value.ts';

/**
 * Compares the entities of two registers. One that is found under another id is the same: by all it says, by a row that
 * leads from the one id to the other, or by its name.
 */
export function entityChanges(before: RegisterView, after: RegisterView): RecordChange[] {
  const standsAt = ({ id }: Entity): string =>
    after.entity.has(id) ? id : (currentId(after.dataset, 'entity', id) ?? id);
  return recordChanges(
    before.dataset.entities,
    after.dataset.entities,
    ({ id }) => id,
    ['origin'],
    [contentOf, standsAt, ({ name }) => canonical(name)],
  );
}

/** The ids that renamed records of before have after. */
export function newIdsOf(changes: readonly RecordChange[]): Map<string, string> {
  return new Map(
    changes
      .filter(({ kind }) => kind === 'renamed')
      .flatMap(({ key, fields }) =>
        fields.flatMap(({ field, before }) => (field === 'id' ? [[String(before), key] as const] : [])),
      ),
  );
}

function contentOf(entity: Located<Entity>): string {
  return canonical({ ...entity, id: '', origin: undefined });
}
