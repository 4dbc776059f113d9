import type { Located } from '../schema/dataset.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { SdgRow, WsisRow } from '../schema/tables.ts';
import type { CountryGroup } from '../schema/vocabularies.ts';
import { countryGroupsOf, type EntityRegion, entityRegionsOf } from './categories.ts';
import type { Link } from './lookup.ts';
import { type PledgeRow, pledgeRows } from './pledge-rows.ts';
import type { RegisterView } from './register-view.ts';
import { isWithdrawn } from './reporting-state.ts';
import { type TargetProgress, targetProgressOf } from './target-progress.ts';

/** Everything the page of a pledge shows, whatever the language. */
export interface PledgeView extends PledgeRow {
  readonly entity_regions: readonly EntityRegion[];
  readonly country_groups: readonly CountryGroup[];
  /** The day on which the groups of its countries were looked up. */
  readonly groups_on: string;
  readonly reports: readonly ProgressReport[];
  /** What the reports say of each target it commits to. */
  readonly progress: readonly TargetProgress[];
  /** The day everything is computed for. */
  readonly today: string;
  readonly links: readonly Link[];
  /** True when other pledges share the sum that this one carries. */
  readonly carries_set: boolean;
  /** True when its entity said that it was given up. */
  readonly withdrawn: boolean;
  readonly sdgs: readonly Located<SdgRow>[];
  readonly wsis_action_lines: readonly Located<WsisRow>[];
}

/** The pages of all pledges of a view. */
export function pledgeViews(view: RegisterView): PledgeView[] {
  return pledgeRows(view, view.pledges).map((row) => pledgeView(view, row));
}

/** What the page of the pledge of a row shows. */
export function pledgeView(view: RegisterView, row: PledgeRow): PledgeView {
  const { pledge } = row;
  return {
    ...row,
    entity_regions: entityRegionsOf(pledge, view),
    country_groups: countryGroupsOf(pledge, view, view.today),
    groups_on: pledge.announced ?? view.today,
    reports: view.reports.get(pledge.id) ?? [],
    progress: targetProgressOf(pledge, view),
    today: view.today,
    links: view.links.get(pledge.id) ?? [],
    carries_set: view.carriers.has(pledge.id),
    withdrawn: isWithdrawn(pledge, view),
    sdgs: view.dataset.sdgs.filter(({ number }) => pledge.sdgs.includes(number)),
    wsis_action_lines: view.dataset.wsis_action_lines.filter(({ code }) => pledge.wsis_action_lines.includes(code)),
  };
}
