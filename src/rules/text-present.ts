import { MAX_TEXT } from '../markdown/max-text.ts';
import type { Finding, TextRule } from './rule.ts';

/** A title alone tells a reader too little; a book tells too much. A report of nothing is none, yet would end a silence. */
export const textPresent: TextRule = {
  name: 'text-present',
  description:
    'Ensure that a pledge says in a few sentences what is promised, and a report something of what was done, in no more than 20,000 characters.',
  severity: 'error',
  check: ({ pledges, progress_reports }) => [
    ...pledges.flatMap(({ summary, origin }): Finding[] =>
      summary.length === 0
        ? [{ origin, path: ['summary'], values: { kind: 'empty' } }]
        : tooLong(summary, origin, 'summary'),
    ),
    ...progress_reports.flatMap(({ note, results, sources, origin }): Finding[] =>
      // Where a draft is still incomplete, there may be no lists yet.
      note === '' && [results, sources].flat().filter(Boolean).length === 0
        ? [{ origin, path: ['text'], values: { kind: 'report-empty' } }]
        : tooLong(note, origin, 'text'),
    ),
  ],
};

function tooLong(text: string, origin: Finding['origin'], field: string): Finding[] {
  return text.length <= MAX_TEXT ? [] : [{ origin, path: [field], values: { value: text.length, maximum: MAX_TEXT } }];
}
