import type { ProgressReport } from '../schema/progress-report.ts';
import { pairItems } from './pair-items.ts';
import { type RecordChange, recordChanges, type ValueChange } from './record-changes.ts';
import { canonical } from './same-value.ts';

/** What the path of a report says: it is known by that. */
const IN_PATH = ['origin', 'pledge_id', 'date'];

/** A number or a source of a report, by what it has in common with what it was before. */
const LIKENESS: Readonly<Record<string, readonly ((item: Item) => string)[]>> = {
  results: [canonical, ({ metric, counts }) => canonical([metric, counts]), ({ metric }) => canonical(metric)],
  sources: [canonical, ({ url }) => canonical(url), ({ title }) => canonical(title)],
};
type Item = Readonly<Record<string, unknown>>;

/**
 * Compares the reports of two registers, keyed by pledge and file name; results and sources one by one.
 * @param newId the id a pledge of before has after, where it was renamed
 */
export function reportChanges(
  before: readonly ProgressReport[],
  after: readonly ProgressReport[],
  newId: ReadonlyMap<string, string>,
): RecordChange[] {
  const keyOf = ({ pledge_id, origin }: ProgressReport): string =>
    `${newId.get(pledge_id) ?? pledge_id}/${origin.file.slice(origin.file.lastIndexOf('/') + 1)}`;
  return (
    recordChanges(before, after, keyOf, IN_PATH)
      .map((change) => ({ ...change, fields: change.fields.flatMap(oneByOne) }))
      // The same results in another order are no change.
      .filter(({ kind, fields }) => kind !== 'changed' || fields.length > 0)
  );
}

function oneByOne(change: ValueChange): ValueChange[] {
  const { field } = change;
  // A note that is empty says nothing.
  const [before, after] = [change.before || undefined, change.after || undefined];
  const keys = LIKENESS[field];
  if (!keys) return before === after ? [] : [{ field, before, after }];
  const { pairs, removed, added } = pairItems((before ?? []) as Item[], (after ?? []) as Item[], keys);
  return [
    ...pairs
      .filter(([old, now]) => canonical(old) !== canonical(now))
      .map(([old, now]) => ({ field, before: old, after: now })),
    ...removed.map((item) => ({ field, before: item, after: undefined })),
    ...added.map((item) => ({ field, before: undefined, after: item })),
  ];
}
