import type { RecordOrigin } from '../schema/pledge.ts';
import type { Finding, Rule } from './rule.ts';

/** Ids of pledges and entities stand once, across Markdown and CSV. */
export const uniqueId: Rule = {
  name: 'unique-id',
  description: 'Ensure that no two pledges, entities or countries carry the same id.',
  severity: 'error',
  check: (dataset) => [
    ...repeats(dataset.pledges.map(({ id, origin }) => ({ id, origin }))),
    ...repeats(dataset.entities.map(({ id, origin }) => ({ id, origin }))),
    ...repeats([...dataset.countries, ...dataset.territories].map(({ iso3, origin }) => ({ id: iso3, origin }))),
  ],
};

function repeats(records: readonly { id: string; origin: RecordOrigin }[]): Finding[] {
  const first = new Map<string, RecordOrigin>();
  return records.flatMap(({ id, origin }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, origin);
      return [];
    }
    return [{ origin, path: ['id'], values: { value: id, other: `${earlier.file}:${earlier.line}` } }];
  });
}
