import type { Located } from '../schema/dataset.ts';
import type { Indicator } from '../schema/tables.ts';
import { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';
import { countryGroupsOf, implementationRegionsOf } from './categories.ts';
import { categoryView, undividedView } from './category-view.ts';
import type { RegisterView } from './register-view.ts';

/** A region or group: how many of its people are offline, and what is pledged there. */
export interface NeedRow {
  readonly key: ItuRegion | CountryGroup;
  /** Internet use of the latest year; none where no figure was found. */
  readonly internet: Located<Indicator> | undefined;
  readonly pledges: number;
  /** Counted value: shared out for regions, undivided for groups, which overlap. */
  readonly cents: bigint;
}

/** The newest figure of an indicator for a place, from one edition alone. */
export function latestIndicator(
  indicators: readonly Located<Indicator>[],
  id: string,
  geography: string,
): Located<Indicator> | undefined {
  return indicators
    .filter((row) => row.indicator_id === id && row.geography === geography)
    .reduce<Located<Indicator> | undefined>(
      (newest, row) => (newest && newest.year >= row.year ? newest : row),
      undefined,
    );
}

/** Need against promise, by region and then by country group. */
export function needRows(view: RegisterView): NeedRow[] {
  const internet = (key: string) => latestIndicator(view.dataset.indicators, 'internet_users_pct', key);
  const regions = ItuRegion.options.map((key): NeedRow => {
    const part = categoryView(view, key, (pledge) => implementationRegionsOf(pledge, view));
    return { key, internet: internet(key), pledges: part.pledges.length, cents: part.shared };
  });
  const groups = CountryGroup.options.map((key): NeedRow => {
    const part = undividedView(view, (pledge) => countryGroupsOf(pledge, view, view.today).includes(key));
    return { key, internet: internet(key), pledges: part.pledges.length, cents: part.shared };
  });
  return [...regions, ...groups];
}
