import { pairItems } from './pair-items.ts';
import { canonical, sameValue } from './same-value.ts';

/** A field of an entity, report or table row that has another value. */
export interface ValueChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that came, went, or says something else. */
export interface RecordChange {
  /** What the record is known by. */
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** For a changed or renamed record the fields that differ, for the others all that are filled. */
  readonly fields: readonly ValueChange[];
}

/**
 * Compares two lists of records of one kind.
 * @param keyOf what a record is known by; it need not be unique
 * @param ignored fields that say where a record stands and not what it says
 * @param alike what else two records may have in common that are one under another key, the closest likeness first
 */
export function recordChanges<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  ignored: readonly string[] = ['origin'],
  alike: readonly ((item: Item) => string)[] = [],
): RecordChange[] {
  const contentOf = (item: Item): string =>
    canonical(Object.entries(item).filter(([field]) => !ignored.includes(field)));
  const { pairs, removed, added } = pairItems(before, after, [
    (item) => keyOf(item) + contentOf(item),
    keyOf,
    ...alike,
  ]);
  const change = (kind: RecordChange['kind'], item: Item, old?: Item, now?: Item): RecordChange => ({
    key: keyOf(item),
    kind,
    fields: fieldsBetween(old, now, ignored),
  });
  return [
    ...removed.map((item) => change('removed', item, item)),
    ...pairs
      .map(([old, now]) => change(keyOf(old) === keyOf(now) ? 'changed' : 'renamed', now, old, now))
      .filter(({ fields }) => fields.length > 0),
    ...added.map((item) => change('added', item, undefined, item)),
  ].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function fieldsBetween(before: object = {}, after: object = {}, ignored: readonly string[]): ValueChange[] {
  const [old, now] = [before, after] as Readonly<Record<string, unknown>>[];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((field) => !ignored.includes(field) && !sameValue(old?.[field], now?.[field]))
    .map((field) => ({ field, before: old?.[field], after: now?.[field] }));
}
