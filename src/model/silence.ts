import type { Located } from '../schema/dataset.ts';
import type { Indicator } from '../schema/tables.ts';
import type { CountryGroup } from '../schema/vocabularies.ts';
import { heldOn } from './country-groups.ts';
import { latestIndicator } from './need.ts';
import { placeEntries, type PlaceEntry } from './place-view.ts';
import type { RegisterView } from './register-view.ts';

/** A group that a country is due to leave, and when, as exact as it is known. */
export interface ScheduledLeave {
  readonly group: CountryGroup;
  readonly date: string;
}

/** A country of the three groups that no pledge names, with what is known of its need. */
export interface SilentPlace extends PlaceEntry {
  readonly internet: Located<Indicator> | undefined;
  readonly population: Located<Indicator> | undefined;
  /** Groups it is a member of today and due to leave; whether it did is not known. */
  readonly leaving: readonly ScheduledLeave[];
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
      leaving: view.dataset.country_group_status.flatMap(({ iso3, country_group: group, scheduled_until, ...held }) =>
        iso3 === entry.place.iso3 && scheduled_until !== undefined && heldOn(held, view.today)
          ? [{ group, date: scheduled_until }]
          : [],
      ),
    }));
  return { members, silent };
}
