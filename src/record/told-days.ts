import type { RecentDay } from '../chronicle/recent.ts';
import type { Words } from '../i18n/effect/words.ts';
import { formatDate } from '../i18n/format.ts';
import { tell, type Told } from '../i18n/history/tell.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Pledge } from '../schema/pledge.ts';

/** Most changes of one pledge told in a list of many pledges; its own page has them all. */
const MOST_CHANGES = 3;

/** What happened on a day, ready to show. */
export interface ToldDay {
  /** As the language writes it. */
  readonly day: string;
  readonly date: string;
  readonly items: readonly {
    readonly pledge: Pledge;
    readonly stands: boolean;
    readonly told: Told;
    /** How many changes are not told here. */
    readonly more: number;
  }[];
}

/** Days of happenings in words. */
export function toldDays(days: readonly RecentDay[], translator: Translator, words: Words): ToldDay[] {
  return days.map(({ date, items }) => ({
    day: formatDate(translator.locale, date),
    date,
    items: items.map(({ pledge, stands, happenings }) => {
      const all = happenings.map((happening) => tell(translator, happening, words));
      const changes = all.flatMap((told) => told.changes);
      const text = all.flatMap((told) => told.text ?? []).join(' · ') || undefined;
      const told = { text, changes: changes.slice(0, MOST_CHANGES) };
      return { pledge, stands, told, more: changes.length - told.changes.length };
    }),
  }));
}
