import type { Finding, Rule } from './rule.ts';

/** Nothing is invented: a source says so, or the entity itself handed it in on a day. */
export const sourcePresent: Rule = {
  name: 'source-present',
  description: 'Ensure that a published record names its source and a submitted pledge the day it was submitted.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap(({ provenance, sources, submitted, origin }): Finding[] => {
      if (provenance === 'published' && sources.length === 0)
        return [{ origin, path: ['provenance'], values: { value: provenance } }];
      if (provenance === 'submitted' && submitted === undefined)
        return [{ origin, path: ['provenance'], values: { value: provenance, kind: 'submitted' } }];
      return [];
    }),
    ...dataset.progress_reports.flatMap(({ provenance, sources, origin }) =>
      provenance === 'published' && sources.length === 0
        ? [{ origin, path: ['provenance'], values: { value: provenance } }]
        : [],
    ),
  ],
};
