import type { Dataset, Located } from '../schema/dataset.ts';
import { Entity } from '../schema/entity.ts';
import type { FormerId } from '../schema/former-id.ts';
import { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { ItuRegion } from '../schema/vocabularies.ts';
import { writtenForm } from './written-form.ts';

/** What a form offers and looks up while it is filled in: small enough to be loaded with it. */
export interface RegisterSlice {
  readonly entities: readonly Entity[];
  /** By pledge, the entity whose file of records holds it. */
  readonly pledges: Readonly<Record<string, string>>;
  readonly former_ids: readonly Located<FormerId>[];
  /** The currencies that there are rates for. */
  readonly currencies: readonly string[];
}

/** What every record is judged against besides, whatever it is about, once its fields are right. */
export interface ReferenceSlice {
  /** By pledge, the dates of what third parties say of it: what a report of the entity may answer. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  /** By region, the codes of places, ISO 3166-1 alpha-3 and alpha-2 in one word each. */
  readonly countries: Readonly<Partial<Record<ItuRegion, string>>>;
  readonly territories: Readonly<Partial<Record<ItuRegion, string>>>;
  readonly memberships: readonly (readonly [
    iso3: string,
    group: string,
    from: string,
    until: string,
    scheduled: string,
  ])[];
  /** By source and currency: the units for one US dollar in each year from the first on, full years only. */
  readonly rates: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
  readonly first_year: number;
}

/** As much of a report as says when it was made and how the pledge stands by it. */
export type ReportInShort = Pick<ProgressReport, 'status'> & { readonly date: string };

/** A record as it was authored, with the place of its file. */
export interface AuthoredRecord {
  readonly file: string;
  readonly fields: unknown;
  readonly text: string;
  /** What its entities report of it, in short, where there is anything. */
  readonly reports?: readonly ReportInShort[];
}

/** The records of one entity: to open again, and to compare a new one with. */
export interface EntityRecords {
  readonly pledges: Readonly<Record<string, AuthoredRecord>>;
}

/** What is loaded with the form. */
export function registerSlice(dataset: Dataset): RegisterSlice {
  return {
    entities: dataset.entities.map((entity) => {
      const known = Entity.parse(writtenForm(Entity, entity));
      // For those who read of it; a form looks up none.
      delete known.note;
      return known;
    }),
    pledges: Object.fromEntries(dataset.pledges.map(({ id, entities }) => [id, entities[0] ?? ''])),
    former_ids: dataset.former_ids,
    currencies: [...new Set(dataset.fx_rates.filter((rate) => rate.full_year).map(({ currency }) => currency))],
  };
}

/** What is loaded when a record is judged or shown as a whole. */
export function referenceSlice(dataset: Dataset): ReferenceSlice {
  return {
    statements: statementsOf(dataset),
    countries: inRegions(dataset.countries, ({ itu_region }) => itu_region),
    territories: inRegions(dataset.territories, ({ geographic_region }) => geographic_region),
    memberships: dataset.country_group_status.map(({ iso3, country_group, from, until, scheduled_until }) => [
      iso3,
      country_group,
      from ?? '',
      until ?? '',
      scheduled_until ?? '',
    ]),
    ...ratesOf(dataset),
  };
}

function inRegions<Place extends { readonly iso3: string; readonly iso2: string }>(
  places: readonly Place[],
  regionOf: (place: Place) => ItuRegion,
): ReferenceSlice['countries'] {
  const regions: Partial<Record<ItuRegion, string[]>> = {};
  for (const place of places) (regions[regionOf(place)] ??= []).push(place.iso3 + place.iso2);
  return Object.fromEntries(Object.entries(regions).map(([region, codes]) => [region, codes.join(' ')]));
}

function ratesOf({ fx_rates }: Dataset): Pick<ReferenceSlice, 'rates' | 'first_year'> {
  const full = fx_rates.filter(({ full_year }) => full_year);
  const first_year = full.reduce((first, { year }) => Math.min(first, year), Infinity);
  const rates = named<Record<string, (number | null)[]>>();
  for (const { currency, year, units_per_usd, source_title } of full) {
    const currencies: Partial<Record<string, (number | null)[]>> = (rates[source_title] ??= {});
    const years = (currencies[currency] ??= []);
    while (years.length < year - first_year) years.push(null);
    years[year - first_year] = units_per_usd;
  }
  return { rates, first_year };
}

/** What may have any name: a pledge may be called `constructor`, which all other objects have already. */
function named<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

function statementsOf({ progress_reports }: Dataset): ReferenceSlice['statements'] {
  const found = named<string[]>();
  for (const { pledge_id, date, said_by } of progress_reports)
    if (said_by === 'third-party' && date !== undefined) (found[pledge_id] ??= []).push(date);
  return found;
}

/**
 * The records that are loaded when an entity is named.
 * @param pledges those it leads and those it shares in
 * @param reportsOf what is reported of a pledge
 */
export function recordsOfEntity(
  pledges: readonly Pledge[],
  reportsOf: (pledge: string) => readonly ProgressReport[],
): EntityRecords {
  return {
    pledges: Object.fromEntries(
      pledges.map((pledge) => {
        const reports = reportsOf(pledge.id).flatMap(({ date, status, said_by }) =>
          said_by === 'entity' && date !== undefined ? [{ date, status }] : [],
        );
        const record = { file: pledge.origin.file, fields: writtenForm(Pledge, pledge), text: pledge.summary };
        return [pledge.id, reports.length === 0 ? record : { ...record, reports }];
      }),
    ),
  };
}
