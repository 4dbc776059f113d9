import type { RegisterView } from '../model/register-view.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { Chronicle, EntryKind, Happening, PledgeHistory } from './entry.ts';

/** Something that happened to a pledge, for a list over many of them. */
export interface Recent {
  /** As the register has it now, or as it was when it was taken out. */
  readonly pledge: Pledge;
  /** Whether it has a page. */
  readonly stands: boolean;
  readonly happening: Happening;
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
  const all = chronicle ? fromHistory(view, chronicle) : fromDates(view);
  const items = all.slice(0, most);
  const days: { date: string; items: Recent[] }[] = [];
  for (const item of items) {
    const { date } = item.happening;
    const day = days.at(-1);
    if (day?.date === date) day.items.push(item);
    else days.push({ date, items: [item] });
  }
  return { days, shown: items.length, count: all.length };
}

function fromHistory(view: RegisterView, { histories }: Chronicle): Recent[] {
  return histories
    .flatMap(({ pledge, stands, entries }: PledgeHistory) => {
      const now = stands ? view.pledge.get(pledge.id) : undefined;
      return entries
        .filter(isNews)
        .map((happening) => ({ pledge: now ?? pledge, stands: now !== undefined, happening, step: happening.step }));
    })
    .sort((a, b) => newestFirst(a, b) || b.step - a.step);
}

function fromDates({ pledges, reports }: RegisterView): Recent[] {
  const told = (pledge: Pledge, kind: EntryKind, date: string, report?: ProgressReport): Recent => {
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

function newestFirst(a: Recent, b: Recent): number {
  const [first, second] = [a.happening.date, b.happening.date];
  return first < second ? 1 : first > second ? -1 : 0;
}
