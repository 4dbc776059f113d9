import type { Dataset, Located } from '../schema/dataset.ts';
import type { CountryGroupStatus } from '../schema/tables.ts';
import { CountryGroup } from '../schema/vocabularies.ts';
import { gather } from './lookup.ts';

/** Whether a membership held on a date. A day it ended is the first day outside; what is only scheduled changes nothing. */
export function heldOn({ from, until }: Pick<CountryGroupStatus, 'from' | 'until'>, date: string): boolean {
  const started = from === undefined || compareTo(from, date) <= 0;
  const ended = until !== undefined && (compareTo(until, date) < 0 || (until.length === 10 && until === date));
  return started && !ended;
}

function compareTo(date: string, other: string): number {
  const length = Math.min(date.length, other.length);
  const [a, b] = [date.slice(0, length), other.slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The memberships of a group on a date, in the order of the table. */
export function membersOf(dataset: Dataset, group: CountryGroup, date: string): Located<CountryGroupStatus>[] {
  return dataset.country_group_status.filter((row) => row.country_group === group && heldOn(row, date));
}

/** The groups a country belonged to on a date, always in the order LDC, LLDC, SIDS. */
export function groupsOf(dataset: Dataset, iso3: string, date: string): CountryGroup[] {
  const rows = membershipsOf(dataset).get(iso3) ?? [];
  return CountryGroup.options.filter((group) => rows.some((row) => row.country_group === group && heldOn(row, date)));
}

type Membership = Located<CountryGroupStatus>;

/** The memberships of each country, for each table that was asked for. */
const kept = new WeakMap<Dataset['country_group_status'], Map<string, Membership[]>>();

function membershipsOf({ country_group_status: rows }: Dataset): ReadonlyMap<string, readonly Membership[]> {
  const known = kept.get(rows);
  if (known) return known;
  const made = gather(rows, ({ iso3 }) => [iso3]);
  kept.set(rows, made);
  return made;
}
