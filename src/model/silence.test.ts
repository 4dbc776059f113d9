import { describe, expect, it } from 'vitest';
import { buildPledge, buildStatus, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { viewRegister } from './register-view.ts';
import { silentPlaces } from './silence.ts';

describe('silentPlaces', () => {
  const population = {
    indicator_id: 'population',
    geography: 'BTN',
    year: 2024,
    value: 790_000,
    unit: 'people',
    estimate: true,
    source_title: 'A list',
    origin: { file: 'data/indicators-country.csv', line: 2 },
  };
  const statuses = [
    buildStatus('BTN', 'LLDC'),
    buildStatus('KEN', 'LDC'),
    buildStatus('GHA', 'LDC', { until: '2020' }),
  ];

  it('are the members of today that no pledge names, with what is known of their need', () => {
    const view = buildView({
      pledges: [buildPledge({ countries: ['KEN'] })],
      country_group_status: statuses,
      indicators_country: [population],
    });
    const { members, silent } = silentPlaces(view);
    expect(members.map(({ place }) => place.iso3)).toEqual(['KEN', 'BTN']);
    expect(silent).toMatchObject([{ place: { iso3: 'BTN' }, groups: ['LLDC'], pledges: 0 }]);
    expect(silent[0]?.population?.value).toBe(790_000);
    expect(silent[0]?.internet).toBeUndefined();
  });

  it('are all members where there is no pledge, and none where each is named', () => {
    expect(silentPlaces(buildView({ country_group_status: statuses })).silent).toHaveLength(2);
    const view = buildView({
      pledges: [buildPledge({ countries: ['KEN', 'BTN'] })],
      country_group_status: statuses,
    });
    expect(silentPlaces(view).silent).toEqual([]);
  });

  it('say which group a place is due to leave, as exact as it is known, and nothing of one it has left', () => {
    const view = buildView({
      country_group_status: [
        buildStatus('BTN', 'LLDC'),
        buildStatus('BTN', 'LDC', { scheduled_until: '2029' }),
        buildStatus('KEN', 'LDC', { until: '2020', scheduled_until: '2020' }),
        buildStatus('KEN', 'SIDS'),
      ],
    });
    expect(silentPlaces(view).silent.map(({ leaving }) => leaving)).toEqual([[], [{ group: 'LDC', date: '2029' }]]);
  });

  it('counts a place in several groups once', () => {
    const view = buildView({ country_group_status: [...statuses, buildStatus('BTN', 'LDC')] });
    expect(silentPlaces(view).members.map(({ groups }) => groups)).toEqual([['LDC'], ['LDC', 'LLDC']]);
  });

  it('and those named make up the members, in this register', () => {
    const view = viewRegister(repositoryRegister().dataset, TODAY);
    const { members, silent } = silentPlaces(view);
    const named = members.filter(({ place }) => view.pledges.some(({ countries }) => countries.includes(place.iso3)));
    expect(silent.length + named.length).toBe(members.length);
  });
});
