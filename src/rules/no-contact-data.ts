import type { Finding, Rule } from './rule.ts';

// A bounded name keeps the search linear in text without an @.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// A plus or two zeros, or a label, and then at least seven digits in groups: not an amount such as 2 000 000 000, not a date.
const TELEPHONE =
  /(?:\+|(?<![\d][\s.,'’]?)\b00)[1-9][\d\s().-]{6,}\d|(?:\btel|\bphone|\bmobile|\bwhatsapp)\.?:?\s*\(?\d[\d\s().-]{5,}\d/iu;

/** A pull request is public for ever, so such data must not enter one. */
export const noContactData: Rule = {
  name: 'no-contact-data',
  description: 'Ensure that no e-mail address and no telephone number stands in a record.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap(({ origin, summary, ...fields }) => [
      ...contactsIn(fields, origin),
      ...contactsIn(summary, origin, ['summary']),
    ]),
    ...dataset.progress_reports.flatMap(({ origin, note, ...fields }) => [
      ...contactsIn(fields, origin),
      ...contactsIn(note, origin, ['text']),
    ]),
    // An entity described in a pledge was looked at with the pledge.
    ...dataset.entities.flatMap(({ origin, ...fields }) => (origin.path ? [] : contactsIn(fields, origin))),
  ],
};

function contactsIn(value: unknown, origin: Finding['origin'], path: readonly (string | number)[] = []): Finding[] {
  if (typeof value === 'string') {
    const found = [EMAIL.exec(value), TELEPHONE.exec(path.at(-1) === 'url' ? '' : value)];
    return found.flatMap((match) => {
      if (!match) return [];
      const lineInText = value.slice(0, match.index).split('\n').length - 1;
      return [{ origin, path, values: { value: match[0].trim() }, lineInText }];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    contactsIn(item, origin, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
