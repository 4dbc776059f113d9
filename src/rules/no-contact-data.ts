import type { Finding, Rule } from './rule.ts';

// A bounded name keeps the search linear in text without an @.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// A plus or two zeros, or a label, and then at least seven digits in groups: not an amount such as 2 000 000 000, not a date.
const TELEPHONE =
  /(?:\+|(?<![\d][\s.,'’]?)\b00)[1-9][\d\s().-]{6,}\d|(?:\btel|\bphone|\bmobile|\bwhatsapp)\.?:?\s*\(?\d[\d\s().-]{5,}\d/iu;

/** What every telephone number has: seven digits or more, or digits with what stands between them, and what tells that. */
const DIGITS = /\d[\d\s().-]{5,}\d/;
const SIGN = /\+|00|tel|phone|mobile|whatsapp/iu;
/** Fewer characters hold neither. */
const SHORTEST = 5;

/** A pull request is public for ever, so such data must not enter one. */
export const noContactData: Rule = {
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
    const email = value.includes('@') ? EMAIL.exec(value) : null;
    const telephone = path.at(-1) !== 'url' && DIGITS.test(value) && SIGN.test(value) ? TELEPHONE.exec(value) : null;
    for (const match of [email, telephone]) {
      if (!match) continue;
      const lineInText = value.slice(0, match.index).split('\n').length - 1;
      found.push({ origin, path: [...path], values: { value: match[0].trim() }, lineInText });
    }
  };
  for (const key of Object.keys(fields)) if (key !== 'origin' && key !== text) look(fields[key], key);
  if (text !== undefined) look(fields[text], name);
  return found;
}
