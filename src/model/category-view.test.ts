import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import { FocusArea } from '../schema/vocabularies.ts';
import { focusAreasOf } from './categories.ts';
import { categoryView, undividedView } from './category-view.ts';
import { overviewOf } from './overview.ts';

const view = buildView({
  pledges: [
    buildPledge({
      id: 'a',
      focus_areas: ['access', 'adoption', 'accelerate'],
      amount: buildAmount({ value: 1, currency: 'USD' }),
    }),
    buildPledge({ id: 'b', focus_areas: ['adoption'], amount: buildAmount({ value: 2, currency: 'USD' }) }),
    buildPledge({ id: 'c', focus_areas: ['adoption'] }),
  ],
});

describe('categoryView', () => {
  it('shows the pledges behind a category, what each adds, and both sums', () => {
    const adoption = categoryView(view, 'adoption', focusAreasOf);
    expect(adoption.rows.map(({ pledge }) => pledge.id)).toEqual(['a', 'b', 'c']);
    expect(adoption).toMatchObject({
      shares: [33n, 200n, 0n],
      shared: 233n,
      totals: { counted: { pledges: 2, cents: 300n } },
    });
  });

  it('agrees with the overview for every category', () => {
    for (const { category, pledges, shared, undivided } of overviewOf(view, view.pledges).focus_areas) {
      const one = categoryView(view, category, focusAreasOf);
      expect([one.pledges.length, one.shared, one.totals.counted.cents]).toEqual([pledges, shared, undivided]);
    }
    expect(FocusArea.options).toHaveLength(4);
  });
});

describe('undividedView', () => {
  it('counts each pledge whole', () => {
    expect(undividedView(view, ({ id }) => id !== 'c')).toMatchObject({ shares: [100n, 200n], shared: 300n });
    expect(undividedView(view, () => false)).toMatchObject({ pledges: [], shares: [], shared: 0n });
  });
});
