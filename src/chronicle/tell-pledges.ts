import type { Pledge } from '../schema/pledge.ts';
import { compared, plain } from './compared.ts';
import { pairRenamed } from './pair-renamed.ts';
import type { FileMove, Step, Thread } from './thread.ts';

/** Follows pledges from commit to commit. */
export interface PledgeTeller {
  /** Every pledge that ever was, in the order in which they entered. */
  readonly threads: readonly Thread[];
  /** The pledge that goes by an id, or went by it last. */
  readonly threadOf: (id: string) => Thread | undefined;
  /** Tells one commit; `begun` are the pledges that it brought. */
  readonly tell: (step: Step, files: readonly FileMove[]) => { begun: readonly Thread[] };
}

/** A teller that has been told nothing yet. */
export function pledgeTeller(): PledgeTeller {
  const threads: Thread[] = [];
  const byId = new Map<string, Thread>();
  /** The ids each file holds, and the files that hold each id. */
  const idsIn = new Map<string, ReadonlySet<string>>();
  const filesOf = new Map<string, Set<string>>();
  const begunAs = new Map<string, number>();
  /** Ids that were given up, and what the pledges go by now: a link that follows its pledge says nothing new. */
  const newId = new Map<string, string>();

  return { threads, threadOf: (id) => byId.get(id), tell };

  function tell(step: Step, files: readonly FileMove[]): { begun: Thread[] } {
    const { held, found, became } = takeIn(files);
    const gone = [...held].filter((id) => !isHeld(id)).flatMap((id) => byId.get(id)?.pledge ?? []);
    const fresh = [...found.values()].filter(({ id }) => byId.get(id)?.stands !== true);
    const renames = pairRenamed(gone, fresh, became);
    const [left, arrived] = [new Set(gone), new Set(fresh)];
    // Threads that leave make room first: an id may be given up and taken in one commit.
    const moving = renames.map(([old, now]) => ({ thread: byId.get(old.id), old, now }));
    for (const [old, now] of renames) {
      left.delete(old);
      arrived.delete(now);
      byId.delete(old.id);
      for (const [id, latest] of newId) if (latest === old.id) newId.set(id, now.id);
      newId.set(old.id, now.id);
    }
    for (const { id } of fresh) newId.delete(id);
    for (const { id } of left) {
      const thread = byId.get(id);
      if (!thread) continue;
      thread.stands = false;
      thread.entries.push({ ...step, ...plain('removed') });
    }
    const begun = [...arrived].map((pledge) => begin(step, pledge));
    for (const { thread, old, now } of moving) {
      if (!thread) continue;
      byId.set(now.id, thread);
      thread.entries.push({
        ...step,
        ...compared('renamed', old, now, newId),
        ids: { before: old.id, after: now.id },
      });
      thread.pledge = now;
    }
    const settled = new Set([...arrived, ...renames.map(([, now]) => now)]);
    for (const now of found.values()) {
      const thread = byId.get(now.id);
      if (!thread || settled.has(now) || thread.pledge === now) continue;
      const change = compared('changed', thread.pledge, now, newId);
      if (change.changes.length > 0) thread.entries.push({ ...step, ...change });
      thread.pledge = now;
    }
    return { begun };
  }

  /** Notes what the files hold now: which ids were held by them before, what was found, and what Git takes for renamed. */
  function takeIn(files: readonly FileMove[]): {
    held: Set<string>;
    found: Map<string, Pledge>;
    became: Map<string, string>;
  } {
    const held = new Set<string>();
    const found = new Map<string, Pledge>();
    const became = new Map<string, string>();
    const moved = files.map(({ from, to, version }) => {
      const before = from === undefined ? undefined : idsIn.get(from);
      for (const id of before ?? []) {
        held.add(id);
        filesOf.get(id)?.delete(from ?? '');
      }
      if (from !== undefined) idsIn.delete(from);
      return { before: before ?? new Set<string>(), to, version };
    });
    for (const { before, to, version } of moved) {
      if (to === undefined || !version) continue;
      const ids = new Set(version.pledges.map(({ id }) => id));
      // What cannot be read is still there.
      if (!version.complete) for (const id of before) ids.add(id);
      const [old, now] = [[...before], [...ids]];
      if (old.length === 1 && now.length === 1 && old[0] !== now[0]) became.set(old[0] ?? '', now[0] ?? '');
      for (const pledge of version.pledges) found.set(pledge.id, pledge);
      for (const id of ids) filesOf.set(id, (filesOf.get(id) ?? new Set()).add(to));
      if (ids.size > 0) idsIn.set(to, ids);
    }
    return { held, found, became };
  }

  function isHeld(id: string): boolean {
    return (filesOf.get(id)?.size ?? 0) > 0;
  }

  function begin(step: Step, pledge: Pledge): Thread {
    const known = byId.get(pledge.id);
    if (known) {
      known.entries.push({ ...step, ...compared('restored', known.pledge, pledge, newId) });
      known.stands = true;
      known.pledge = pledge;
      return known;
    }
    const times = (begunAs.get(pledge.id) ?? 0) + 1;
    begunAs.set(pledge.id, times);
    const first_id = times === 1 ? pledge.id : `${pledge.id}/${times}`;
    const thread = { first_id, pledge, stands: true, entries: [{ ...step, ...plain('added') }] };
    threads.push(thread);
    byId.set(pledge.id, thread);
    return thread;
  }
}
