import type { LocaleId } from './locales.ts';
import { messagesForBrowser } from './messages-for-browser.ts';

/** What the form says by itself; the rest of its words stands in the page. */
const OF_FORM =
  /^(?:pillar\.|composer\.(?:unknown|meant|describe|remove$|missing$|check\.(?:good|missing|errors|warnings)|smart\.(?:said|[a-z-]+\.how)|smart\.(?:specific|measurable|achievable|relevant|time-bound)$|draft\.(?:kept|not-kept|forget-sure)|replaces|door\.(?:github\.(?:long|edit)|copied)|mail\.))|^rule\.did-you-mean$/;
/** What the preview of a pledge is made of. */
const OF_PREVIEW =
  /^(?:additionality|amount|beneficiary|composer\.preview|confidence|country-group|entity-type|exclusion|focus-area|metric|money|pledge|pledge-type|provenance|qualifier|region|reporting-state|scale|scope|totals\.rule)(?:\.|$)/;
/** What can only be said of files and tables, what a form shows in another way, and what stands in this page or another. */
const ELSEWHERE =
  /^(?:rule\.(?:csv[a-z-]*|yaml[a-z-]*|front-matter[a-z-]*|table-missing|no-pledges|unexpected-file|symbolic-link|not-a-file|not-text|byte-order-mark|invalid-utf8|line-ends|unknown-key|duplicate-key|empty-field|missing-field|number-form|bad-code|path-matches-id|could-say-more)\.|rule\.wrong-type\..*\.(?:array|object|string|boolean|scientific)$|rule\.(?:not-in-list|bad-[a-z-]+)\..*\.several$|rule\..*\.(?:column|cell|remark|fields|list-of-fields|row|overlap|usd|empty|report-empty|withdrawn)$|rule\.(?:amount-has-currency|former-id-leads-on)\.(?:message|hint)(?:\.twice|\.circle)?$|focus-area\.(?!access|adoption|value-creation|accelerate)|region\.(?![A-Z]|global$|not-stated$)|pledge\.(?:report|act\.|kicker|facts|progress|file|related|note))/;
/** What can only be wrong with a text that its parser has to read. */
const OF_TEXT = /^plain-markdown$/;
/** A form says what is wrong and what to do; why it is asked for stands on the page of the rule. */
const OF_RULE = /^rule\.([a-z-]+)\.(?:message|hint)(?:\.|$)/;

/** The messages that the form needs in a browser, in three parts. */
export interface ComposerMessages {
  /** What is said while fields are filled in. */
  readonly form: Readonly<Record<string, string>>;
  /** What is said of a whole record, and what its preview is made of. */
  readonly record: Readonly<Record<string, string>>;
  /** What is said of a text that is more than words in paragraphs: few are. */
  readonly text: Readonly<Record<string, string>>;
}

/**
 * The messages of a language that the form needs in a browser.
 * @param rules names of the rules that look at a record whose fields are right
 */
export function composerMessages(locale: LocaleId, rules: ReadonlySet<string>): ComposerMessages {
  const partOf = (rule: string): keyof ComposerMessages =>
    OF_TEXT.test(rule) ? 'text' : rules.has(rule) ? 'record' : 'form';
  const part = (other: RegExp | undefined, name: keyof ComposerMessages) =>
    messagesForBrowser(locale, (key) => {
      if (ELSEWHERE.test(key)) return false;
      const rule = OF_RULE.exec(key)?.[1];
      return rule === undefined ? other?.test(key) === true : partOf(rule) === name;
    });
  return { form: part(OF_FORM, 'form'), record: part(OF_PREVIEW, 'record'), text: part(undefined, 'text') };
}
