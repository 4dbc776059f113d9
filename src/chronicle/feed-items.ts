import type { RegisterView } from '../model/register-view.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import type { Chronicle, Entry } from './entry.ts';
import { isNews } from './recent.ts';

/** A pledge or a report as a feed tells it. */
export interface FeedItem {
  /** What it is known by for good: the first id of the pledge, with the date of a report. */
  readonly key: string;
  readonly pledge: Pledge;
  /** Nothing where the pledge itself is told. */
  readonly report: ProgressReport | undefined;
  /** When it entered the register, and when its meaning last changed: 2026-11-24T12:00:00Z. */
  readonly published: string;
  readonly updated: string;
  /** The last change in meaning. */
  readonly change: Entry | undefined;
}

/**
 * Every pledge and report that a feed can tell, the newest first.
 * @param chronicle nothing where there is no history: then the dates of announcements and reports stand in, and what has
 *   no date is left out
 */
export function feedItems(view: RegisterView, chronicle: Chronicle | undefined): FeedItem[] {
  const items = view.pledges.flatMap((pledge) => {
    const reports = view.reports.get(pledge.id) ?? [];
    return chronicle ? fromHistory(pledge, reports, chronicle) : fromDates(pledge, reports);
  });
  return items.sort((a, b) => compare(b.updated, a.updated) || compare(a.key, b.key));
}

function fromHistory(pledge: Pledge, reports: readonly ProgressReport[], { pledge: known }: Chronicle): FeedItem[] {
  const history = known.get(pledge.id);
  if (!history) return [];
  const { first_id, entries } = history;
  const own = entries.filter(({ kind }) => kind === 'added' || kind === 'restored');
  const change = entries.find((entry) => entry.changes.length > 0 && isNews(entry));
  const [newest, oldest] = [[...own, ...(change ? [change] : [])], own.at(-1)];
  const told: FeedItem[] = oldest
    ? [{ key: first_id, pledge, report: undefined, published: oldest.time, updated: latest(newest), change }]
    : [];
  return [
    ...told,
    ...reports.flatMap((report): FeedItem[] => {
      const about = entries.filter((entry) => entry.report && entry.report.date === report.date);
      const [last, first] = [about[0], about.at(-1)];
      if (!last || !first) return [];
      const key = `${first_id}/${report.date ?? 'undated'}`;
      return [{ key, pledge, report, published: first.time, updated: last.time, change: undefined }];
    }),
  ];
}

function fromDates(pledge: Pledge, reports: readonly ProgressReport[]): FeedItem[] {
  const dated = [
    { key: pledge.id, date: pledge.announced, report: undefined },
    ...reports.map((report) => ({ key: `${pledge.id}/${report.date ?? 'undated'}`, date: report.date, report })),
  ];
  return dated.flatMap(({ key, date, report }): FeedItem[] => {
    if (date === undefined) return [];
    // A feed needs a moment: the first one of the month or year that is known.
    const moment = `${date}${'-01-01'.slice(date.length - 4)}`.slice(0, 10);
    return [
      { key, pledge, report, published: `${moment}T00:00:00Z`, updated: `${moment}T00:00:00Z`, change: undefined },
    ];
  });
}

function latest(entries: readonly Entry[]): string {
  return entries.reduce((time, entry) => (entry.time > time ? entry.time : time), '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
