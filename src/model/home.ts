import type { Located } from '../schema/dataset.ts';
import type { ItuHeadline, WorldTarget } from '../schema/tables.ts';
import { newestHeadline } from './headline.ts';
import type { Overview } from './overview.ts';
import { type PledgeRow, pledgeRows } from './pledge-rows.ts';
import type { RegisterView } from './register-view.ts';
import type { Totals } from './totals.ts';

/** How many of the newest pledges the home shows. */
const LATEST = 6;

/** Everything the home shows, whatever the language. */
export interface HomeView {
  readonly overview: Overview;
  readonly totals: Totals;
  /** Pledges that their entity has reported on. */
  readonly reported: number;
  readonly latest: readonly PledgeRow[];
  readonly ituPledges: Located<ItuHeadline> | undefined;
  readonly ituValue: Located<ItuHeadline> | undefined;
  readonly goal: Located<WorldTarget> | undefined;
}

/** The home of a view. */
export function homeView(view: RegisterView, overview: Overview): HomeView {
  return {
    overview,
    totals: view.totals,
    reported: view.naming.reporting.get('reported')?.length ?? 0,
    latest: pledgeRows(view, view.pledges.slice(0, LATEST)),
    ituPledges: newestHeadline(view.dataset, 'pledges'),
    ituValue: newestHeadline(view.dataset, 'value_usd'),
    goal: view.dataset.targets.find(({ framework }) => framework === 'p2c-goal'),
  };
}
