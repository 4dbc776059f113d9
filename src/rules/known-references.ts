import type * as z from 'zod';
import { currentId } from '../model/former-ids.ts';
import { closest } from '../schema/closest.ts';
import { isCurrency, likelyCountry, likelyCurrency } from '../schema/likely-code.ts';
import { likelyEntity } from '../schema/likely-entity.ts';
import type { Dataset } from '../schema/dataset.ts';
import { Pledge, type RecordOrigin } from '../schema/pledge.ts';
import { type ReferenceTable, referencesIn } from '../schema/references.ts';
import type { Finding, Rule } from './rule.ts';
import { tablesOf } from './tables-of.ts';

/** One rule for every field that a schema marks as a key into another table. */
export const knownReferences: Rule = {
  name: 'known-references',
  description: 'Ensure that every entity, country, currency and pledge named is one the register knows.',
  severity: 'error',
  check: (dataset) => {
    const known = knownKeys(dataset);
    const meant = likelyKey(dataset, known);
    // Whoever pledges in a currency that has no rates yet is not turned away: another rule asks for them.
    const isUnknown = (table: ReferenceTable, value: string): boolean =>
      !known[table].has(value) && !dataset.incomplete.includes(table) && !(table === 'currencies' && isCurrency(value));
    const look = (schema: z.ZodType, records: readonly { origin: RecordOrigin }[]): Finding[] =>
      records.flatMap((record) =>
        referencesIn(schema, record, isUnknown).map(({ path, table, value }) => ({
          origin: record.origin,
          path,
          values: { value, table, suggestion: meant(table, value) },
        })),
      );
    const reports = dataset.progress_reports.flatMap(({ pledge_id: value, origin }) =>
      isUnknown('pledges', value)
        ? [{ origin, path: [], values: { value, table: 'pledges', suggestion: meant('pledges', value) } }]
        : [],
    );
    return [
      ...look(Pledge, dataset.pledges),
      ...tablesOf(dataset).flatMap(({ schema, rows }) =>
        look(
          schema,
          // An entity described in a pledge was looked at with the pledge.
          rows.filter(({ origin }) => origin.path === undefined),
        ),
      ),
      ...reports,
    ];
  },
};

/** Most unknown keys that one likely meant is looked for: each is held against all there are, and the check must end. */
const MOST = 100;

/** What was most likely meant by a key that is not known; asked once a key, for a table may hold one slip a thousand times. */
function likelyKey(
  dataset: Dataset,
  known: Record<ReferenceTable, ReadonlySet<string>>,
): (table: ReferenceTable, value: string) => string {
  const kept = new Map<string, string>();
  const find = (table: ReferenceTable, value: string): string | undefined => {
    if (table === 'pledges') return currentId(dataset, 'pledge', value);
    if (table === 'entities') return currentId(dataset, 'entity', value) ?? likelyEntity(value, dataset.entities);
    if (table === 'countries') return likelyCountry(value, [...dataset.countries, ...dataset.territories]);
    return likelyCurrency(value);
  };
  return (table, value) => {
    const key = `${table} ${value}`;
    if (!kept.has(key) && kept.size < MOST)
      kept.set(key, find(table, value) ?? closest(value, [...known[table]]) ?? '');
    return kept.get(key) ?? '';
  };
}

function knownKeys(dataset: Dataset): Record<ReferenceTable, ReadonlySet<string>> {
  return {
    pledges: new Set([...dataset.pledges.map(({ id }) => id), ...dataset.unread_pledges]),
    entities: new Set(dataset.entities.map(({ id }) => id)),
    countries: new Set([...dataset.countries, ...dataset.territories].map(({ iso3 }) => iso3)),
    currencies: new Set(['USD', ...dataset.fx_rates.map(({ currency }) => currency)]),
  };
}
