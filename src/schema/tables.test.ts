import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { referencesIn } from './references.ts';
import {
  Country,
  CountryGroupStatus,
  FinancingGapRow,
  FxRate,
  Indicator,
  ItuHeadline,
  SdgRow,
  Territory,
  WorldTarget,
  WsisRow,
} from './tables.ts';
import { TilePlace } from './tile.ts';

const names = {
  name_ar: 'غانا',
  name_zh: '加纳',
  name_en: 'Ghana',
  name_fr: 'Ghana',
  name_ru: 'Гана',
  name_es: 'Ghana',
};
const source = { source_title: 'A bank', source_url: 'http://example.org/rates' };

/** A row of each table with all its columns. */
const ROWS: Readonly<Record<string, readonly [z.ZodObject, Readonly<Record<string, unknown>>]>> = {
  countries: [Country, { iso3: 'GHA', iso2: 'GH', itu_region: 'AFR', ...names }],
  territories: [
    Territory,
    { iso3: 'ABW', iso2: 'AW', geographic_region: 'AMS', sids_category: 'sids-associate', ...names },
  ],
  'country-group-status': [
    CountryGroupStatus,
    {
      iso3: 'STP',
      country_group: 'LDC',
      from: '1982',
      until: '2024-12-13',
      scheduled_until: '2024-12',
      certainty: 'verified',
      note: 'Graduated.',
      ...source,
    },
  ],
  sdgs: [SdgRow, { number: 9, ...names }],
  'wsis-action-lines': [WsisRow, { code: 'C7-EGOV', parent: 'C7', ...names }],
  'fx-rates': [FxRate, { currency: 'EUR', year: 2022, units_per_usd: 0.9493, full_year: true, ...source }],
  indicators: [
    Indicator,
    {
      indicator_id: 'internet_users_pct',
      geography: 'WORLD',
      year: 2024,
      value: -0.5,
      unit: 'percent',
      estimate: true,
      source_date: '2025-11',
      ...source,
    },
  ],
  targets: [
    WorldTarget,
    {
      id: 'a-goal',
      framework: 'p2c-goal',
      focus_area: 'access',
      name: 'A goal',
      target_value: 100,
      unit: 'percent',
      target_year: 2030,
      baseline_value: 1,
      baseline_year: 2022,
      baseline_source_url: 'https://example.org/',
      latest_value: 2,
      latest_year: 2025,
      latest_source_url: 'https://example.org/',
      indicator_id: 'internet_users_pct',
      note: 'A note.',
      ...source,
    },
  ],
  'financing-gap': [
    FinancingGapRow,
    {
      id: 'a-gap',
      component: 'all',
      geography: 'LDC-LLDC',
      usd_billions: 2.6,
      usd_billions_low: 2,
      usd_billions_high: 3,
      other_value: 5,
      other_unit: 'million people',
      year_of_estimate: 2025,
      horizon_year: 2030,
      study: 'a-study',
      note: 'A note.',
      ...source,
    },
  ],
  'itu-headlines': [
    ItuHeadline,
    {
      id: '2022-06',
      as_of: '2022-06',
      as_of_inferred: false,
      pledges: 250,
      pledges_qualifier: 'over',
      value_usd: 15e9,
      value_qualifier: 'nearly',
      entities: 100,
      entities_qualifier: 'about',
      countries: 90,
      countries_qualifier: 'exact',
      certainty: 'press',
      ...source,
    },
  ],
  'tile-grid': [TilePlace, { iso3: 'GHA', column: 0, row: 20 }],
};

function rowOf(table: string): readonly [z.ZodObject, Readonly<Record<string, unknown>>] {
  const row = ROWS[table];
  if (!row) throw new Error(`no row of ${table}`);
  return row;
}

describe('a row of a table', () => {
  it.each(Object.keys(ROWS))('of %s is read as it stands, and with no column more', (table) => {
    const [schema, row] = rowOf(table);
    expect(schema.parse(row)).toEqual(row);
    expect(schema.safeParse({ ...row, another: 'x' })).toMatchObject({ success: false });
  });

  it.each<[string, string, unknown[], unknown[]]>([
    ['countries', 'iso2', ['GH'], ['', 'G', 'GHA', 'gh', 'xGH']],
    ['countries', 'name_en', ['G', 'x'.repeat(2000)], ['', 'x'.repeat(2001)]],
    ['sdgs', 'number', [1, 17], [0, 18, 1.5]],
    ['fx-rates', 'currency', ['EUR'], ['EU', 'EURO', 'eur', 'xEUR']],
    ['fx-rates', 'year', [1990, 2100], [1989, 2101, 2022.5]],
    ['fx-rates', 'units_per_usd', [1e-7], [0, -1]],
    ['indicators', 'indicator_id', ['a', 'a_1'], ['', 'A', 'a-b', 'Xa', 'a b']],
    ['indicators', 'geography', ['GHA', 'AFR', 'WORLD'], ['GH', 'WORLDS', 'World', 'xGHA']],
    ['financing-gap', 'geography', ['A', 'LDC-SIDS'], ['', 'world', 'xLDC', 'LDC SIDS']],
    ['tile-grid', 'column', [0, 20], [-1, 21, 0.5]],
    ['tile-grid', 'row', [0, 20], [-1, 21, 0.5]],
  ])('of %s: what may stand in the column %s', (table, column, good, bad) => {
    const [schema, row] = rowOf(table);
    const accepted = (value: unknown): boolean => schema.safeParse({ ...row, [column]: value }).success;
    expect(good.filter(accepted)).toEqual(good);
    expect(bad.filter(accepted)).toEqual([]);
  });

  it.each([
    ['countries', 'iso2', 'bad-code'],
    ['fx-rates', 'currency', 'bad-currency-code'],
    ['indicators', 'indicator_id', 'bad-code'],
    ['indicators', 'geography', 'bad-code'],
    ['financing-gap', 'geography', 'bad-code'],
  ])('of %s: what is no code in the column %s is reported under %s', (table, column, rule) => {
    const [schema, row] = rowOf(table);
    expect(schema.safeParse({ ...row, [column]: '?' }).error?.issues.map(({ message }) => message)).toEqual([rule]);
  });

  it.each(['country-group-status', 'tile-grid'])('of %s points to the table of countries', (table) => {
    const [schema, row] = rowOf(table);
    expect(referencesIn(schema, row)).toEqual([{ path: ['iso3'], table: 'countries', value: row['iso3'] }]);
  });
});
