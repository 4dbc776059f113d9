import { currentId } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';
import { FormerKind } from '../schema/former-id.ts';
import { canonical } from './same-value.ts';

/** What a pledge or an entity is told by. */
export interface RecordNote {
  readonly id: string;
  /** Of an entity its name. */
  readonly title: string;
  /** The entities of a pledge; none for an entity. */
  readonly entities: readonly string[];
}

/** A former id that leads elsewhere than before, or is one only now; or an id in use that another record has now. */
export interface FormerIdChange {
  readonly kind: FormerKind;
  readonly id: string;
  /** What the published id stood for; nothing where it was never published. */
  readonly before: RecordNote | undefined;
  /** What it stands for now. */
  readonly after: RecordNote;
  /**
   * `leads-on`: to what became of its record, or where that is gone, to another. `repointed`: its record is there, and it
   * leads to another. `reused`: another record has the id for its own.
   */
  readonly change: 'leads-on' | 'repointed' | 'reused';
  /** True where what it stood for and what it stands for have neither an entity nor a title in common. */
  readonly unlike: boolean;
}

/**
 * Every id whose meaning a change touches though it is, or was, in use or led on; those that lead nowhere vanish, and are told elsewhere.
 * @param newIds the ids that renamed pledges and entities of before have after
 */
export function formerIdChanges(
  before: RegisterView,
  after: RegisterView,
  newIds: Readonly<Record<FormerKind, ReadonlyMap<string, string>>>,
): FormerIdChange[] {
  return FormerKind.options.flatMap((kind) => {
    const [then, now] = [rowsOf(before, kind), rowsOf(after, kind)];
    // Ids in use that another record has now.
    const cameTo = new Set(newIds[kind].values());
    const passedOn = [...new Set([...newIds[kind].keys(), ...cameTo])].filter(
      (id) => before[kind].has(id) && after[kind].has(id),
    );
    const ids = [...new Set([...then.keys(), ...now.keys(), ...passedOn])].sort();
    return ids.flatMap((id): FormerIdChange[] => {
      const [old, at] = [currentId(before.dataset, kind, id), currentId(after.dataset, kind, id)];
      const record = at === undefined ? undefined : noteOf(after, kind, at);
      if (!record) return [];
      const meant = old === undefined ? undefined : noteOf(before, kind, old);
      const isOfAnother = old !== undefined && passedOn.includes(old);
      // Where its record is found now; one that is gone leads on by a row of its own, or as the id does.
      const found = old === undefined || (after[kind].has(old) && !isOfAnother) ? old : newIds[kind].get(old);
      const ledTo = old === undefined || isOfAnother ? undefined : currentId(after.dataset, kind, old);
      const isTrue = isOfAnother ? found === at : (found ?? ledTo ?? at) === at;
      const change = isTrue ? 'leads-on' : now.has(id) ? 'repointed' : 'reused';
      // An old row, and a record that takes its former id back.
      if (isTrue && (!now.has(id) || then.get(id) === now.get(id))) return [];
      const unlike = meant !== undefined && found !== at && !isLike(kind, before, meant, after, record, newIds.entity);
      return [{ kind, id, before: meant, after: record, change, unlike }];
    });
  });
}

function rowsOf({ dataset }: RegisterView, kind: FormerKind): ReadonlyMap<string, string> {
  return new Map(dataset.former_ids.filter((row) => row.kind === kind).map(({ former_id, id }) => [former_id, id]));
}

function noteOf(view: RegisterView, kind: FormerKind, id: string): RecordNote | undefined {
  if (kind === 'pledge') {
    const pledge = view.pledge.get(id);
    return pledge && { id, title: pledge.title, entities: pledge.entities };
  }
  const entity = view.entity.get(id);
  return entity && { id, title: entity.name, entities: [] };
}

function isLike(
  kind: FormerKind,
  before: RegisterView,
  old: RecordNote,
  after: RegisterView,
  now: RecordNote,
  newEntity: ReadonlyMap<string, string>,
): boolean {
  const names = (view: RegisterView, { id, title }: RecordNote): string[] =>
    [title, ...(kind === 'entity' ? (view.entity.get(id)?.aliases ?? []) : [])].map(canonical);
  const theirs = new Set(names(after, now));
  return (
    names(before, old).some((name) => theirs.has(name)) ||
    old.entities.some((entity) => now.entities.includes(newEntity.get(entity) ?? entity))
  );
}
