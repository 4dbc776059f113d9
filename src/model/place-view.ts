import { madeOnce } from '../made-once.ts';
import type { Located } from '../schema/dataset.ts';
import type { CountryGroupStatus, Indicator } from '../schema/tables.ts';
import type { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';
import { groupsOf, heldOn, membersOf } from './country-groups.ts';
import { latestIndicator } from './need.ts';
import type { Place } from './lookup.ts';
import type { RegisterView } from './register-view.ts';

/** A country or territory in a list. */
export interface PlaceEntry {
  readonly place: Place;
  /** Groups it belongs to today. */
  readonly groups: readonly CountryGroup[];
  /** Pledges that name it. */
  readonly pledges: number;
}

/** All countries and territories, in the order of the tables. */
export function placeEntries(view: RegisterView): PlaceEntry[] {
  return [...view.place.values()].map((place) => ({
    place,
    groups: groupsOf(view.dataset, place.iso3, view.today),
    pledges: view.pledgesInCountry.get(place.iso3)?.length ?? 0,
  }));
}

/** The countries and territories of a region. */
export function placesIn(view: RegisterView, region: ItuRegion): PlaceEntry[] {
  return placeEntries(view).filter(({ place }) => place.region === region);
}

/** Everything the page of a country or territory shows. */
export interface PlaceView {
  readonly place: Place;
  readonly status: readonly Located<CountryGroupStatus>[];
  readonly internet: Located<Indicator> | undefined;
  readonly population: Located<Indicator> | undefined;
  /** People not using the Internet, computed from the two figures and rounded to two digits: their years differ. */
  readonly offline: number | undefined;
}

/** The pages of all countries and territories, made once for all languages. */
export const placeViews: (view: RegisterView) => readonly PlaceView[] = madeOnce((view) =>
  [...view.place.values()].map((place) => {
    const latest = (id: string) => latestIndicator(view.dataset.indicators_country, id, place.iso3);
    const [internet, population] = [latest('internet_users_pct'), latest('population')];
    return {
      place,
      status: view.dataset.country_group_status.filter((row) => row.iso3 === place.iso3 && heldOn(row, view.today)),
      internet,
      population,
      offline: internet && population ? roughly((population.value * (100 - internet.value)) / 100) : undefined,
    };
  }),
);

/** Everything the page of a country group shows. */
export interface GroupView {
  readonly group: CountryGroup;
  readonly members: readonly PlaceEntry[];
  readonly silent: readonly PlaceEntry[];
  /** Memberships with a date to know: ended, or due to end. */
  readonly changes: readonly { readonly place: Place; readonly status: Located<CountryGroupStatus> }[];
}

/** The page of a country group, with the members of today. */
export function groupView(view: RegisterView, group: CountryGroup): GroupView {
  const current = new Set(membersOf(view.dataset, group, view.today).map(({ iso3 }) => iso3));
  const members = placeEntries(view).filter(({ place }) => current.has(place.iso3));
  return {
    group,
    members,
    silent: members.filter(({ pledges }) => pledges === 0),
    changes: view.dataset.country_group_status
      .filter((row) => row.country_group === group && (row.until !== undefined || row.scheduled_until !== undefined))
      .flatMap((status) => {
        const place = view.place.get(status.iso3);
        return place ? [{ place, status }] : [];
      }),
  };
}

function roughly(people: number): number {
  return Number(people.toPrecision(2));
}
