import type { RecordOrigin } from '../schema/pledge.ts';
import type { Finding, Rule } from './rule.ts';

/** Ids of pledges and entities stand once, across Markdown and CSV. */
export const uniqueId: Rule = {
  name: 'unique-id',
  description: 'Ensure that no two pledges, entities or countries carry the same id.',
  severity: 'error',
  check: (dataset) => [
    ...repeats(dataset.pledges, ({ id }) => id),
    ...repeats(dataset.entities, ({ id }) => id),
    ...repeats([...dataset.countries, ...dataset.territories], ({ iso3 }) => iso3),
  ],
};

function repeats<Item extends { origin: RecordOrigin }>(
  records: readonly Item[],
  idOf: (record: Item) => string,
): Finding[] {
  const first = new Map<string, RecordOrigin>();
  return records.flatMap((record) => {
    const { origin } = record;
    const id = idOf(record);
    const earlier = first.get(id);
    if (earlier) return [{ origin, path: ['id'], values: { value: id, other: `${earlier.file}:${earlier.line}` } }];
    first.set(id, origin);
    return [];
  });
}
