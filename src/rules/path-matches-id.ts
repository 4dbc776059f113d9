import type { Rule } from './rule.ts';

/** The file name is the id already; what can disagree is the folder and the year. */
export const pathMatchesId: Rule = {
  name: 'path-matches-id',
  description: 'Ensure that a pledge lies in the folder of the year it was announced, or in “undated”.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(({ id, announced, origin }) => {
      const folder = /^content\/pledges\/([^/]+)\//.exec(origin.file)?.[1];
      const expected = announced?.slice(0, 4) ?? 'undated';
      if (folder === undefined || folder === expected) return [];
      return [
        {
          origin,
          path: ['announced'],
          values: { value: origin.file, expected: `content/pledges/${expected}/${id}.md` },
        },
      ];
    }),
};
