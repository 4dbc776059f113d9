import { pairMoved } from '../effect/moved-pledges.ts';
import { sameValue } from '../effect/same-value.ts';
import type { Pledge } from '../schema/pledge.ts';

/**
 * Which pledges are the same under a new id: what Git takes for renamed and is alike, then what says the same.
 * @param became ids by the id that stood before in the same file
 */
export function pairRenamed(
  gone: readonly Pledge[],
  fresh: readonly Pledge[],
  became: ReadonlyMap<string, string>,
): (readonly [Pledge, Pledge])[] {
  const byGit = gone.flatMap((old): [Pledge, Pledge][] => {
    const now = fresh.find(({ id }) => id === became.get(old.id));
    return now && isAlike(old, now) ? [[old, now]] : [];
  });
  const paired = new Set(byGit.flat());
  const { pairs } = pairMoved(
    gone.filter((pledge) => !paired.has(pledge)),
    fresh.filter((pledge) => !paired.has(pledge)),
  );
  return [...byGit, ...pairs];
}

/** Files of records look alike to Git even where they are of different pledges: something of its words has to stay. */
function isAlike(old: Pledge, now: Pledge): boolean {
  return sameValue(old.title, now.title) || sameValue(old.summary, now.summary);
}
