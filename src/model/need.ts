import type { Located } from '../schema/dataset.ts';
import type { Indicator } from '../schema/tables.ts';
import { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';
import { groupsOf } from './country-groups.ts';
import type { RegisterView } from './register-view.ts';
import { select } from './selection.ts';

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
    const part = select(view, [{ dimension: 'implementation-region', value: key }]);
    return { key, internet: internet(key), pledges: part.pledges.length, cents: part.shared };
  });
  const groups = CountryGroup.options.map((key): NeedRow => {
    const part = select(view, [{ dimension: 'country-group', value: key }]);
    return { key, internet: internet(key), pledges: part.pledges.length, cents: part.shared };
  });
  return [...regions, ...groups];
}

/** Internet use of a country, a region, a group or the world. */
export interface PlaceNeedRow {
  readonly key: string;
  /** The latest figure there is of it, from one edition; editions differ between rows. */
  readonly internet: Located<Indicator> | undefined;
}

/** Internet use of a country, then of its region, of its groups on the day of the view, and of the world. */
export function placeNeed({ dataset, place, today }: RegisterView, iso3: string): PlaceNeedRow[] {
  const latest = (indicators: readonly Located<Indicator>[], key: string): PlaceNeedRow => ({
    key,
    internet: latestIndicator(indicators, 'internet_users_pct', key),
  });
  const wider = [place.get(iso3)?.region ?? [], groupsOf(dataset, iso3, today), 'WORLD'].flat();
  return [latest(dataset.indicators_country, iso3), ...wider.map((key) => latest(dataset.indicators, key))];
}
