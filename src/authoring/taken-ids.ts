import type { Dataset } from '../schema/dataset.ts';
import type { FormerKind } from '../schema/former-id.ts';
import type { RegisterSlice } from './register-slice.ts';

/** Whether an id stands for a record, or once did: either way it is given to no other. */
export function isTaken({ entities, pledges, former_ids }: RegisterSlice, kind: FormerKind, id: string): boolean {
  const isThere = kind === 'pledge' ? Object.hasOwn(pledges, id) : entities.some((entity) => entity.id === id);
  return isThere || former_ids.some((row) => row.kind === kind && row.former_id === id);
}

/** The ids that stand for a pledge, or once did, where the whole register is at hand. */
export function takenPledgeIds({ pledges, unread_pledges, former_ids }: Dataset): ReadonlySet<string> {
  const former = former_ids.filter(({ kind }) => kind === 'pledge').map(({ former_id }) => former_id);
  return new Set([...pledges.map(({ id }) => id), ...unread_pledges, ...former]);
}
