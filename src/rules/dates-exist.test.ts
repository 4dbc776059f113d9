import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';

const hint = 'Correct the day, or give only the month or the year.';

describe('dates-exist', () => {
  it('accepts days of the calendar, leap days among them, and dates without a day', () => {
    const period = '{ start: 2024-02-29, end: 2025-02 }';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-02-29', period }) })).toEqual([]);
  });

  it('points to a day that no calendar has', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-02-30' }) })).toEqual([
      {
        rule: 'dates-exist',
        place: `${PLEDGE_FILE}:9:1`,
        message: '“2024-02-30” is not a day of the calendar.',
        hint,
      },
    ]);
  });

  it('looks at every date of a pledge', () => {
    const fields = {
      period: '{ start: 2025-02-29, end: 2025-04-31 }',
      provenance: 'published',
      submitted: '2025-06-31',
      targets: '[{ metric: people, value: 5, by: 2025-09-31 }]',
      sources: '[{ title: A source, url: https://www.example.org/, date: 2025-11-31 }]',
    };
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([
      `${PLEDGE_FILE}:11:61 dates-exist`,
      `${PLEDGE_FILE}:12:11 dates-exist`,
      `${PLEDGE_FILE}:12:30 dates-exist`,
      `${PLEDGE_FILE}:13:1 dates-exist`,
      `${PLEDGE_FILE}:14:39 dates-exist`,
    ]);
  });

  it.each(['2024-02-30', '2024-13', '2024-13-01', '2024-00-10'])('refuses a report named %s', (date) => {
    const file = `content/progress-reports/good/${date}.md`;
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-01' }), [file]: reportFile() })).toContainEqual({
      rule: 'dates-exist',
      place: `${file}:1:1`,
      message: `“${date}” is not a day of the calendar.`,
      hint,
    });
  });

  it('looks at every date of a report', () => {
    const file = 'content/progress-reports/good/2025.md';
    const fields = {
      results: '[{ metric: people, value: 5, as_of: 2025-02-30 }]',
      sources: '[{ title: A source, url: https://www.example.org/, date: 2025-02-31 }]',
    };
    expect(placesIn({ [file]: reportFile(fields) })).toEqual([`${file}:4:61 dates-exist`, `${file}:5:39 dates-exist`]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ announced: '2024-02-30' }) })).toEqual([
      'data/pledges/batch.csv:2:9 dates-exist',
    ]);
  });
});
