import { MAX_TEXT } from '../markdown/inspect.ts';
import type { Rule } from './rule.ts';

/** A title alone tells a reader too little; a book tells too much. */
export const textPresent: Rule = {
  name: 'text-present',
  description: 'Ensure that a pledge says in a few sentences what is promised, in no more than 20,000 characters.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap(({ summary, origin }) =>
      summary.length > 0 && summary.length <= MAX_TEXT
        ? []
        : [{ origin, path: ['summary'], values: { value: summary.length, maximum: MAX_TEXT } }],
    ),
    ...dataset.progress_reports.flatMap(({ note, origin }) =>
      note.length <= MAX_TEXT ? [] : [{ origin, path: ['text'], values: { value: note.length, maximum: MAX_TEXT } }],
    ),
  ],
};
