import { currentId } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';

/** Most pledges a change may take away, in per cent, without a word of consent. */
export const MAX_FEWER_PLEDGES = 5;
/** Most a change may move the counted total, up or down, in per cent, without a word of consent. */
export const MAX_TOTAL_MOVE = 20;

/** Something a change does that nobody should do by mistake; limits are in per cent. */
export type Guard =
  | { readonly guard: 'ids-vanish'; readonly ids: readonly string[] }
  | { readonly guard: 'fewer-pledges'; readonly limit: number; readonly before: number; readonly after: number }
  | { readonly guard: 'total-moves'; readonly limit: number; readonly before: bigint; readonly after: bigint };

/**
 * Which guards a change meets; any of them needs a word of consent.
 * @param vanished ids of pledges of before that no pledge has now; a former id that leads on has not vanished
 */
export function guardsOf(before: RegisterView, after: RegisterView, vanished: readonly string[]): Guard[] {
  const [pledges, left] = [before.totals.pledges, after.totals.pledges];
  const [cents, now] = [before.totals.counted.cents, after.totals.counted.cents];
  const distance = now > cents ? now - cents : cents - now;
  const guards: Guard[] = [];
  // A former id is as published as one in use: the row that leads on from it must stay.
  const led = before.dataset.former_ids.flatMap(({ kind, former_id }) => (kind === 'pledge' ? former_id : []));
  const ids = [...new Set([...vanished, ...led])].filter((id) => currentId(after.dataset, 'pledge', id) === undefined);
  if (ids.length > 0) guards.push({ guard: 'ids-vanish', ids });
  if ((pledges - left) * 100 > pledges * MAX_FEWER_PLEDGES)
    guards.push({ guard: 'fewer-pledges', limit: MAX_FEWER_PLEDGES, before: pledges, after: left });
  if (distance * 100n > cents * BigInt(MAX_TOTAL_MOVE))
    guards.push({ guard: 'total-moves', limit: MAX_TOTAL_MOVE, before: cents, after: now });
  return guards;
}
