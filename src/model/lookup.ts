import type { Dataset, Located } from '../schema/dataset.ts';
import type { Entity } from '../schema/entity.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { Country, Territory } from '../schema/tables.ts';
import type { ItuRegion, Relation } from '../schema/vocabularies.ts';
import { lastDayOf } from './days.ts';

/** A country or a territory, with the region it is counted in. */
export type Place = (Located<Country> | Located<Territory>) & {
  readonly region: ItuRegion;
  readonly is_territory: boolean;
};

/** A link between two pledges, seen from one of them. */
export interface Link {
  readonly pledge: Pledge;
  readonly relation: Relation;
  /** True when the link was written in this pledge, false when in the other. */
  readonly outgoing: boolean;
}

/** Indexes over a dataset, made once. */
export interface Lookup {
  readonly dataset: Dataset;
  readonly pledge: ReadonlyMap<string, Pledge>;
  readonly entity: ReadonlyMap<string, Located<Entity>>;
  /** Countries and territories by ISO 3166-1 alpha-3, in the order of the tables. */
  readonly place: ReadonlyMap<string, Place>;
  /** Reports by pledge, the newest first, undated ones last. */
  readonly reports: ReadonlyMap<string, readonly ProgressReport[]>;
  readonly pledgesOfEntity: ReadonlyMap<string, readonly Pledge[]>;
  readonly pledgesInCountry: ReadonlyMap<string, readonly Pledge[]>;
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** Ids of the pledges that give one sum for several: others say that it is counted there. */
  readonly carriers: ReadonlySet<string>;
}

/** Builds the indexes of a dataset. */
export function lookup(dataset: Dataset): Lookup {
  const pledge = new Map(dataset.pledges.map((item) => [item.id, item]));
  return {
    dataset,
    pledge,
    entity: new Map(dataset.entities.map((item) => [item.id, item])),
    place: placesOf(dataset),
    reports: gather([...dataset.progress_reports].sort(newestFirst), (report) => [report.pledge_id]),
    pledgesOfEntity: gather(dataset.pledges, ({ entities }) => entities),
    pledgesInCountry: gather(dataset.pledges, ({ countries }) => countries),
    links: linksOf(dataset, pledge),
    carriers: carriersOf(dataset, pledge),
  };
}

/** Countries and territories by ISO 3166-1 alpha-3, in the order of the tables. */
export function placesOf({ countries, territories }: Dataset): Map<string, Place> {
  const places: Place[] = [
    ...countries.map((row) => ({ ...row, region: row.itu_region, is_territory: false })),
    ...territories.map((row) => ({ ...row, region: row.geographic_region, is_territory: true })),
  ];
  return new Map(places.map((item) => [item.iso3, item]));
}

// A larger sum is not shared: it raised the one that is counted with it.
function carriersOf({ pledges }: Dataset, byId: ReadonlyMap<string, Pledge>): Set<string> {
  return new Set(
    pledges.flatMap(({ amount }) => {
      const carrier = amount?.same_sum_as;
      return carrier !== undefined && byId.get(carrier)?.amount?.value === amount?.value ? carrier : [];
    }),
  );
}

// A month or a year counts to its last day, as it does for what is due.
function newestFirst(a: ProgressReport, b: ProgressReport): number {
  const [first, second] = [a, b].map(({ date }) => (date === undefined ? '' : lastDayOf(date))) as [string, string];
  return first < second ? 1 : first > second ? -1 : 0;
}

/** The items by each of their keys, in the order of the items. */
export function gather<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const result = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const list = result.get(key);
      if (list) list.push(item);
      else result.set(key, [item]);
    }
  return result;
}

function linksOf(dataset: Dataset, byId: ReadonlyMap<string, Pledge>): Map<string, Link[]> {
  const result = new Map<string, Link[]>();
  const add = (from: string, link: Link): void => {
    const list = result.get(from) ?? [];
    // Of one set both may say so; that one renews the other tells more, and is told beside it.
    if (link.relation !== 'same-set' || !list.some((other) => other.pledge.id === link.pledge.id)) list.push(link);
    result.set(from, list);
  };
  for (const from of dataset.pledges)
    for (const { pledge: id, relation } of from.related) {
      const to = byId.get(id);
      if (to) add(from.id, { pledge: to, relation, outgoing: true });
    }
  for (const from of dataset.pledges)
    for (const { pledge: id, relation } of from.related) add(id, { pledge: from, relation, outgoing: false });
  return result;
}
