import type * as z from 'zod';
import { formerIds } from '../model/former-ids.ts';
import type { RegisterView } from '../model/register-view.ts';
import { type Column, columnsOf } from './column.ts';
import { CountryGroupStatusV1, countryGroupStatusV1 } from './country-group-status-v1.ts';
import { countriesV1, CountryV1 } from './country-v1.ts';
import {
  COUNTRY_GROUP_STATUS_NOTES,
  COUNTRY_NOTES,
  ENTITY_NOTES,
  FORMER_ID_NOTES,
  PLEDGE_COUNTRY_NOTES,
  PLEDGE_NOTES,
  PROGRESS_REPORT_NOTES,
  TOTAL_NOTES,
} from './field-notes.ts';
import { PledgeCountryV1, pledgeCountriesV1 } from './pledge-country-v1.ts';
import { ProgressReportV1, progressReportsV1 } from './progress-report-v1.ts';
import { TotalV1, totalsV1 } from './total-v1.ts';
import { EntityV1, FormerIdV1, PledgeV1, toEntityV1, toPledgeV1 } from './v1.ts';

/** What is told of a published table. */
export interface TableHead {
  /** Names the files: `pledges`. */
  readonly name: TableName;
  /** The key of the records in the JSON file. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** The columns that together name a row; none where one of them may be empty, which no key may be. */
  readonly primaryKey: readonly string[];
  /** Columns whose values are a key of another table. */
  readonly foreignKeys: readonly { readonly field: string; readonly table: TableName; readonly key: string }[];
  readonly formats: readonly Format[];
}

/** A published table before it is written in any format. */
export interface Table extends TableHead {
  /** The shape each row has; they were held against it. */
  readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The formats a table may be published in. */
export type Format = 'csv' | 'json' | 'parquet';

/** Every table there is, and its formats. */
const FORMATS = {
  pledges: ['csv', 'json', 'parquet'],
  'pledge-countries': ['csv', 'parquet'],
  entities: ['csv', 'json'],
  'progress-reports': ['csv', 'json'],
  countries: ['csv', 'json'],
  'country-group-status': ['csv', 'json'],
  totals: ['csv', 'json'],
  'former-ids': ['json'],
} as const satisfies Readonly<Record<string, readonly Format[]>>;
/** The name of a published table. */
export type TableName = keyof typeof FORMATS;

/** The published tables of a register, each made when its turn comes: together they are larger than the register. */
export function* tablesOf(view: RegisterView): Generator<Table, void, undefined> {
  const ofPledge = { field: 'pledge', table: 'pledges', key: 'id' } as const;
  const ofCountry = { field: 'iso3', table: 'countries', key: 'iso3' } as const;
  yield table(
    { name: 'pledges', title: 'Pledges', primaryKey: ['id'] },
    PledgeV1,
    PLEDGE_NOTES,
    view.pledges.values().map((pledge) => toPledgeV1(pledge, view)),
  );
  yield table(
    {
      name: 'pledge-countries',
      title: 'One row for each pledge and country',
      primaryKey: ['pledge', 'iso3'],
      foreignKeys: [ofPledge, ofCountry],
    },
    PledgeCountryV1,
    PLEDGE_COUNTRY_NOTES,
    pledgeCountriesV1(view),
  );
  yield table(
    {
      name: 'entities',
      title: 'Entities',
      primaryKey: ['id'],
      foreignKeys: [{ field: 'country', table: 'countries', key: 'iso3' }],
    },
    EntityV1,
    ENTITY_NOTES,
    view.entity.values().map((entity) => toEntityV1(entity, view)),
  );
  yield table(
    { name: 'progress-reports', title: 'Progress reports', primaryKey: ['file'], foreignKeys: [ofPledge] },
    ProgressReportV1,
    PROGRESS_REPORT_NOTES,
    progressReportsV1(view),
  );
  yield table(
    { name: 'countries', title: 'Countries and territories', primaryKey: ['iso3'] },
    CountryV1,
    COUNTRY_NOTES,
    countriesV1(view),
  );
  yield table(
    {
      name: 'country-group-status',
      title: 'Memberships of country groups, with their dates',
      // A country may leave a group and join it again, and the day it joined is mostly before all records.
      primaryKey: [],
      foreignKeys: [ofCountry],
    },
    CountryGroupStatusV1,
    COUNTRY_GROUP_STATUS_NOTES,
    countryGroupStatusV1(view.dataset),
  );
  yield table(
    { name: 'totals', title: 'Totals', primaryKey: ['dimension', 'category'] },
    TotalV1,
    TOTAL_NOTES,
    totalsV1(view),
  );
  yield table(
    { name: 'former-ids', title: 'Former ids', primaryKey: ['kind', 'former_id'] },
    FormerIdV1,
    FORMER_ID_NOTES,
    formerIds(view.dataset),
  );
}

// Rows that do not fit their own schema are a fault of ours, and are not published.
function table<Shape extends z.ZodRawShape>(
  about: Pick<Table, 'name' | 'title' | 'primaryKey'> & Partial<Pick<Table, 'foreignKeys'>>,
  schema: z.ZodObject<Shape>,
  notes: Readonly<Record<keyof Shape, string>>,
  rows: Iterable<z.infer<z.ZodObject<Shape>>>,
): Table {
  return {
    foreignKeys: [],
    ...about,
    key: about.name.replaceAll('-', '_'),
    columns: columnsOf(schema, notes),
    formats: FORMATS[about.name],
    schema,
    rows: Array.from(rows, (row, at) => {
      const { data, error } = schema.safeParse(row);
      if (error) throw new Error(`Record ${at + 1} of ${about.name}: ${error.message}`);
      return data;
    }),
  };
}
