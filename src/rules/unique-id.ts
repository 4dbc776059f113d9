import type { Dataset } from '../schema/dataset.ts';
import { keyValues } from '../schema/key-values.ts';
import type { RecordOrigin } from '../schema/pledge.ts';
import type { Finding, Rule } from './rule.ts';
import { tablesOf } from './tables-of.ts';

/** Ids of pledges and entities stand once, across Markdown and CSV, and so does whatever else a row is known by. */
export const uniqueId: Rule = {
  name: 'unique-id',
  description:
    'Ensure that no two pledges, entities or countries carry the same id, and no two rows of a table stand for the same thing.',
  severity: 'error',
  check: (dataset) => {
    const places = [...dataset.countries, ...dataset.territories];
    return [
      ...repeats(dataset.pledges, ({ id }) => id),
      ...repeats(places, ({ iso3 }) => iso3),
      ...repeats(places, ({ iso2 }) => iso2, 'iso2'),
      ...repeats(dataset.tile_grid, tileOf(places), 'row'),
      ...tablesOf(dataset)
        .filter(({ name }) => !ELSEWHERE.has(name))
        .flatMap(({ rows, key: [first, ...more] }) =>
          first === 'id' && more.length === 0
            ? repeats(rows, ({ id }) => String(id))
            : repeats(rows, (row) => keyValues(row, [first, ...more]).join(', '), more.at(-1) ?? first),
        ),
    ];
  },
};

/** States and territories share their codes; a former id has a rule of its own. */
const ELSEWHERE: ReadonlySet<string> = new Set<keyof Dataset>(['countries', 'territories', 'former_ids']);

/** The tile of a row: the block of its region, column and row. */
function tileOf(
  places: readonly (Dataset['countries'][number] | Dataset['territories'][number])[],
): (tile: Dataset['tile_grid'][number]) => string {
  const regions = new Map(
    places.map((place) => [place.iso3, 'itu_region' in place ? place.itu_region : place.geographic_region]),
  );
  return ({ iso3, column, row }) => [regions.get(iso3) ?? iso3, column, row].join(', ');
}

/** A finding for each record that stands for what an earlier one stands for already. */
function repeats<Item extends { readonly origin: RecordOrigin }>(
  records: readonly Item[],
  keyOf: (record: Item) => string,
  column?: string,
): Finding[] {
  const first = new Map<string, RecordOrigin>();
  return records.flatMap((record) => {
    const { origin } = record;
    const value = keyOf(record);
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, origin);
      return [];
    }
    const values = { value, other: `${earlier.file}:${earlier.line}` };
    return [{ origin, path: [column ?? 'id'], values: column === undefined ? values : { ...values, kind: 'row' } }];
  });
}
