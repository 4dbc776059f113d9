import type { Pledge } from '../schema/pledge.ts';
import { type PairedItems, pairItems } from './pair-items.ts';
import { canonical, sameValue } from './same-value.ts';

/**
 * Finds what became of pledges among others: by all they say, by their number at ITU, by title and entities; and what
 * nothing of that is found for, by its id.
 */
export function pairMoved(before: readonly Pledge[], after: readonly Pledge[]): PairedItems<Pledge> {
  return pairItems(before, after, [
    contentOf,
    ({ itu_pledge_id }) => itu_pledge_id?.toString(),
    nameOf,
    ({ id }) => id,
  ]);
}

/** Whether what stands under an id is beyond doubt still the same pledge: something that it is told by has stayed. */
export function isSamePledge(old: Pledge, now: Pledge): boolean {
  const hasNumber = old.itu_pledge_id !== undefined && old.itu_pledge_id === now.itu_pledge_id;
  return hasNumber || sameValue(old.summary, now.summary) || nameOf(old) === nameOf(now);
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
