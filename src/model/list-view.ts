import { UNDIVIDED } from './dimensions.ts';
import { LISTED } from './doors.ts';
import { listPages, type PartKey, type PartOnPage, type PledgeSet, statedPart } from './pledge-set.ts';
import type { RegisterView } from './register-view.ts';
import { select, type Selection } from './selection.ts';

/** The address of a part of a list, or of the whole list; nothing where there are no such pledges. */
export type DoorTo = (part?: PartKey) => string | undefined;

/** A list of pledges with its total, ready to show. */
export interface ListView {
  readonly selection: Selection;
  readonly set: PledgeSet;
  /** As much of it as is shown. */
  readonly parts: readonly PartOnPage[];
  /** Whether what is shown opens with a line for all stated amounts. */
  readonly stated: boolean;
  /** True where nobody knows which part of the sums falls to what the list is about. */
  readonly undivided: boolean;
  /** False where pages of its own hold the rest. */
  readonly complete: boolean;
  readonly door: DoorTo;
}

/** What the page of a category shows of its list: all of it, or its beginning. */
export function listView(view: RegisterView, selection: Selection, door: DoorTo, listed = LISTED): ListView {
  const set = select(view, selection);
  const [first = []] = listPages(set, listed);
  return { ...pageView(selection, set, first, 1, door), complete: set.pledges.length <= listed };
}

/** One page of a list that has pages of its own, numbered from 1. */
export function pageView(
  selection: Selection,
  set: PledgeSet,
  parts: readonly PartOnPage[],
  page: number,
  door: DoorTo,
): ListView {
  return {
    selection,
    set,
    parts,
    stated: page === 1 && statedPart(set.parts) === 'stated',
    undivided: selection.some(({ dimension }) => UNDIVIDED.has(dimension)),
    complete: true,
    door,
  };
}
