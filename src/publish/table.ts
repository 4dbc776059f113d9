import type * as z from 'zod';
import type { RegisterView } from '../model/register-view.ts';
import { type Column, columnsOf } from './column.ts';
import { countriesV1, CountryV1 } from './country-v1.ts';
import {
  COUNTRY_NOTES,
  ENTITY_NOTES,
  PLEDGE_COUNTRY_NOTES,
  PLEDGE_NOTES,
  PROGRESS_REPORT_NOTES,
  TOTAL_NOTES,
} from './field-notes.ts';
import { PledgeCountryV1, pledgeCountriesV1 } from './pledge-country-v1.ts';
import { ProgressReportV1, progressReportsV1 } from './progress-report-v1.ts';
import { TotalV1, totalsV1 } from './total-v1.ts';
import { EntityV1, PledgeV1, toEntityV1, toPledgeV1 } from './v1.ts';

/** A published table before it is written in any format. */
export interface Table {
  /** Names the files: `pledges`. */
  readonly name: TableName;
  /** The key of the records in the JSON file. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly Column[];
  /** The columns that together name a row. */
  readonly primaryKey: readonly string[];
  /** Columns whose values are a key of another table. */
  readonly foreignKeys: readonly { readonly field: string; readonly table: TableName; readonly key: string }[];
  readonly formats: readonly Format[];
  /** The shape each row has. */
  readonly schema: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The formats a table may be published in. */
export type Format = 'csv' | 'json' | 'parquet';

/** Every table there is, in the order of the contract. */
export const TABLE_NAMES = [
  'pledges',
  'pledge-countries',
  'entities',
  'progress-reports',
  'countries',
  'totals',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The formats of each table. */
export const FORMATS: Readonly<Record<TableName, readonly Format[]>> = {
  pledges: ['csv', 'json', 'parquet'],
  'pledge-countries': ['csv', 'parquet'],
  entities: ['csv', 'json'],
  'progress-reports': ['csv', 'json'],
  countries: ['csv', 'json'],
  totals: ['csv', 'json'],
};

/** The published tables of a register. */
export function tablesOf(view: RegisterView): Table[] {
  const pledge = { field: 'pledge', table: 'pledges', key: 'id' } as const;
  const iso3 = { field: 'iso3', table: 'countries', key: 'iso3' } as const;
  return [
    table(
      'pledges',
      'Pledges',
      PledgeV1,
      PLEDGE_NOTES,
      ['id'],
      [],
      view.pledges.map((each) => toPledgeV1(each, view)),
    ),
    table(
      'pledge-countries',
      'One row for each pledge and country',
      PledgeCountryV1,
      PLEDGE_COUNTRY_NOTES,
      ['pledge', 'iso3'],
      [pledge, iso3],
      pledgeCountriesV1(view),
    ),
    table(
      'entities',
      'Entities',
      EntityV1,
      ENTITY_NOTES,
      ['id'],
      [],
      [...view.entity.values()].map((entity) => toEntityV1(entity, view)),
    ),
    table(
      'progress-reports',
      'Progress reports',
      ProgressReportV1,
      PROGRESS_REPORT_NOTES,
      ['file'],
      [pledge],
      progressReportsV1(view),
    ),
    table('countries', 'Countries and territories', CountryV1, COUNTRY_NOTES, ['iso3'], [], countriesV1(view)),
    table('totals', 'Totals', TotalV1, TOTAL_NOTES, ['dimension', 'category'], [], totalsV1(view)),
  ];
}

function table<Shape extends z.ZodRawShape>(
  name: TableName,
  title: string,
  schema: z.ZodObject<Shape>,
  notes: Readonly<Record<keyof Shape, string>>,
  primaryKey: readonly string[],
  foreignKeys: Table['foreignKeys'],
  rows: readonly z.infer<z.ZodObject<Shape>>[],
): Table {
  return {
    name,
    key: name.replaceAll('-', '_'),
    title,
    columns: columnsOf(schema, notes),
    primaryKey,
    foreignKeys,
    formats: FORMATS[name],
    schema,
    rows,
  };
}
