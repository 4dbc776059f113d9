import * as z from 'zod';
import { groupsOf } from '../model/country-groups.ts';
import type { RegisterView } from '../model/register-view.ts';
import { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';

/** A country or territory as published, with what the register says of it. */
export const CountryV1 = z.strictObject({
  iso3: z.string(),
  iso2: z.string(),
  kind: z.enum(['country', 'territory']),
  region: ItuRegion,
  country_groups: z.array(CountryGroup),
  name_ar: z.string(),
  name_zh: z.string(),
  name_en: z.string(),
  name_fr: z.string(),
  name_ru: z.string(),
  name_es: z.string(),
  pledges: z.array(z.string()),
});
export type CountryV1 = z.infer<typeof CountryV1>;

/** The published countries and territories, in the order of the tables; groups as they stand on the day of the data. */
export function countriesV1(view: RegisterView): CountryV1[] {
  return [...view.place.values()].map((place) => ({
    iso3: place.iso3,
    iso2: place.iso2,
    kind: place.is_territory ? 'territory' : 'country',
    region: place.region,
    country_groups: groupsOf(view.dataset, place.iso3, view.today),
    name_ar: place.name_ar,
    name_zh: place.name_zh,
    name_en: place.name_en,
    name_fr: place.name_fr,
    name_ru: place.name_ru,
    name_es: place.name_es,
    pledges: (view.pledgesInCountry.get(place.iso3) ?? []).map(({ id }) => id),
  }));
}
