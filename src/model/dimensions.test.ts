import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildStatus, buildView } from '../../tests/dataset-builder.ts';
import { DIMENSIONS, type Dimension, SHARED_OUT, valuesOf } from './dimensions.ts';

const view = buildView({
  pledges: [
    buildPledge({
      id: 'joint',
      entities: ['world-body', 'example-ministry', 'acme-telecom'],
      focus_areas: ['accelerate', 'access'],
      pledge_types: ['advocacy', 'financial'],
      countries: ['KEN', 'BTN'],
      additionality: 'expands',
    }),
    buildPledge({ id: 'unknown', entities: ['unheard-of', 'world-body'], countries: [], scope: 'global' }),
  ],
  progress_reports: [buildReport({ pledge_id: 'joint', date: '2025' })],
  country_group_status: [buildStatus('BTN', 'LLDC')],
});
const valuesIn = (id: string, dimension: Dimension) => {
  const pledge = view.pledge.get(id);
  return pledge && valuesOf(dimension, pledge, view, view.today);
};

describe('valuesOf', () => {
  it.each<[Dimension, string[], string[]]>([
    ['entity-region', ['AFR', 'EUR', 'not-stated'], ['not-stated']],
    ['entity-type', ['government', 'private-sector', 'un-agency'], ['un-agency', 'other']],
    ['country', ['KEN', 'BTN'], []],
    ['country-group', ['LLDC'], []],
    ['entity', ['world-body', 'example-ministry', 'acme-telecom'], ['unheard-of', 'world-body']],
    ['home-country', ['FRA', 'GHA'], []],
    ['implementation-region', ['AFR', 'ASP'], ['global']],
    ['additionality', ['expands'], ['not-stated']],
    ['focus-area', ['access', 'accelerate'], ['access']],
    ['pledge-type', ['financial', 'advocacy'], ['financial']],
    ['reporting', ['reported'], ['not-reported']],
    ['reporting-state', ['on-time'], ['no-report']],
    ['last-word', ['recent'], ['no-word']],
  ])('sorts pledges by %s', (dimension, joint, unknown) => {
    expect(valuesIn('joint', dimension)).toEqual(joint);
    expect(valuesIn('unknown', dimension)).toEqual(unknown);
  });

  it('is never empty where value is shared out', () => {
    for (const dimension of DIMENSIONS.filter((one) => SHARED_OUT.has(one)))
      for (const id of ['joint', 'unknown']) expect(valuesIn(id, dimension), dimension).not.toEqual([]);
  });

  it('calls a pledge reported on by its entity alone', () => {
    const pledge = buildPledge();
    const said = buildReport({ date: '2025', said_by: 'third-party' });
    const heard = buildView({ pledges: [pledge], progress_reports: [said] });
    expect(valuesOf('reporting', pledge, heard, heard.today)).toEqual(['not-reported']);
  });

  it('names a home country of several entities once', () => {
    const pledge = buildPledge({ entities: ['acme-telecom', 'acme-telecom'] });
    expect(valuesOf('home-country', pledge, view, view.today)).toEqual(['GHA']);
  });
});
