/** The items of two lists put side by side. */
export interface PairedItems<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[];
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/**
 * Finds for each item of a list the one it has become in another.
 * @param keys what two items must have in common, the closest likeness first; an item that has no such thing is like no
 *   other by it, one that has found its like is not asked again, and where several are alike their order decides
 */
export function pairItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string | undefined)[],
): PairedItems<Item> {
  const pairs: (readonly [Item, Item])[] = [];
  let [removed, added] = [before, after];
  for (const keyOf of keys) {
    const free = new Map<string, Item[]>();
    for (const item of added) {
      const key = keyOf(item);
      if (key !== undefined) free.set(key, [...(free.get(key) ?? []), item]);
    }
    const taken = new Set<Item>();
    removed = removed.filter((item) => {
      const key = keyOf(item);
      const like = key === undefined ? undefined : free.get(key)?.shift();
      if (like === undefined) return true;
      taken.add(like);
      pairs.push([item, like]);
      return false;
    });
    added = added.filter((item) => !taken.has(item));
  }
  return { pairs, removed, added };
}
