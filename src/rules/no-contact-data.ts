import type { Finding, Rule } from './rule.ts';

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
// A plus or two zeros, or a label, and then at least seven digits in groups: not an amount, not a date.
const TELEPHONE = /(?:\+|\b00)\d[\d\s().-]{6,}\d|(?:\btel|\bphone|\bmobile|\bwhatsapp)\.?:?\s*\(?\d[\d\s().-]{5,}\d/iu;

/** A pull request is public for ever, so such data must not enter one. */
export const noContactData: Rule = {
  name: 'no-contact-data',
  description: 'Ensure that no e-mail address and no telephone number stands in a record.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap(({ origin, ...pledge }) => contactsIn(pledge, origin)),
    ...dataset.progress_reports.flatMap(({ origin, ...report }) => contactsIn(report, origin)),
    ...dataset.entities.flatMap(({ origin, ...entity }) => contactsIn(entity, origin)),
  ],
};

function contactsIn(value: unknown, origin: Finding['origin'], path: readonly (string | number)[] = []): Finding[] {
  if (typeof value === 'string') {
    const found = EMAIL.exec(value) ?? TELEPHONE.exec(path.at(-1) === 'url' ? '' : value);
    return found ? [{ origin, path, values: { value: found[0].trim() } }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    contactsIn(item, origin, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
