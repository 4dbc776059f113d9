import type { Dataset } from '../schema/dataset.ts';
import { Entity } from '../schema/entity.ts';
import { Pledge } from '../schema/pledge.ts';
import type { ItuRegion } from '../schema/vocabularies.ts';
import { writtenForm } from './written-form.ts';

/** What every record is judged against, whatever it is about: small enough to be loaded with the form. */
export interface RegisterSlice {
  /** The day the register stands at, YYYY-MM-DD. */
  readonly as_of: string;
  readonly entities: readonly Entity[];
  /** By pledge, the entity whose file of records holds it. */
  readonly pledges: Readonly<Record<string, string>>;
  /** By pledge, the dates of what third parties say of it: what a report of the entity may answer. */
  readonly statements: Readonly<Record<string, readonly string[]>>;
  readonly places: readonly {
    readonly iso3: string;
    readonly iso2: string;
    readonly region: ItuRegion;
    readonly is_territory: boolean;
  }[];
  readonly memberships: readonly (readonly [
    iso3: string,
    group: string,
    from: string,
    until: string,
    scheduled: string,
  ])[];
  /** By currency: where its rates are from, and the units for one US dollar, year by year, full years only. */
  readonly rates: Readonly<
    Record<string, { readonly source: string; readonly years: Readonly<Record<string, number>> }>
  >;
}

/** A record as it was authored, with the place of its file. */
export interface AuthoredRecord {
  readonly file: string;
  readonly fields: unknown;
  readonly text: string;
}

/** The records of one entity: to open again, and to compare a new one with. */
export interface EntityRecords {
  readonly pledges: Readonly<Record<string, AuthoredRecord>>;
}

/** What is loaded with the form. */
export function registerSlice(dataset: Dataset, as_of: string): RegisterSlice {
  const rates: Record<string, { source: string; years: Record<string, number> }> = {};
  for (const { currency, year, units_per_usd, full_year, source_title } of dataset.fx_rates)
    if (full_year) (rates[currency] ??= { source: source_title, years: {} }).years[year] = units_per_usd;
  return {
    as_of,
    entities: dataset.entities.map((entity) => Entity.parse(writtenForm(Entity, entity))),
    pledges: Object.fromEntries(dataset.pledges.map(({ id, entities }) => [id, entities[0] ?? ''])),
    statements: statementsOf(dataset),
    places: [
      ...dataset.countries.map(({ iso3, iso2, itu_region }) => ({
        iso3,
        iso2,
        region: itu_region,
        is_territory: false,
      })),
      ...dataset.territories.map(({ iso3, iso2, geographic_region }) => ({
        iso3,
        iso2,
        region: geographic_region,
        is_territory: true,
      })),
    ],
    memberships: dataset.country_group_status.map(({ iso3, country_group, from, until, scheduled_until }) => [
      iso3,
      country_group,
      from ?? '',
      until ?? '',
      scheduled_until ?? '',
    ]),
    rates,
  };
}

function statementsOf({ progress_reports }: Dataset): RegisterSlice['statements'] {
  const found: Record<string, string[]> = {};
  for (const { pledge_id, date, said_by } of progress_reports)
    if (said_by === 'third-party' && date !== undefined) (found[pledge_id] ??= []).push(date);
  return found;
}

/**
 * The records that are loaded when an entity is named.
 * @param pledges those it leads and those it shares in
 */
export function recordsOfEntity(pledges: readonly Pledge[]): EntityRecords {
  return {
    pledges: Object.fromEntries(
      pledges.map((pledge) => [
        pledge.id,
        { file: pledge.origin.file, fields: writtenForm(Pledge, pledge), text: pledge.summary },
      ]),
    ),
  };
}
