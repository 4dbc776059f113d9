import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';
import { isBefore } from './compare-dates.ts';

describe('dates-in-order', () => {
  it.each([
    '{ start: 2024, end: 2024 }',
    '{ start: 2024-12, end: 2024 }',
    '{ end: 2024 }',
    '{ start: 2020, end: 2030 }',
  ])('accepts %s for a pledge announced in May 2024', (period) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ announced: '2024-05', period }) })).toEqual([]);
  });

  it('points to an end before the start', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ period: '{ start: 2026-03, end: 2026-02-28 }' }) })).toEqual([
      {
        rule: 'dates-in-order',
        place: `${PLEDGE_FILE}:12:27`,
        message: '“period.end” is 2026-02-28, which is before “period.start” (2026-03).',
        hint: 'Correct one of the two dates.',
      },
    ]);
  });

  it('points to an end before the announcement', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ period: '{ end: 2023 }' }) })).toEqual([
      {
        rule: 'dates-in-order',
        place: `${PLEDGE_FILE}:12:11`,
        message: '“period.end” is 2023, which is before “announced” (2024).',
        hint: 'Correct one of the two dates.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ 'period.start': '2025', 'period.end': '2024' }) })).toEqual([
      'data/pledges/batch.csv:2:15 dates-in-order',
    ]);
  });

  const memberships = (...rows: readonly string[]) => ({
    'data/country-group-status.csv': `iso3,country_group,from,until,certainty,source_title\n${rows.map((row) => `${row},open,A list\n`).join('')}`,
  });

  it.each([
    [['GHA,LDC,1971,1994-12-13', 'GHA,LDC,2009,']],
    [['GHA,LDC,2009,', 'GHA,LDC,1971,1994-12-13']],
    // On the day of its end a membership is over; and of days nobody knows, nothing is said.
    [['GHA,LDC,1971,1994-12-13', 'GHA,LDC,1994-12-13,']],
    [['GHA,LDC,1971,1994', 'GHA,LDC,1994,2001-05', 'GHA,LDC,2001-05-31,']],
    [['GHA,LDC,,1994-12-13', 'GHA,LDC,2009,']],
    [['GHA,LDC,1971,', 'GHA,SIDS,1980,', 'FRA,LDC,1980,']],
  ])('accepts that a country leaves a group and joins it again: %j', (rows) => {
    expect(problemsIn(memberships(...rows))).toEqual([]);
  });

  it.each([
    [['GHA,LDC,1971,', 'GHA,LDC,2009,']],
    [['GHA,LDC,2009,', 'GHA,LDC,1971,']],
    [['GHA,LDC,,', 'GHA,LDC,2009,']],
    [['GHA,LDC,1971,1994-12-14', 'GHA,LDC,1994-12-13,']],
    [['GHA,LDC,1971,2010', 'GHA,LDC,1980,1990']],
    [['GHA,LDC,,1994', 'GHA,LDC,1993,']],
  ])('points to a membership that runs at one time with another: %j', (rows) => {
    expect(problemsIn(memberships(...rows))).toEqual([
      {
        rule: 'dates-in-order',
        place: 'data/country-group-status.csv:3:3',
        message: 'The membership “GHA, LDC” overlaps another one: data/country-group-status.csv:2.',
        hint: 'Let the earlier one end (until) no later than the day on which the later one begins (from), or make one row of the two.',
      },
    ]);
  });

  it('leaves a membership that stands twice to the rule of rows that do', () => {
    expect(placesIn(memberships('GHA,LDC,1971,', 'GHA,LDC,1971,2009'))).toEqual([
      'data/country-group-status.csv:3:3 unique-id',
    ]);
  });

  it('compares dates as far as both are exact', () => {
    expect(isBefore('2023', '2024-01')).toBe(true);
    expect(isBefore('2024', '2024-12-31')).toBe(false);
    expect(isBefore('2024-12-31', '2024')).toBe(false);
    expect(isBefore('2024-04-30', '2024-05')).toBe(true);
  });
});
