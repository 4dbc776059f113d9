import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildStatus, buildView } from '../../tests/dataset-builder.ts';
import type { Located } from '../schema/dataset.ts';
import type { Indicator } from '../schema/tables.ts';
import { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';
import { latestIndicator, needRows, placeNeed } from './need.ts';

const figure = (geography: string, year: number, value: number, id = 'internet_users_pct'): Located<Indicator> => ({
  indicator_id: id,
  geography,
  year,
  value,
  unit: 'percent',
  estimate: false,
  source_title: 'A workbook',
  origin: { file: 'data/indicators.csv', line: 2 },
});

describe('latestIndicator', () => {
  it('is the figure of the latest year, whatever the order of the table', () => {
    const rows = [figure('AFR', 2024, 35), figure('AFR', 2025, 36), figure('AFR', 2019, 20)];
    expect(latestIndicator(rows, 'internet_users_pct', 'AFR')?.value).toBe(36);
    expect(latestIndicator(rows.toReversed(), 'internet_users_pct', 'AFR')?.value).toBe(36);
  });

  it('is of that place and that indicator alone, and nothing where there is none', () => {
    const rows = [figure('EUR', 2025, 91), figure('AFR', 2025, 5, 'population')];
    expect(latestIndicator(rows, 'internet_users_pct', 'AFR')).toBeUndefined();
    expect(latestIndicator([], 'internet_users_pct', 'AFR')).toBeUndefined();
  });
});

describe('needRows', () => {
  const view = buildView({
    pledges: [
      buildPledge({ id: 'both', countries: ['GHA', 'FRA'], amount: buildAmount({ value: 1.01, currency: 'USD' }) }),
      buildPledge({ id: 'south', countries: ['KEN', 'BTN'], amount: buildAmount({ value: 2, currency: 'USD' }) }),
      buildPledge({ id: 'silent', countries: ['GHA'] }),
    ],
    country_group_status: [buildStatus('BTN', 'LLDC'), buildStatus('BTN', 'LDC'), buildStatus('KEN', 'LDC')],
    indicators: [figure('AFR', 2025, 36), figure('LDC', 2025, 34)],
  });
  const row = (key: string) => needRows(view).find((one) => one.key === key);

  it('has the six regions, then the three groups, with what is known of their need', () => {
    expect(needRows(view).map(({ key }) => key)).toEqual([...ItuRegion.options, ...CountryGroup.options]);
    expect([row('AFR')?.internet?.value, row('LDC')?.internet?.value]).toEqual([36, 34]);
    expect(row('EUR')?.internet).toBeUndefined();
  });

  it('shares value out over regions, and leaves it undivided for groups, which overlap', () => {
    expect(row('AFR')).toMatchObject({ pledges: 3, cents: 51n + 100n });
    expect(row('EUR')).toMatchObject({ pledges: 1, cents: 50n });
    expect(row('ASP')).toMatchObject({ pledges: 1, cents: 100n });
    expect(row('LDC')).toMatchObject({ pledges: 1, cents: 200n });
    expect(row('LLDC')).toMatchObject({ pledges: 1, cents: 200n });
    expect(row('SIDS')).toMatchObject({ pledges: 0, cents: 0n });
  });
});

describe('placeNeed', () => {
  it('sets a place beside its region, its groups of the day and the world, with what is known of each', () => {
    const view = buildView({
      country_group_status: [buildStatus('BTN', 'LLDC'), buildStatus('BTN', 'LDC', { until: '2023-12-13' })],
      indicators: [figure('ASP', 2025, 77), figure('WORLD', 2025, 74)],
      indicators_country: [figure('BTN', 2022, 85), figure('BTN', 2023, 88)],
    });
    expect(placeNeed(view, 'BTN').map(({ key, internet }) => [key, internet?.value])).toEqual([
      ['BTN', 88],
      ['ASP', 77],
      ['LLDC', undefined],
      ['WORLD', 74],
    ]);
  });
});
