import type { CountryGroupStatusV1 } from './country-group-status-v1.ts';
import type { CountryV1 } from './country-v1.ts';
import type { PledgeCountryV1 } from './pledge-country-v1.ts';
import type { ProgressReportV1 } from './progress-report-v1.ts';
import type { TotalV1 } from './total-v1.ts';
import type { EntityV1, FormerIdV1, PledgeV1 } from './v1.ts';

/** What a field of a published file means. A field without a note does not compile. */
type Notes<Shape> = Readonly<Record<keyof Shape, string>>;

/** The fields of a published pledge. */
export const PLEDGE_NOTES: Notes<PledgeV1> = {
  id: 'Id of the pledge; never changes. Its page is /en/pledges/<id>/.',
  title: 'The commitment in one line, in the language of the record.',
  summary: 'The commitment in the register’s own words; plain Markdown.',
  language: 'BCP 47 tag of the language of title and summary.',
  entities: 'Ids of those who pledge, the lead first; see entities.',
  entity_types: 'The types of these entities.',
  entity_regions: 'ITU regions in which these entities are at home; not-stated for those without a home country.',
  focus_areas: 'Focus areas of the action framework that the pledge names.',
  focus_area_basis: 'Whether a source states the focus areas or the register concluded them.',
  pillars: 'Pillars of the action framework, where a source names them.',
  pledge_types: 'Types of the pledge.',
  amount: 'The sum in the currency pledged; empty is unknown, never zero.',
  currency: 'ISO 4217 code of the currency pledged.',
  amount_qualifier: 'The source’s own word before the sum.',
  amount_per: 'Whether the sum is the whole or given each year.',
  amount_kind: 'Cash, in kind, or money to be mobilized from others.',
  value_usd: 'The sum in US dollars, for all years where it is given each year between two stated dates.',
  usd_rate: 'Units of the currency for one US dollar: the average of a year.',
  usd_rate_year: 'The year of that rate.',
  usd_rate_source: 'Where the rate was read.',
  counted_usd: 'What the pledge adds to the total of the register, in US dollars; 0.00 where it is excluded.',
  excluded: 'Why the sum is not in the total, the first reason that holds; empty where it is.',
  same_sum_as: 'Id of the pledge that carries the same sum, which counts there once, if at all.',
  targets: 'What the pledge sets out to reach: what is counted, how many, by when.',
  scope: 'Whether it is national, regional or global.',
  countries: 'ISO 3166-1 alpha-3 codes of the countries and territories where it is carried out, if named.',
  country_count: 'How many countries, where the source gives a number but no list.',
  implementation_regions: 'ITU regions where it is carried out, named or through its countries.',
  country_groups: 'LDC, LLDC, SIDS: those named, and those of its countries on the day it was announced.',
  beneficiaries: 'Groups of people the source names.',
  sdgs: 'Numbers of the Sustainable Development Goals named.',
  wsis_action_lines: 'Codes of the WSIS action lines named.',
  announced: 'When it was made public, as exact as known: YYYY, YYYY-MM or YYYY-MM-DD.',
  start: 'When the work begins, as exact as known.',
  end: 'When it is to be done, as exact as known.',
  dates_computed: 'Which of these dates were worked out or inferred.',
  additionality: 'Whether it is new, expands or continues earlier work.',
  provenance: 'Published by a source, or submitted by the entity itself.',
  submitted: 'When the entity submitted it, as exact as known.',
  confidence: 'How sure the register is of its reading.',
  confidence_reason: 'What keeps the confidence from being high.',
  state:
    'What the newest progress report says, whoever says it, a third party too; no-report where there is none, which is neither failed nor not started.',
  reporting_state:
    'How the entity stands with its reports on the day of the file; third parties change nothing in it. The figures of the site go by this.',
  report_due: 'The day by which the next report is due or was; empty where none is to come.',
  related:
    'Other pledges it belongs with, and how: whether it renews or raises the other, or is renewed or raised by it.',
  itu_pledge_id: 'Number on ITU’s platform, if known.',
  itu_title: 'The full title on ITU’s platform, if longer.',
  note: 'What a reader must know about how the record was read.',
  sources: 'Where it was read: title, address, date.',
  url: 'The entity’s own page about the pledge.',
  file: 'The file of the record in the repository.',
};

/** The fields of a published entity. */
export const ENTITY_NOTES: Notes<EntityV1> = {
  id: 'Id of the entity; never changes. Its page is /en/entities/<id>/.',
  name: 'Its name, as the entity writes it.',
  entity_type: 'The stakeholder category.',
  entity_type_basis: 'Whether a source states the category or the register concluded it.',
  country: 'ISO 3166-1 alpha-3 code of the home country; empty for bodies without one.',
  url: 'The entity’s own site.',
  aliases: 'Earlier names and common spellings.',
  identifiers: 'Identifiers of other registers, each with its prefix of org-id.guide, such as XI-LEI, XI-ROR, GB-COH.',
  note: 'What a reader must know about the entry.',
  pledges: 'Ids of its pledges.',
};

