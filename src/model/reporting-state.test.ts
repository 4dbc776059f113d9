import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { viewRegister } from './register-view.ts';
import { isWithdrawn, type ReportingState, standingOf } from './reporting-state.ts';

const said = (date: string | undefined, fields: Partial<ProgressReport> = {}) => buildReport({ date, ...fields });

/** How a pledge stands on a day: everything is the same but the day. */
const standings = (reports: readonly ProgressReport[], fields: Partial<Pledge> = { announced: '2022-06-15' }) => {
  const dataset = buildDataset({ pledges: [buildPledge(fields)], progress_reports: [...reports] });
  return (day: string) => {
    const view = viewRegister(dataset, day);
    const [pledge] = view.pledges;
    if (!pledge) throw new Error('There is a pledge.');
    return standingOf(pledge, view, day);
  };
};

describe('standingOf, the day alone moved', () => {
  const on = standings([said('2023-11-21'), said('2026-03-04', { status: 'completed' })]);

  it.each<[string, ReportingState]>([
    ['2022-06-15', 'no-report'],
    ['2023-11-20', 'no-report'],
    ['2023-11-21', 'on-time'],
    ['2024-11-21', 'on-time'],
    ['2024-11-22', 'due'],
    ['2025-02-21', 'due'],
    ['2025-02-22', 'overdue'],
    ['2025-11-21', 'overdue'],
    ['2025-11-22', 'silent'],
    ['2026-03-03', 'silent'],
    ['2026-03-04', 'completed'],
    ['2099-12-31', 'completed'],
  ])('is on %s %s', (day, state) => expect(on(day).state).toBe(state));

  it('is withdrawn from the day the entity says so, until it says otherwise', () => {
    const given = standings([said('2024-08-01', { status: 'discontinued' }), said('2025-08-01')]);
    expect(['2024-07-31', '2024-08-01', '2025-07-31', '2025-08-01'].map((day) => given(day).state)).toEqual([
      'no-report',
      'withdrawn',
      'withdrawn',
      'on-time',
    ]);
  });

  it('says when the next report is due, or the first was', () => {
    expect(on('2022-06-15').due_on).toBe('2023-06-15');
    expect(on('2023-11-20').due_on).toBe('2023-06-15');
    expect(on('2023-11-21')).toMatchObject({ due_on: '2024-11-21', last_report: '2023-11-21' });
    expect(on('2026-03-03').due_on).toBe('2024-11-21');
    expect(on('2026-03-04')).toMatchObject({ due_on: undefined, last_report: '2026-03-04' });
  });

  it('splits by the age of the last word', () => {
    const words = ['2022-06-15', '2023-11-20', '2023-11-21', '2024-11-21', '2024-11-22', '2025-11-21', '2025-11-22'];
    expect(words.map((day) => on(day).last_word)).toEqual([
      ...['rest', 'rest', 'recent', 'recent', 'rest', 'rest', 'no-word'],
    ]);
    expect(['2026-03-04', '2027-03-04', '2027-03-05'].map((day) => on(day).last_word)).toEqual([
      'recent',
      'recent',
      'rest',
    ]);
    const never = standings([]);
    expect(['2024-06-15', '2024-06-16'].map((day) => never(day).last_word)).toEqual(['rest', 'no-word']);
  });
});

