import { describe, expect, it } from 'vitest';
import { buildPledge, buildStatus, buildView, TODAY } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import {
  countryGroupsOf,
  entityRegionsOf,
  entityTypesOf,
  focusAreasOf,
  implementationRegionsOf,
  pledgeTypesOf,
} from './categories.ts';

const view = buildView({
  country_group_status: [buildStatus('BTN', 'LDC', { until: '2023-12-13' }), buildStatus('BTN', 'LLDC')],
});
const pledge = (fields: Partial<Pledge>): Pledge => buildPledge({ scope: 'regional', countries: [], ...fields });

describe('implementationRegionsOf', () => {
  it.each<[Partial<Pledge>, string[]]>([
    [{ countries: ['GHA'] }, ['AFR']],
    [{ countries: ['GHA', 'KEN', 'FRA'] }, ['AFR', 'EUR']],
    [{ countries: ['FRA'], implementation_regions: ['ARB', 'EUR'] }, ['ARB', 'EUR']],
    [{ scope: 'global' }, ['global']],
    [{ scope: 'global', countries: ['GHA'] }, ['AFR', 'global']],
    [{}, ['not-stated']],
    [{ countries: ['XXX'] }, ['not-stated']],
  ])('of %o are %o', (fields, regions) => {
    expect(implementationRegionsOf(pledge(fields), view)).toEqual(regions);
  });
});

describe('entityRegionsOf and entityTypesOf', () => {
  it('name each once, in the fixed order, and never nothing', () => {
    const joint = pledge({ entities: ['world-body', 'example-ministry', 'acme-telecom'] });
    expect(entityRegionsOf(joint, view)).toEqual(['AFR', 'EUR', 'not-stated']);
    expect(entityTypesOf(joint, view)).toEqual(['government', 'private-sector', 'un-agency']);
    const unknown = pledge({ entities: ['unheard-of'] });
    expect(entityRegionsOf(unknown, view)).toEqual(['not-stated']);
    expect(entityTypesOf(unknown, view)).toEqual(['other']);
  });

  it('ask where the entity is at home, never where the work is done', () => {
    expect(entityRegionsOf(pledge({ entities: ['example-ministry'], countries: ['GHA'] }), view)).toEqual(['EUR']);
  });
});

describe('focusAreasOf and pledgeTypesOf', () => {
  it('keep the order of the framework, whatever the pledge writes', () => {
    const mixed = pledge({ focus_areas: ['accelerate', 'access'], pledge_types: ['advocacy', 'financial'] });
    expect(focusAreasOf(mixed)).toEqual(['access', 'accelerate']);
    expect(pledgeTypesOf(mixed)).toEqual(['financial', 'advocacy']);
  });
});

describe('countryGroupsOf', () => {
  it('asks on the day of the announcement', () => {
    expect(countryGroupsOf(pledge({ countries: ['BTN'], announced: '2022' }), view, TODAY)).toEqual(['LDC', 'LLDC']);
    expect(countryGroupsOf(pledge({ countries: ['BTN'], announced: '2024' }), view, TODAY)).toEqual(['LLDC']);
  });

  it('asks today where that day is unknown', () => {
    const undated = pledge({ countries: ['BTN'], announced: undefined });
    expect(countryGroupsOf(undated, view, TODAY)).toEqual(['LLDC']);
    expect(countryGroupsOf(undated, view, '2023-01-01')).toEqual(['LDC', 'LLDC']);
  });

  it('adds the groups a pledge names itself', () => {
    expect(countryGroupsOf(pledge({ country_groups: ['SIDS'], countries: ['BTN'] }), view, TODAY)).toEqual([
      'LDC',
      'LLDC',
      'SIDS',
    ]);
  });
});
