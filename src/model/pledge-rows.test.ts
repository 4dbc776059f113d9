import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import { pledgeRows } from './pledge-rows.ts';

describe('pledgeRows', () => {
  it('shows of each pledge who, where, what for and how far it is', () => {
    const view = buildView({
      pledges: [
        buildPledge({
          entities: ['world-body', 'acme-telecom'],
          countries: ['KEN', 'FRA'],
          focus_areas: ['accelerate', 'access'],
        }),
      ],
      progress_reports: [buildReport({ status: 'completed', date: '2025' })],
    });
    const [row, ...others] = pledgeRows(view, view.pledges);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      regions: ['AFR', 'EUR'],
      focus_areas: ['access', 'accelerate'],
      standing: { state: 'completed', last_report: '2025' },
    });
    expect(row?.entities.map(({ id }) => id)).toEqual(['world-body', 'acme-telecom']);
    expect(row?.places.map(({ iso3 }) => iso3)).toEqual(['KEN', 'FRA']);
    expect(row?.valuation).toBe(view.valuation.get('a-pledge'));
  });

  it('leaves out entities and countries nobody knows, and pledges of another view', () => {
    const view = buildView({ pledges: [buildPledge({ entities: ['unheard-of'], countries: ['XXX'] })] });
    expect(pledgeRows(view, view.pledges)).toMatchObject([{ entities: [], places: [], regions: ['not-stated'] }]);
    expect(pledgeRows(view, [buildPledge({ id: 'another' })])).toEqual([]);
  });
});
