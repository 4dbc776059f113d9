import { currentId } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';

/** Most pledges a change may take away, in per cent, without a word of consent. */
const MAX_FEWER_PLEDGES = 5;
/** Most a change may move the counted total, up or down, in per cent, without a word of consent. */
const MAX_TOTAL_MOVE = 20;

/** Something a change does that nobody should do by mistake; limits are in per cent, sums in US cents. */
export type Guard =
  | { readonly guard: 'fewer-pledges'; readonly limit: number; readonly before: number; readonly remaining: number }
  | { readonly guard: 'total-moves'; readonly limit: number; readonly before: bigint; readonly after: bigint };

/** Which guards a change meets; any of them needs a word of consent. */
export function guardsOf(before: RegisterView, after: RegisterView): Guard[] {
  const [pledges, left] = [before.totals.pledges, remaining(before, after)];
  const [cents, now] = [before.totals.counted.cents, after.totals.counted.cents];
  const distance = now > cents ? now - cents : cents - now;
  const guards: Guard[] = [];
  if ((pledges - left) * 100 > pledges * MAX_FEWER_PLEDGES)
    guards.push({ guard: 'fewer-pledges', limit: MAX_FEWER_PLEDGES, before: pledges, remaining: left });
  if (distance * 100n > cents * BigInt(MAX_TOTAL_MOVE))
    guards.push({ guard: 'total-moves', limit: MAX_TOTAL_MOVE, before: cents, after: now });
  return guards;
}

/**
 * How many of the pledges from before there still are. One with another id is still there; of some that lead to the same
 * pledge now, one is. New pledges do not make up for others that went.
 */
function remaining(before: RegisterView, after: RegisterView): number {
  const now = before.pledges.map(({ id }) => (after.pledge.has(id) ? id : currentId(after.dataset, 'pledge', id)));
  return new Set(now.filter((id) => id !== undefined)).size;
}
