import type { Place } from './lookup.ts';
import type { RegisterView } from './register-view.ts';

/** The country or territory that most pledges name, the first in the order of the tables where several do; none without pledges. */
export function busiestCountry(view: RegisterView): { readonly place: Place; readonly pledges: number } | undefined {
  const counted = [...view.place.values()]
    .map((place) => ({ place, pledges: view.pledgesInCountry.get(place.iso3)?.length ?? 0 }))
    .filter(({ pledges }) => pledges > 0);
  return counted.toSorted((a, b) => b.pledges - a.pledges)[0];
}
