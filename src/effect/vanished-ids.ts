import { currentId } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';
import { FormerKind } from '../schema/former-id.ts';

/** Published ids of one kind under which nothing is left, sorted. */
export interface VanishedIds {
  readonly kind: FormerKind;
  readonly ids: readonly string[];
}

/**
 * The published ids that a change takes away; one that leads on as a former id has not vanished. No word of consent lifts
 * this: they stand in addresses, citations and data of others.
 */
export function vanishedIds(before: RegisterView, after: RegisterView): VanishedIds[] {
  return FormerKind.options.flatMap((kind) => {
    // A former id is as published as one in use: the row that leads on from it must stay.
    const led = before.dataset.former_ids.filter((row) => row.kind === kind).map(({ former_id }) => former_id);
    const ids = [...new Set([...before[kind].keys(), ...led])]
      .filter((id) => !after[kind].has(id) && currentId(after.dataset, kind, id) === undefined)
      .sort();
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
}
