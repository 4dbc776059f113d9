import type { Pledge } from '../schema/pledge.ts';

/** The relations in which a pledge goes on where another was. */
export const CONTINUES: ReadonlySet<string> = new Set(['renews', 'raises']);

/** About how many pledges are followed from one: far more than were ever renewed in a row, and the check must end. */
const MOST = 1000;

/**
 * Tells which pledges renew or raise each other, however many times over.
 * @returns for two ids, whether they are of one such chain
 */
export function renewalChains(pledges: readonly Pledge[]): (id: string, other: string) => boolean {
  return reaching(pledges, true);
}

/**
 * Tells which pledges go on where others were, however many times over.
 * @returns for two ids, whether the first goes on where the second was
 */
export function renewedBy(pledges: readonly Pledge[]): (id: string, other: string) => boolean {
  return reaching(pledges, false);
}

function reaching(pledges: readonly Pledge[], bothWays: boolean): (id: string, other: string) => boolean {
  const next = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const list = next.get(from);
    if (list) list.push(to);
    else next.set(from, [to]);
  };
  for (const { id, related } of pledges)
    for (const { pledge, relation } of related)
      if (CONTINUES.has(relation)) {
        link(id, pledge);
        if (bothWays) link(pledge, id);
      }
  return (id, other) => {
    const reached = new Set([id]);
    // A set grows while it is walked: whoever is added is visited too.
    for (const one of reached) {
      if (reached.size > MOST) break;
      for (const to of next.get(one) ?? []) reached.add(to);
    }
    return id !== other && reached.has(other);
  };
}
