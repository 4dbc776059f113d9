import { expect, it } from 'vitest';
import { buildReport } from '../../../tests/dataset-builder.ts';
import { translator } from '../../i18n/translate.ts';
import { heardOf } from '../../model/heard.ts';
import type { ProgressReport } from '../../schema/progress-report.ts';
import { reportList } from './report-list.ts';

function textOf(reports: readonly ProgressReport[]): string {
  return reportList(heardOf(reports), translator('en'), undefined)
    .toString()
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

it('keeps the sides apart, and tells an answer once, under the statement it answers', () => {
  const text = textOf([
    buildReport({ date: '2025-09-01', note: 'We did.', replies_to: '2025-07-07' }),
    buildReport({ date: '2025-07-07', note: 'They did not.', said_by: 'third-party', status: 'changed' }),
  ]);
  const order = [
    'What the entity reports',
    'What third parties say',
    'They did not.',
    'Answer of the entity',
    'We did.',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text.split('We did.')).toHaveLength(2);
  expect(text).toContain('· said by the entity · Answers the statement of a third party of 7 July 2025');
});

it('says that there is no report yet where only others have spoken', () => {
  const text = textOf([buildReport({ date: '2025-07-07', note: 'It is done.', said_by: 'third-party' })]);
  expect(text).toContain('No report yet.');
  expect(text).toContain('It is done.');
  expect(text).not.toContain('What the entity reports');
});
