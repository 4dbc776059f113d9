import type { Located } from '../schema/dataset.ts';
import type { Indicator } from '../schema/tables.ts';
import { latestIndicator } from './need.ts';
import { placeEntries, type PlaceEntry } from './place-view.ts';
import type { RegisterView } from './register-view.ts';

/** A country of the three groups that no pledge names, with what is known of its need. */
export interface SilentPlace extends PlaceEntry {
  readonly internet: Located<Indicator> | undefined;
  readonly population: Located<Indicator> | undefined;
}

/** Members of LDC, LLDC and SIDS today, and those of them that no pledge names. */
export function silentPlaces(view: RegisterView): { members: PlaceEntry[]; silent: SilentPlace[] } {
  const members = placeEntries(view).filter(({ groups }) => groups.length > 0);
  const silent = members
    .filter(({ pledges }) => pledges === 0)
    .map((entry) => ({
      ...entry,
      internet: latestIndicator(view.dataset.indicators_country, 'internet_users_pct', entry.place.iso3),
      population: latestIndicator(view.dataset.indicators_country, 'population', entry.place.iso3),
    }));
  return { members, silent };
}
