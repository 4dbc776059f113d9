import type { Finding, Rule } from './rule.ts';

const LONG = 100;

/** The title is read in lists and on charts; the text below it is where the rest is said. */
export const titleSaysMore: Rule = {
  name: 'title-says-more',
  description: 'Ensure that a title is at most 100 characters long and the text says more than the title.',
  severity: 'warning',
  check: (dataset) =>
    dataset.pledges.flatMap(({ title, summary, origin }): Finding[] => {
      if (title.length > LONG) return [{ origin, path: ['title'], values: { value: title.length, maximum: LONG } }];
      return summary.length < 2 * title.length + LONG && haveSameWords(title, summary)
        ? [{ origin, path: ['title'], values: { kind: 'same' } }]
        : [];
    }),
};

function haveSameWords(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => /^[a-z\d]/i.exec(text)?.[0].toLowerCase());
  // Most differ in the very first letter, and nothing more has to be compared.
  if (first !== undefined && second !== undefined && first !== second) return false;
  return plainWords(one) === plainWords(other);
}

/** The words of a text: without punctuation and capitals. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
