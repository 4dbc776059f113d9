import * as z from 'zod';
import { HttpsUrl, Id, Iso3, PartialDate, SourceUrl } from './primitives.ts';
import { references } from './references.ts';
import { CountryGroup, FocusArea, ItuRegion, WsisActionLine } from './vocabularies.ts';

const text = z.string().min(1).max(2000);
const year = z.int().min(1990).max(2100);
const iso2 = z.string().regex(/^[A-Z]{2}$/, 'bad-code');
const sixNames = { name_ar: text, name_zh: text, name_en: text, name_fr: text, name_ru: text, name_es: text };
const source = { source_title: text, source_url: SourceUrl.optional() };

/** A row of `data/countries.csv`: a State, its ITU region, its UN short name in six languages. */
export const Country = z.strictObject({ iso3: Iso3, iso2, itu_region: ItuRegion, ...sixNames });
export type Country = z.infer<typeof Country>;

/** A row of `data/territories.csv`. The region is a geographical suggestion, not ITU's. */
export const Territory = z.strictObject({
  iso3: Iso3,
  iso2,
  geographic_region: ItuRegion,
  sids_category: z.enum(['sids-state', 'sids-associate', 'sids-m49-only']),
  ...sixNames,
});
export type Territory = z.infer<typeof Territory>;

const countryId = Iso3.clone();
references.add(countryId, { points_to: 'countries' });

/** How sure a date of membership is. */
export const StatusCertainty = z.enum(['verified', 'day-unverified', 'open', 'unverified']);

/** A row of `data/country-group-status.csv`: one membership of a country group, with its dates. */
export const CountryGroupStatus = z.strictObject({
  iso3: countryId,
  country_group: CountryGroup,
  from: PartialDate.optional(),
  until: PartialDate.optional(),
  scheduled_until: PartialDate.optional(),
  certainty: StatusCertainty,
  note: text.optional(),
  ...source,
});
export type CountryGroupStatus = z.infer<typeof CountryGroupStatus>;

/** A row of `data/sdgs.csv`. */
export const SdgRow = z.strictObject({ number: z.int().min(1).max(17), ...sixNames });
export type SdgRow = z.infer<typeof SdgRow>;

/** A row of `data/wsis-action-lines.csv`. */
export const WsisRow = z.strictObject({ code: WsisActionLine, parent: WsisActionLine.optional(), ...sixNames });
export type WsisRow = z.infer<typeof WsisRow>;

/** A row of `data/fx-rates.csv`: local units for one US dollar, the average of a year. */
export const FxRate = z.strictObject({
  // The dollar is what the rates are given for.
  currency: z.string().regex(/^(?!USD$)[A-Z]{3}$/, 'bad-currency-code'),
  year,
  units_per_usd: z.number().positive(),
  full_year: z.boolean(),
  ...source,
  /** Name of the series within the source. */
  series: text.optional(),
});
export type FxRate = z.infer<typeof FxRate>;

/** A row of `data/indicators.csv`: one figure for one place and year. */
export const Indicator = z.strictObject({
  indicator_id: z.string().regex(/^[a-z0-9_]+$/, 'bad-code'),
  geography: z.string().regex(/^[A-Z]{3,5}$/, 'bad-code'),
  year,
  value: z.number(),
  unit: text,
  estimate: z.boolean(),
  ...source,
  source_date: PartialDate.optional(),
});
export type Indicator = z.infer<typeof Indicator>;

/** A row of `data/indicators-country.csv`. */
export const CountryIndicator = z.strictObject({ ...Indicator.shape, geography: countryId });

/** A row of `data/targets.csv`: a target others have set for the world. */
export const WorldTarget = z.strictObject({
  id: Id,
  framework: z.enum(['umc-2030', 'broadband-commission-2025', 'p2c-list', 'p2c-goal']),
  focus_area: FocusArea.optional(),
  name: text,
  target_value: z.number().optional(),
  unit: text.optional(),
  target_year: year.optional(),
  baseline_value: z.number().optional(),
  baseline_year: year.optional(),
  baseline_source_url: HttpsUrl.optional(),
  latest_value: z.number().optional(),
  latest_year: year.optional(),
  latest_source_url: HttpsUrl.optional(),
  indicator_id: z.string().optional(),
  ...source,
  note: text.optional(),
});
export type WorldTarget = z.infer<typeof WorldTarget>;

/** A row of `data/financing-gap.csv`: one estimate of what connecting everyone costs. */
export const FinancingGapRow = z.strictObject({
  id: Id,
  component: Id,
  geography: z.string().regex(/^[A-Z-]+$/, 'bad-code'),
  usd_billions: z.number().optional(),
  usd_billions_low: z.number().optional(),
  usd_billions_high: z.number().optional(),
  other_value: z.number().optional(),
  other_unit: text.optional(),
  year_of_estimate: year,
  horizon_year: year.optional(),
  study: Id,
  ...source,
  note: text.optional(),
});
export type FinancingGapRow = z.infer<typeof FinancingGapRow>;

const headlineQualifier = z.enum(['exact', 'over', 'nearly', 'about', 'derived']).optional();

/** A row of `data/itu-headlines.csv`: a total ITU stated on a day. Never mixed with the register's own sums. */
export const ItuHeadline = z.strictObject({
  id: Id,
  as_of: PartialDate,
  as_of_inferred: z.boolean(),
  pledges: z.int().optional(),
  pledges_qualifier: headlineQualifier,
  value_usd: z.number().optional(),
  value_qualifier: headlineQualifier,
  entities: z.int().optional(),
  entities_qualifier: headlineQualifier,
  countries: z.int().optional(),
  countries_qualifier: headlineQualifier,
  certainty: z.enum(['verified', 'press', 'derived']),
  ...source,
});
export type ItuHeadline = z.infer<typeof ItuHeadline>;
