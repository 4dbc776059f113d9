import { inspectMarkdown } from '../markdown/inspect.ts';
import { showsNothing } from '../markdown/shown.ts';
import type { Finding, TextRule } from './rule.ts';

/** Strangers write this text; it must never be able to run anything in a reader's browser. */
export const plainMarkdown: TextRule = {
  name: 'plain-markdown',
  description:
    'Ensure that a text holds only paragraphs, lists, quotations, emphasis, code words and links that begin with https://.',
  severity: 'error',
  check: (dataset) => [
    ...dataset.pledges.flatMap(({ summary, origin }) => findingsIn(summary, origin, 'summary')),
    ...dataset.progress_reports.flatMap(({ note, origin }) => findingsIn(note, origin, 'text')),
  ],
};

function findingsIn(text: string, origin: Finding['origin'], field: string): Finding[] {
  const found = inspectMarkdown(text);
  if (found.length === 0 && showsNothing(text))
    return [{ origin, path: [field], values: { kind: 'nothing', value: text.slice(0, 80) }, lineInText: 0 }];
  return found.map(({ kind, line, value }) => ({
    origin,
    path: [field],
    values: { kind, value },
    lineInText: line,
  }));
}