/** The fields of a published progress report. */
export const PROGRESS_REPORT_NOTES: Notes<ProgressReportV1> = {
  pledge: 'Id of the pledge it reports on.',
  date: 'The day of the report, as exact as known; empty where the source bears none.',
  status: 'What the report says of the pledge.',
  said_by: 'The entity itself, or a third party.',
  replies_to: 'The date of the statement of a third party that this report answers; empty where it answers none.',
  results: 'The numbers the report gives.',
  provenance: 'Published by a source, or submitted by the entity itself.',
  language: 'BCP 47 tag of the language of the note.',
  note: 'What the report says, in the register’s own words; plain Markdown.',
  sources: 'Where it was read: title, address, date.',
  file: 'The file of the record in the repository.',
};

/** The fields of a published country. */
export const COUNTRY_NOTES: Notes<CountryV1> = {
  iso3: 'ISO 3166-1 alpha-3 code.',
  iso2: 'ISO 3166-1 alpha-2 code.',
  kind: 'A State, or a territory.',
  region: 'ITU region; for a territory the region it lies in.',
  country_groups: 'LDC, LLDC, SIDS: the groups it is in on the day of the data.',
  name_ar: 'Name in Arabic.',
  name_zh: 'Name in Chinese.',
  name_en: 'Name in English.',
  name_fr: 'Name in French.',
  name_ru: 'Name in Russian.',
  name_es: 'Name in Spanish.',
  pledges: 'Ids of the pledges that name it as a place where they are carried out.',
};

/** The fields of a published membership of a country group. */
export const COUNTRY_GROUP_STATUS_NOTES: Notes<CountryGroupStatusV1> = {
  iso3: 'ISO 3166-1 alpha-3 code of the country or territory.',
  country_group: 'LDC, LLDC or SIDS. A place may be in several groups: never add them up.',
  from: 'The first day in the group; of a month or a year known alone, all of it. Empty where it was in the group before the register begins (2021).',
  until:
    'The first day outside the group; of a month or a year known alone, the whole is still inside. Empty where the end is not confirmed, or none is known.',
  scheduled_until: 'The day or year planned for leaving, whose outcome is not confirmed. It ends nothing.',
  certainty:
    'Of the least certain part of the row. verified; day-unverified: the end is confirmed, its day is not; open: a decision is pending, or its outcome was not found; unverified: worked out, or general knowledge.',
  note: 'What else there is to know of the membership.',
  source_title: 'Where it was read.',
  source_url: 'Its address.',
};

/** The fields of a published former id. */
export const FORMER_ID_NOTES: Notes<FormerIdV1> = {
  kind: 'Whether a pledge or an entity had the id.',
  former_id: 'The id that was published once.',
  id: 'The id under which the same record stands now.',
  since: 'Since when, as exact as known.',
};

/** The fields of a published total. */
export const TOTAL_NOTES: Notes<TotalV1> = {
  dimension: 'What the pledges are sorted by; register is the whole register.',
  category: 'One category of the dimension.',
  pledges: 'Pledges that name the category. A pledge counts once in each it names: categories overlap.',
  stated_pledges: 'Those of them that state an amount.',
  stated_usd:
    'Everything they state, whole, counted and excluded together; of a sum per year without a stated start or end, one year.',
  counted_pledges: 'Those of them whose amount is in the total.',
  counted_usd: 'Their counted amounts, whole: categories overlap, do not add them up.',
  excluded_pledges: 'Those of them whose amount is not in the total, or that have none.',
  excluded_usd: 'The amounts stated and not counted.',
  shared_usd:
    'The category’s share of the total, amounts divided equally over the categories a pledge names, cents left over to the first of them in the order of this file: adds up to the total of the register. Empty where nothing is divided, since groups of countries overlap and change.',
};

/** The fields of a published pair of a pledge and a country. */
export const PLEDGE_COUNTRY_NOTES: Notes<PledgeCountryV1> = {
  pledge: 'Id of the pledge; repeated for each of its countries.',
  iso3: 'ISO 3166-1 alpha-3 code of the country or territory.',
  country: 'Its name in English; the other languages are in countries.',
  region: 'ITU region; for a territory the region it lies in.',
  country_groups: 'LDC, LLDC, SIDS: its groups on the day the pledge was announced.',
  title: 'Title of the pledge, in the language of the record.',
  language: 'BCP 47 tag of that language.',
  entities: 'Ids of those who pledge, the lead first.',
  entity_names: 'Their names.',
  focus_areas: 'Focus areas of the pledge.',
  pledge_types: 'Types of the pledge.',
  scope: 'Whether the pledge is national, regional or global.',
  announced: 'When it was made public, as exact as known.',
  start: 'When the work begins, as exact as known.',
  end: 'When it is to be done, as exact as known.',
  pledge_countries: 'How many countries the pledge names: as many rows it has here.',
  pledge_counted_usd:
    'The counted amount of the whole pledge, repeated in each of its rows: do not add it up over countries.',
};
