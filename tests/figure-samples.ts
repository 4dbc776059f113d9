import { overviewOf } from '../src/model/overview.ts';
import type { RegisterView } from '../src/model/register-view.ts';
import { translator } from '../src/i18n/translate.ts';
import type { Dataset, Located } from '../src/schema/dataset.ts';
import type { FinancingGapRow, Indicator, ItuHeadline, WorldTarget } from '../src/schema/tables.ts';
import { type FigureId, figureOf } from '../src/figures/catalogue.ts';
import type { Drawing, Figure } from '../src/figures/figure.ts';
import { speak } from '../src/figures/speak.ts';
import { buildAmount, buildPledge, buildReport, buildStatus } from './dataset-builder.ts';

const origin = { file: 'data/a-table.csv', line: 2 };
const usd = (value: number) => buildAmount({ value, currency: 'USD' });

const schools = (value: number) => ({ metric: 'schools', value, qualifier: 'exact', basis: 'committed' }) as const;
const headline = (as_of: string, value_usd: number | undefined, pledges?: number): Located<ItuHeadline> => ({
  id: `itu-${as_of}`,
  as_of,
  as_of_inferred: false,
  value_usd,
  pledges,
  certainty: 'verified',
  source_title: 'A speech',
  origin,
});
const figureFor = (
  geography: string,
  value: number,
  indicator_id = 'internet_users_pct',
  unit = 'percent',
): Located<Indicator> => ({
  indicator_id,
  geography,
  year: 2025,
  value,
  unit,
  estimate: true,
  source_title: 'A workbook',
  origin,
});
const target = (fields: Partial<WorldTarget>): Located<WorldTarget> => ({
  id: 'umc-individuals-internet',
  framework: 'umc-2030',
  name: 'A target',
  target_value: 100,
  unit: 'percent',
  target_year: 2030,
  source_title: 'A list',
  origin,
  ...fields,
});
const gap = (id: string, low: number, high?: number): Located<FinancingGapRow> => ({
  id,
  component: 'total',
  geography: 'WORLD',
  usd_billions_low: low,
  usd_billions_high: high,
  year_of_estimate: 2025,
  study: 'connecting-humanity-2020',
  source_title: 'A study',
  origin,
});

const PARITY = 'gender_parity_internet';
const MOBILE = 'mobile_phone_ownership_pct';

/** A register with nothing in any table. */
export const NOTHING: Partial<Dataset> = { entities: [], countries: [], country_group_status: [], fx_rates: [] };

/** A small register with something in every table; one amount is converted, one excluded. */
export const ONE: Partial<Dataset> = {
  pledges: [
    buildPledge({
      id: 'a',
      amount: usd(2_000_000),
      focus_areas: ['access', 'adoption'],
      countries: ['GHA', 'FRA'],
      targets: [schools(200)],
    }),
    buildPledge({
      id: 'b',
      amount: buildAmount({ value: 949_300, currency: 'EUR' }),
      entities: ['example-ministry'],
      pledge_types: ['policy'],
    }),
    buildPledge({ id: 'c', additionality: 'expands' }),
    buildPledge({ id: 'd', amount: { ...usd(500_000), kind: 'mobilised' }, pledge_types: ['policy'] }),
  ],
  progress_reports: [
    buildReport({ pledge_id: 'a', date: '2024', results: [{ metric: 'schools', value: 150, qualifier: 'exact' }] }),
  ],
  country_group_status: [buildStatus('BTN', 'LLDC'), buildStatus('KEN', 'LDC', { scheduled_until: '2029' })],
  indicators: [
    ...[figureFor('AFR', 36), figureFor('EUR', 91), figureFor('WORLD', 74), figureFor('LDC', 34)],
    ...[figureFor('WORLD', 0.94, PARITY, 'ratio'), figureFor('LDC', 0.7, PARITY, 'ratio')],
    ...[figureFor('WORLD', 80, MOBILE), figureFor('AFR', 66, MOBILE)],
  ],
  indicators_country: [figureFor('BTN', 88)],
  targets: [
    target({ latest_value: 74, latest_year: 2025 }),
    target({ id: 'umc-basic-skills', target_value: 70 }),
    target({ id: 'p2c-mobilization', framework: 'p2c-goal', unit: 'usd-billions', target_year: 2026 }),
  ],
  financing_gap: [gap('a-study', 2600, 2800), gap('b-study', 428)],
  tile_grid: [
    { iso3: 'GHA', column: 0, row: 0, origin },
    { iso3: 'KEN', column: 1, row: 0, origin },
    { iso3: 'FRA', column: 0, row: 0, origin },
    { iso3: 'BTN', column: 2, row: 3, origin },
    { iso3: 'BRA', column: 0, row: 0, origin },
  ],
  itu_headlines: [headline('2022-06', 15e9, 250), headline('2024-03', undefined, 900), headline('2025-03-04', 73e9)],
};
/** Another, of which every table says something else. */
export const OTHER: Partial<Dataset> = {
  ...ONE,
  pledges: [
    buildPledge({
      id: 'a',
      amount: usd(9_000_000),
      focus_areas: ['accelerate'],
      countries: ['BRA'],
      targets: [schools(100)],
    }),
    buildPledge({
      id: 'b',
      amount: usd(8_000_000),
      focus_areas: ['accelerate', 'value-creation'],
      countries: ['BRA', 'BTN'],
      entities: ['world-body'],
      pledge_types: ['advocacy'],
    }),
    buildPledge({
      id: 'c',
      amount: usd(7_000_000),
      focus_areas: ['accelerate'],
      countries: ['BRA', 'KEN'],
      entities: ['world-body'],
      pledge_types: ['advocacy'],
    }),
  ],
  indicators: [
    ...[figureFor('AFR', 50), figureFor('EUR', 92), figureFor('CIS', 20)],
    ...[figureFor('ARB', 0.86, PARITY, 'ratio'), figureFor('AFR', 70, MOBILE)],
  ],
  targets: [
    target({}),
    target({ id: 'p2c-mobilization', framework: 'p2c-goal', target_value: 120, target_year: 2026 }),
  ],
  financing_gap: [gap('a-study', 1000)],
  itu_headlines: [headline('2026-03-02', 82e9)],
};

/** A figure of a view, in English. */
export function englishFigure(id: FigureId, view: RegisterView): Figure {
  return figureOf(id, { view, overview: overviewOf(view) }, speak(translator('en'), view));
}

/** Every value in something nested, with the field it stands in. */
export function walk(thing: unknown, field = ''): { field: string; value: unknown }[] {
  if (Array.isArray(thing)) return thing.flatMap((item) => walk(item, field));
  if (typeof thing === 'object' && thing !== null)
    return Object.entries(thing).flatMap(([key, item]) => walk(item, key));
  return [{ field, value: thing }];
}

/** The drawing of a figure that must be of a kind. */
export function drawingOf<Kind extends Drawing['kind']>(
  { id, drawing }: Figure,
  kind: Kind,
): Extract<Drawing, { kind: Kind }> {
  if (drawing?.kind !== kind) throw new Error(`${id} is not drawn as ${kind}`);
  return drawing as Extract<Drawing, { kind: Kind }>;
}