describe('standingOf, dates as exact as they are known', () => {
  it('counts a month and a year to their last day', () => {
    const month = standings([said('2024-02')]);
    expect(month('2024-02-01')).toMatchObject({ state: 'on-time', due_on: '2025-02-28' });
    expect([month('2025-02-28').state, month('2025-03-01').state]).toEqual(['on-time', 'due']);
    const year = standings([said('2024')]);
    expect([year('2023-12-31').state, year('2024-01-01').state]).toEqual(['no-report', 'on-time']);
    expect([year('2025-12-31').state, year('2026-01-01').state]).toEqual(['on-time', 'due']);
    expect([year('2026-03-31').state, year('2026-04-01').state]).toEqual(['due', 'overdue']);
    expect([year('2026-12-31').state, year('2027-01-01').state]).toEqual(['overdue', 'silent']);
    expect(standings([], { announced: '2022' })('2026-11-24').due_on).toBe('2023-12-31');
    expect(standings([], { announced: '2022-06' })('2026-11-24').due_on).toBe('2023-06-30');
  });

  it('knows leap years', () => {
    const leap = standings([said('2024-02-29')]);
    expect(['2025-02-28', '2025-03-01'].map((day) => leap(day).state)).toEqual(['on-time', 'due']);
    expect(['2025-05-29', '2025-05-30'].map((day) => leap(day).state)).toEqual(['due', 'overdue']);
    expect(['2026-02-28', '2026-03-01'].map((day) => leap(day).state)).toEqual(['overdue', 'silent']);
    const before = standings([said('2022-11-30')]);
    expect(['2024-02-29', '2024-03-01'].map((day) => before(day).state)).toEqual(['due', 'overdue']);
  });

  it('takes the latest of several reports', () => {
    const on = standings([said('2023'), said('2024-05'), said('2024')]);
    expect(on('2025-12-31')).toMatchObject({ state: 'on-time', last_report: '2024' });
  });

  it('leaves the clock where it was for a report without a date', () => {
    const on = standings([said(undefined)]);
    expect(on('2022-06-15')).toMatchObject({ state: 'on-time', due_on: '2023-06-15', last_report: undefined });
    expect(on('2023-06-16').state).toBe('due');
    expect(on('2023-06-15').last_word).toBe('rest');
    expect(on('2024-06-16')).toMatchObject({ state: 'silent', last_word: 'no-word' });
    const after = standings([said(undefined, { status: 'completed' }), said('2023-01-01')]);
    expect(after('2023-01-01').state).toBe('on-time');
    expect(standings([said(undefined, { status: 'completed' })])('2030-01-01').last_word).toBe('rest');
  });

  it('calls nothing late where no date is known', () => {
    const undated = { announced: undefined };
    expect(standings([], undated)('2026-01-01')).toEqual({
      state: 'no-report',
      last_report: undefined,
      due_on: undefined,
      last_word: 'rest',
    });
    expect(standings([said(undefined)], undated)('2026-01-01')).toMatchObject({ state: 'on-time', due_on: undefined });
  });

  it('starts no clock before the announcement', () => {
    const on = standings([]);
    expect(on('2022-06-14')).toMatchObject({ state: 'no-report', due_on: undefined, last_word: 'rest' });
    expect(on('2022-06-15')).toMatchObject({ state: 'no-report', due_on: '2023-06-15', last_word: 'rest' });
  });
});

describe('standingOf, what others say', () => {
  it('is not moved by a third party', () => {
    const third = { said_by: 'third-party', status: 'completed' } as const;
    expect(standings([said('2025-07-07', third)])('2025-07-07')).toMatchObject({
      state: 'no-report',
      last_report: undefined,
      due_on: '2023-06-15',
      last_word: 'no-word',
    });
    expect(standings([said('2025-06-01'), said('2025-07-07', third)])('2025-07-08').state).toBe('on-time');
  });
});

describe('isWithdrawn', () => {
  it('believes the entity alone', () => {
    const pledge = buildPledge();
    const viewOf = (...reports: Partial<ProgressReport>[]) =>
      buildView({ pledges: [pledge], progress_reports: reports.map(buildReport) });
    expect(isWithdrawn(pledge, viewOf({ status: 'discontinued', date: '2024', said_by: 'third-party' }))).toBe(false);
    expect(isWithdrawn(pledge, viewOf({ status: 'discontinued', date: '2024', said_by: 'entity' }))).toBe(true);
    expect(isWithdrawn(pledge, viewOf())).toBe(false);
  });
});
