import { madeOnce } from '../made-once.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { FormerId, FormerKind } from '../schema/former-id.ts';

/**
 * The id under which a record stands now.
 * @param id an id of now, which is its own answer, or a former one
 * @returns nothing for an id that never was, or that leads nowhere
 */
export function currentId(dataset: Dataset, kind: FormerKind, id: string): string | undefined {
  const ids = idsOf(dataset);
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = ids.former.get(`${kind} ${at}`)) {
    if (ids[kind].has(at)) return at;
    seen.add(at);
  }
  return undefined;
}

// Of a register that changed much, each of its ids is asked for.
const idsOf = madeOnce(({ pledges, entities, former_ids }: Dataset) => ({
  pledge: new Set(pledges.map((pledge) => pledge.id)),
  entity: new Set(entities.map((entity) => entity.id)),
  // Of two rows for one id, the first holds.
  former: new Map(former_ids.toReversed().map((row) => [`${row.kind} ${row.former_id}`, row.id])),
}));

/** Every former id with the id it leads to now; sorted, so that the same rows in another order publish the same. */
export function formerIds(dataset: Dataset): FormerId[] {
  const nameOf = ({ kind, former_id }: FormerId): string => `${kind} ${former_id}`;
  return dataset.former_ids
    .flatMap(({ kind, former_id, id, since }) => {
      const now = currentId(dataset, kind, id);
      return now === undefined ? [] : [{ kind, former_id, id: now, since }];
    })
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
