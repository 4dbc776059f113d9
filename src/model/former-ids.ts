import type { Dataset } from '../schema/dataset.ts';
import type { FormerId, FormerKind } from '../schema/former-id.ts';

/**
 * The id under which a record stands now.
 * @param id an id of now, which is its own answer, or a former one
 * @returns nothing for an id that never was, or that leads nowhere
 */
export function currentId(dataset: Dataset, kind: FormerKind, id: string): string | undefined {
  const records = kind === 'pledge' ? dataset.pledges : dataset.entities;
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    const here: string = at;
    if (records.some((record) => record.id === here)) return here;
    seen.add(here);
    at = dataset.former_ids.find((row) => row.kind === kind && row.former_id === here)?.id;
  }
  return undefined;
}

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
