import * as z from 'zod';
import type { Dataset } from '../schema/dataset.ts';
import { StatusCertainty } from '../schema/tables.ts';
import { CountryGroup } from '../schema/vocabularies.ts';

/** A membership of a country group as published, so that anybody can ask who was in a group on a date. */
export const CountryGroupStatusV1 = z.strictObject({
  iso3: z.string(),
  country_group: CountryGroup,
  from: z.string().nullable(),
  until: z.string().nullable(),
  scheduled_until: z.string().nullable(),
  certainty: StatusCertainty,
  note: z.string().nullable(),
  source_title: z.string(),
  source_url: z.string().nullable(),
});
export type CountryGroupStatusV1 = z.infer<typeof CountryGroupStatusV1>;

/** The published memberships of country groups, in the order of the table. */
export function countryGroupStatusV1({ country_group_status }: Dataset): CountryGroupStatusV1[] {
  return country_group_status.map((row) => ({
    iso3: row.iso3,
    country_group: row.country_group,
    from: row.from ?? null,
    until: row.until ?? null,
    scheduled_until: row.scheduled_until ?? null,
    certainty: row.certainty,
    note: row.note ?? null,
    source_title: row.source_title,
    source_url: row.source_url ?? null,
  }));
}
