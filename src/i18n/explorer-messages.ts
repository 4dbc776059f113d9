import type { LocaleId } from './locales.ts';
import { messagesForBrowser } from './messages-for-browser.ts';

/** What the explorer says by itself, and what a row of a list of pledges is made of. */
const FAMILIES =
  /^(?:amount|exclusion|explorer|money|qualifier|region|reporting-state|scale|table|totals\.(?:stated|counted|excluded|no-value)|common\.and-more)(?:\.|$)/;
/** What stands in the page already. */
const ELSEWHERE = /^explorer\.(?:no-script|search|open)$/;

/** The messages of a language that the explorer needs in a browser. */
export function explorerMessages(locale: LocaleId): Record<string, string> {
  return messagesForBrowser(locale, (key) => FAMILIES.test(key) && !ELSEWHERE.test(key));
}
