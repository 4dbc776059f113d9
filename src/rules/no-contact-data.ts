import { isPlainWords } from '../markdown/inspect.ts';
import { type ShownParagraph, shownParagraphs } from '../markdown/shown.ts';
import { asciiDigits } from '../schema/ascii-digits.ts';
import type { Finding, TextRule } from './rule.ts';
import { telephoneIn } from './telephone-in.ts';

// A bounded name keeps the search linear in text without an @.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;

/** What an e-mail address cannot do without. */
const AT = /[@\uff20\ufe6b]/;
// Digits as they are written in the languages of the register, and letters of most of them.
const DIGIT = String.raw`\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19`;
const LETTER = String.raw`a-z\u00c0-\u064a\u3400-\u9fff`;
/** What a telephone number cannot do without: seven digits with no letter between them, and what tells that they are one. */
const DIGITS = new RegExp(`[${DIGIT}](?:[^${DIGIT}${LETTER}]{0,12}[${DIGIT}]){6}`, 'i');
const SIGN = /[+a-z\u0080-\uffff]|00/i;
/** In Markdown, a code may stand for any of it. */
const CODE = /&[#a-z]/i;
/** Fewer characters hold neither. */
const SHORTEST = 5;

/** A pull request is public for ever, so such data must not enter one. */
export const noContactData: TextRule = {
  name: 'no-contact-data',
  description: 'Ensure that no e-mail address and no telephone number stands in a record.',
  severity: 'error',
  check: ({ pledges, progress_reports, entities }) => [
    ...pledges.flatMap((pledge) => contactsIn(pledge, 'summary', 'summary')),
    ...progress_reports.flatMap((report) => contactsIn(report, 'note', 'text')),
    // An entity described in a pledge was looked at with the pledge.
    ...entities.flatMap((entity) => (entity.origin.path ? [] : contactsIn(entity))),
  ],
};

/**
 * What a record holds of such data: in its fields, then in its text.
 * @param text the key of its text
 * @param name the name its text has in messages
 */
function contactsIn(record: { readonly origin: Finding['origin'] }, text?: string, name = ''): Finding[] {
  const { origin } = record;
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const found: Finding[] = [];
  const path: (string | number)[] = [];
  const look = (value: unknown, key: string | number): void => {
    path.push(key);
    if (typeof value === 'string') {
      if (value.length >= SHORTEST) lookAt(value);
    } else if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.keys(value)) look((value as Record<string, unknown>)[inner], inner);
    path.pop();
  };
  const lookAt = (value: string): void => {
    const isText = path.length === 1 && path[0] === name;
    const isCoded = isText && CODE.test(value);
    const mayBeEmail = isCoded || AT.test(value);
    const mayBeTelephone = path.at(-1) !== 'url' && (isCoded || (DIGITS.test(value) && SIGN.test(value)));
    if (!mayBeEmail && !mayBeTelephone) return;
    const readings = readingsOf(value, isText);
    const email = mayBeEmail ? firstIn(readings, emailIn) : undefined;
    const telephone = mayBeTelephone ? firstIn(readings, telephoneIn) : undefined;
    for (const contact of [email, telephone]) if (contact) found.push({ origin, path: [...path], ...contact });
  };
  for (const key of Object.keys(fields)) if (key !== 'origin' && key !== text) look(fields[key], key);
  if (text !== undefined) look(fields[text], name);
  return found;
}

const emailIn = (text: string): RegExpExecArray | null => (text.includes('@') ? EMAIL.exec(text) : null);

/** A value as it is written and, where that may differ, as its reader sees it; in plain letters and digits. */
function readingsOf(value: string, isText: boolean): ShownParagraph[] {
  const readings = [{ text: value, line: 0 }];
  if (isText && !isPlainWords(value)) readings.push(...shownParagraphs(value));
  return readings.map(({ text, line }) => ({ text: asciiDigits(text), line }));
}

/** The first contact that a search finds in some paragraphs, with its line. */
function firstIn(
  paragraphs: readonly ShownParagraph[],
  search: (text: string) => RegExpExecArray | null,
): Pick<Finding, 'values' | 'lineInText'> | undefined {
  for (const { text, line } of paragraphs) {
    const match = search(text);
    if (!match) continue;
    const lineInText = line + text.slice(0, match.index).split('\n').length - 1;
    return { values: { value: match[0].trim() }, lineInText };
  }
  return undefined;
}
