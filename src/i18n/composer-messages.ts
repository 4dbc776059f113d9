import type { LocaleId } from './locales.ts';
import { messagesForBrowser } from './messages-for-browser.ts';

/** What the form says by itself, and what the preview of a pledge is made of. */
const FAMILIES =
  /^(?:additionality|amount|beneficiary|composer|confidence|country-group|entity-type|exclusion|focus-area|metric|money|pillar|pledge|pledge-type|provenance|qualifier|region|reporting-state|rule|scale|scope|totals\.rule)(?:\.|$)/;
/** What can only be wrong with files and tables, why a rule asks (a form says what to do), and what stands in the page already. */
const ELSEWHERE =
  /^(?:rule\.(?:csv|yaml|front-matter|table-missing|no-pledges|unexpected-file|symbolic-link|not-a-file|byte-order-mark|invalid-utf8|line-ends|unknown-key|duplicate-key)|rule\.[a-z-]+\.why|focus-area\.(?!access|adoption|value-creation|accelerate)|pledge\.report|composer\.page)/;

/** The messages of a language that the form needs in a browser. */
export function composerMessages(locale: LocaleId): Record<string, string> {
  return messagesForBrowser(locale, (key) => FAMILIES.test(key) && !ELSEWHERE.test(key));
}
