import { describe, expect, it } from 'vitest';
import { buildView } from '../../tests/dataset-builder.ts';
import type { ItuHeadline, WorldTarget } from '../schema/tables.ts';
import { homeView } from './home.ts';
import { overviewOf } from './overview.ts';

const origin = { file: 'data/a-table.csv', line: 2 };
const headline = (id: string, as_of: string, figures: Partial<ItuHeadline>) => ({
  id,
  as_of,
  as_of_inferred: false,
  certainty: 'verified' as const,
  source_title: 'A speech',
  ...figures,
  origin,
});
const target = (id: string, framework: WorldTarget['framework']) => ({
  id,
  framework,
  name: 'A target',
  source_title: 'A page',
  origin,
});

describe('homeView', () => {
  it('sets the newest figures of ITU beside the own ones, and the goal of Partner2Connect', () => {
    const view = buildView({
      itu_headlines: [headline('number', '2025', { pledges: 1000 }), headline('value', '2026', { value_usd: 82e9 })],
      targets: [target('other', 'umc-2030'), target('goal', 'p2c-goal')],
    });
    const overview = overviewOf(view);
    expect(homeView(view, overview)).toEqual({
      overview,
      totals: view.totals,
      reported: 0,
      latest: [],
      ituPledges: view.dataset.itu_headlines[0],
      ituValue: view.dataset.itu_headlines[1],
      goal: view.dataset.targets[1],
    });
  });
});
