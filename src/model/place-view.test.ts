import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildStatus, buildView } from '../../tests/dataset-builder.ts';
import type { Located } from '../schema/dataset.ts';
import type { Indicator } from '../schema/tables.ts';
import { groupView, placesIn, placeViews } from './place-view.ts';

const figure = (indicator_id: string, geography: string, value: number): Located<Indicator> => ({
  indicator_id,
  geography,
  year: 2024,
  value,
  unit: 'a unit',
  estimate: false,
  source_title: 'A list',
  origin: { file: 'data/indicators-country.csv', line: 2 },
});

const view = buildView({
  pledges: [
    buildPledge({ id: 'here', countries: ['GHA', 'BTN'], amount: buildAmount({ value: 3, currency: 'USD' }) }),
    buildPledge({ id: 'from-france', entities: ['example-ministry'], countries: ['BTN'] }),
  ],
  country_group_status: [
    buildStatus('BTN', 'LLDC'),
    buildStatus('BTN', 'LDC', { until: '2023-12-13' }),
    buildStatus('KEN', 'LDC', { scheduled_until: '2029' }),
  ],
  indicators_country: [
    figure('internet_users_pct', 'GHA', 69.8),
    figure('population', 'GHA', 34_121_985),
    figure('population', 'KEN', 55_000_000),
  ],
});
const place = (iso3: string) => placeViews(view).find((one) => one.place.iso3 === iso3);

describe('placeViews', () => {
  it('estimates the people offline from two figures, to two digits', () => {
    expect(place('GHA')?.offline).toBe(10_000_000);
    const other = buildView({
      indicators_country: [figure('internet_users_pct', 'BTN', 88.4), figure('population', 'BTN', 787_424)],
    });
    expect(placeViews(other).find((one) => one.place.iso3 === 'BTN')?.offline).toBe(91_000);
  });

  it('estimates nothing where one of the figures is not known', () => {
    expect(place('KEN')).toMatchObject({ offline: undefined, internet: undefined, population: { value: 55_000_000 } });
  });

  it('gives the memberships of today alone', () => {
    expect(place('BTN')?.status.map(({ country_group }) => country_group)).toEqual(['LLDC']);
  });
});

describe('placesIn', () => {
  it('lists the places of a region with their groups and the pledges that name them', () => {
    expect(placesIn(view, 'AFR')).toMatchObject([
      { place: { iso3: 'GHA' }, groups: [], pledges: 1 },
      { place: { iso3: 'KEN' }, groups: ['LDC'], pledges: 0 },
    ]);
    expect(placesIn(view, 'CIS')).toEqual([]);
  });
});

describe('groupView', () => {
  it('has the members of today, those no pledge names, and the changes, past and due', () => {
    const { members, silent, changes } = groupView(view, 'LDC');
    expect(members.map((entry) => entry.place.iso3)).toEqual(['KEN']);
    expect(silent.map((entry) => entry.place.iso3)).toEqual(['KEN']);
    expect(changes.map((change) => change.place.iso3)).toEqual(['BTN', 'KEN']);
  });

  it('has no changes but those of the group itself, in places that are known', () => {
    const other = buildView({
      pledges: [buildPledge({ countries: ['KEN'] })],
      country_group_status: [
        buildStatus('KEN', 'LDC'),
        buildStatus('GHA', 'LDC'),
        buildStatus('BTN', 'LLDC', { until: '2023' }),
        buildStatus('XXX', 'LDC', { until: '2023' }),
      ],
    });
    const { members, silent, changes } = groupView(other, 'LDC');
    expect(members.map((entry) => entry.place.iso3)).toEqual(['GHA', 'KEN']);
    expect(silent.map((entry) => entry.place.iso3)).toEqual(['GHA']);
    expect(changes).toEqual([]);
  });
});
