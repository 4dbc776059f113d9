import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

const sources = (date: string): string => `[{ title: A, url: https://www.example.org/, date: ${date} }]`;

describe('announced-later', () => {
  it.each([
    ['2024-05', '2023-05'],
    ['2024-05', '2026'],
    ['2024', '2023-01'],
    ['2024-05', '2023'],
  ])('accepts a pledge announced in %s with a source of %s', (announced, date) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced, sources: sources(date) }) })).toEqual([]);
  });

  it('points to a source more than a year older than the pledge', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-05', sources: sources('2023-04') }) })).toEqual([
      {
        rule: 'announced-later',
        place: `${PLEDGE_FILE}:11:54`,
        message: 'A source is dated 2023-04, more than a year before the pledge was announced (2024-05).',
        hint: 'Check both dates: a pledge cannot be announced after a page that reports it. If the source is about something earlier, leave it: a warning keeps nothing out.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ 'sources.0.date': '2022' }) })).toEqual([
      `${BATCH_FILE}:2:14 announced-later`,
    ]);
  });
});
