/** The items of two lists put side by side. */
export interface PairedItems<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * Finds for each item of a list the one it has become in another.
 * @param keys what two items must have in common, the closest likeness first; an item that has found its like is not
 *   asked again, and where several are alike their order decides
 */
export function pairItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string)[],
): PairedItems<Item> {
  const pairs: (readonly [Item, Item])[] = [];
  let [removed, added] = [before, after];
  for (const keyOf of keys) {
    const free = new Map<string, Item[]>();
    for (const item of added) free.set(keyOf(item), [...(free.get(keyOf(item)) ?? []), item]);
    const taken = new Set<Item>();
    removed = removed.filter((item) => {
      const like = free.get(keyOf(item))?.shift();
      if (like === undefined) return true;
      taken.add(like);
      pairs.push([item, like]);
      return false;
    });
    added = added.filter((item) => !taken.has(item));
  }
  return { pairs, removed, added };
}
