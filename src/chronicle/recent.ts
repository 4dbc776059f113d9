import { gather } from '../model/lookup.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { Chronicle, EntryKind, Happening, PledgeHistory } from './entry.ts';

/** What happened to a pledge on a day, for a list over many of them. */
export interface Recent {
  /** As the register has it now, or as it was when it was taken out. */
  readonly pledge: Pledge;
  /** Whether it has a page. */
  readonly stands: boolean;
  /** The oldest first. */
  readonly happenings: readonly Happening[];
}

/** What happened on one day, or in as much of a month or year as is known. */
export interface RecentDay {
  readonly date: string;
  readonly items: readonly Recent[];
}

/** What happened lately, and how much of it is shown. */
export interface RecentDays {
  readonly days: readonly RecentDay[];
  readonly shown: number;
  readonly count: number;
}

/** Whether readers of the whole register are told of something: changes of words alone are for the page of the pledge. */
export function isNews({ kind, changes }: Happening): boolean {
  return kind !== 'changed' || changes.some(({ mark }) => mark !== 'wording');
}

/**
 * The newest happenings of a register by day, the newest first.
 * @param chronicle nothing where there is no history: then the dates of announcements and reports stand in
 */
export function recentDays(view: RegisterView, chronicle: Chronicle | undefined, most: number): RecentDays {
  const items = new Map<string, Recent & { readonly date: string; readonly happenings: Happening[] }>();
  for (const { pledge, stands, happening } of chronicle ? fromHistory(view, chronicle) : fromDates(view)) {
    const { date } = happening;
    const known = items.get(`${date} ${pledge.id}`);
    if (known) known.happenings.unshift(happening);
    else items.set(`${date} ${pledge.id}`, { date, pledge, stands, happenings: [happening] });
  }
  const shown = [...items.values()].slice(0, most);
  const days = [...gather(shown, ({ date }) => [date])].map(([date, ofDay]) => ({ date, items: ofDay }));
  return { days, shown: shown.length, count: items.size };
}

/** One thing that happened to a pledge. */
interface One extends Omit<Recent, 'happenings'> {
  readonly happening: Happening;
}

function fromHistory(view: RegisterView, { histories }: Chronicle): One[] {
  return histories
    .flatMap(({ pledge, stands, entries }: PledgeHistory) => {
      const now = stands ? view.pledge.get(pledge.id) : undefined;
      return entries
        .filter(isNews)
        .map((happening) => ({ pledge: now ?? pledge, stands: now !== undefined, happening, step: happening.step }));
    })
    .sort((a, b) => newestFirst(a, b) || b.step - a.step);
}

function fromDates({ pledges, reports }: RegisterView): One[] {
  const told = (pledge: Pledge, kind: EntryKind, date: string, report?: ProgressReport): One => {
    const happening = { kind, date, changes: [], one_target: false, amount_stays: false, ...(report && { report }) };
    return { pledge, stands: true, happening };
  };
  return pledges
    .flatMap((pledge) => [
      ...(reports.get(pledge.id) ?? []).flatMap((report) =>
        report.date === undefined ? [] : [told(pledge, 'reported', report.date, report)],
      ),
      ...(pledge.announced === undefined ? [] : [told(pledge, 'announced', pledge.announced)]),
    ])
    .sort(newestFirst);
}

function newestFirst(a: One, b: One): number {
  const [first, second] = [a.happening.date, b.happening.date];
  return first < second ? 1 : first > second ? -1 : 0;
}
