import { currentId } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';
import { FormerKind } from '../schema/former-id.ts';

/** Most pledges a change may take away, in per cent, without a word of consent. */
export const MAX_FEWER_PLEDGES = 5;
/** Most a change may move the counted total, up or down, in per cent, without a word of consent. */
export const MAX_TOTAL_MOVE = 20;

/** Something a change does that nobody should do by mistake; limits are in per cent. */
export type Guard =
  | { readonly guard: 'ids-vanish'; readonly kind: FormerKind; readonly ids: readonly string[] }
  | { readonly guard: 'fewer-pledges'; readonly limit: number; readonly before: number; readonly after: number }
  | { readonly guard: 'total-moves'; readonly limit: number; readonly before: bigint; readonly after: bigint };

/** Which guards a change meets; any of them needs a word of consent. */
export function guardsOf(before: RegisterView, after: RegisterView): Guard[] {
  const [pledges, left] = [before.totals.pledges, after.totals.pledges];
  const [cents, now] = [before.totals.counted.cents, after.totals.counted.cents];
  const distance = now > cents ? now - cents : cents - now;
  const guards: Guard[] = FormerKind.options.flatMap((kind) => {
    const ids = vanishedIds(before, after, kind);
    return ids.length > 0 ? [{ guard: 'ids-vanish', kind, ids }] : [];
  });
  if ((pledges - left) * 100 > pledges * MAX_FEWER_PLEDGES)
    guards.push({ guard: 'fewer-pledges', limit: MAX_FEWER_PLEDGES, before: pledges, after: left });
  if (distance * 100n > cents * BigInt(MAX_TOTAL_MOVE))
    guards.push({ guard: 'total-moves', limit: MAX_TOTAL_MOVE, before: cents, after: now });
  return guards;
}

/** The published ids under which there is nothing now, sorted; one that leads on as a former id has not vanished. */
function vanishedIds(before: RegisterView, after: RegisterView, kind: FormerKind): string[] {
  // A former id is as published as one in use: the row that leads on from it must stay.
  const led = before.dataset.former_ids.filter((row) => row.kind === kind).map(({ former_id }) => former_id);
  return [...new Set([...before[kind].keys(), ...led])]
    .filter((id) => !after[kind].has(id) && currentId(after.dataset, kind, id) === undefined)
    .sort();
}
