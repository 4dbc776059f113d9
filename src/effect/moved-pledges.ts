import type { Pledge } from '../schema/pledge.ts';
import { type PairedItems, pairItems } from './pair-items.ts';
import { canonical } from './same-value.ts';

/**
 * Finds among new ids the pledges that went by another id before: by all they say, by their number at ITU, or by title
 * and entities.
 */
export function pairMoved(gone: readonly Pledge[], fresh: readonly Pledge[]): PairedItems<Pledge> {
  return pairItems(gone, fresh, [contentOf, ({ itu_pledge_id: number, id }) => `itu ${number ?? id}`, nameOf]);
}

/** Everything a pledge says, whatever it is called and wherever it stands. */
function contentOf(pledge: Pledge): string {
  return canonical({ ...pledge, id: '', origin: undefined });
}

function nameOf({ title, entities }: Pledge): string {
  return canonical([title, entities]);
}

/**
 * A pledge whose links lead to the ids of after, so that a rename is not said again of every pledge that points to it.
 * @param newEntity the ids that entities of before have after, where they were renamed
 */
export function withNewIds(
  pledge: Pledge,
  newId: ReadonlyMap<string, string>,
  newEntity: ReadonlyMap<string, string> = new Map(),
): Pledge {
  const { amount } = pledge;
  const carrier = amount?.same_sum_as;
  return {
    ...pledge,
    ...(amount && carrier !== undefined ? { amount: { ...amount, same_sum_as: newId.get(carrier) ?? carrier } } : {}),
    entities: pledge.entities.map((entity) => newEntity.get(entity) ?? entity),
    related: pledge.related.map((link) => ({ ...link, pledge: newId.get(link.pledge) ?? link.pledge })),
  };
}
