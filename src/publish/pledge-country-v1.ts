import * as z from 'zod';
import { groupsOf } from '../model/country-groups.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Pledge } from '../schema/pledge.ts';
import { CountryGroup, FocusArea, ItuRegion, PledgeType, Scope } from '../schema/vocabularies.ts';
import { Usd, usd } from './v1.ts';

/** One pledge in one country, for spreadsheets and joins. */
export const PledgeCountryV1 = z.strictObject({
  pledge: z.string(),
  iso3: z.string(),
  country: z.string(),
  region: ItuRegion,
  country_groups: z.array(CountryGroup),
  title: z.string(),
  language: z.string(),
  entities: z.array(z.string()),
  entity_names: z.array(z.string()),
  focus_areas: z.array(FocusArea),
  pledge_types: z.array(PledgeType),
  scope: Scope,
  announced: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  pledge_countries: z.int(),
  pledge_counted_usd: Usd,
});
export type PledgeCountryV1 = z.infer<typeof PledgeCountryV1>;

/** Every pledge once for each country it names; pledges that name none have no row. */
export function pledgeCountriesV1(view: RegisterView): PledgeCountryV1[] {
  return view.pledges.flatMap((pledge) => pledge.countries.flatMap((iso3) => rowOf(pledge, iso3, view) ?? []));
}

function rowOf(pledge: Pledge, iso3: string, view: RegisterView): PledgeCountryV1 | undefined {
  const place = view.place.get(iso3);
  return (
    place && {
      pledge: pledge.id,
      iso3,
      country: place.name_en,
      region: place.region,
      country_groups: groupsOf(view.dataset, iso3, pledge.announced ?? view.today),
      title: pledge.title,
      language: pledge.language,
      entities: pledge.entities,
      entity_names: pledge.entities.map((id) => view.entity.get(id)?.name ?? id),
      focus_areas: pledge.focus_areas,
      pledge_types: pledge.pledge_types,
      scope: pledge.scope,
      announced: pledge.announced ?? null,
      start: pledge.period.start ?? null,
      end: pledge.period.end ?? null,
      pledge_countries: pledge.countries.length,
      pledge_counted_usd: usd(view.valuation.get(pledge.id)?.counted ?? 0n),
    }
  );
}
