import type { Chronicle, Entry } from '../chronicle/entry.ts';
import { formatDate } from '../i18n/format.ts';
import { pageWords, tell, type Told } from '../i18n/history/tell.ts';
import type { Translator } from '../i18n/translate.ts';
import type { RegisterView } from '../model/register-view.ts';

/** How many entries are in sight. */
const NEWEST = 10;
/** As many characters of a commit's id as people write. */
const SHORT_ID = 7;

/** An entry of the history of a pledge, ready to show. */
export interface HistoryLine {
  /** The day as the language writes it. */
  readonly day: string;
  readonly date: string;
  readonly told: Told;
  /** The commit, where it can be looked at. */
  readonly commit: { readonly id: string; readonly address: string } | undefined;
}

/** The history of a pledge: what is in sight, and what is older. */
export interface HistoryLines {
  readonly newest: readonly HistoryLine[];
  readonly older: readonly HistoryLine[];
}

/**
 * What the page of a pledge says of its history.
 * @param addressOf the page of a commit, if there is one
 */
export function pledgeHistory(
  chronicle: Chronicle,
  id: string,
  translator: Translator,
  view: RegisterView,
  addressOf: (commit: string) => string | undefined,
): HistoryLines {
  const words = pageWords(translator, view);
  const line = (entry: Entry): HistoryLine => {
    const address = addressOf(entry.commit);
    return {
      day: formatDate(translator.locale, entry.date),
      date: entry.date,
      told: tell(translator, entry, words),
      commit: address === undefined ? undefined : { id: entry.commit.slice(0, SHORT_ID), address },
    };
  };
  const lines = (chronicle.pledge.get(id)?.entries ?? []).map(line);
  return { newest: lines.slice(0, NEWEST), older: lines.slice(NEWEST) };
}
