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
      return summary.length < 2 * title.length + LONG && plainWords(title) === plainWords(summary)
        ? [{ origin, path: ['title'], values: { kind: 'same' } }]
        : [];
    }),
};

/** The words of a text: without punctuation and capitals. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
