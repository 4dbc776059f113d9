import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import { drawingOf } from '../../tests/figure-samples.ts';
import { LOCALES } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pledgeViews } from '../model/pledge-view.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { progressTimeline } from './progress-timeline.ts';

const people = { metric: 'people', value: 120, qualifier: 'about', basis: 'committed', by: '2025' } as const;
const reached = (value: number, fields = {}) => ({
  metric: 'people' as const,
  value,
  qualifier: 'exact' as const,
  ...fields,
});

function timelineOf(targets: Pledge['targets'], reports: Partial<ProgressReport>[], locale: 'en' | 'ar' = 'en') {
  const view = buildView({ pledges: [buildPledge({ targets })], progress_reports: reports.map(buildReport) });
  const [only] = pledgeViews(view);
  return only && progressTimeline(only, translator(locale));
}

describe('progressTimeline', () => {
  it('says in one sentence what is reported, draws it, and has the numbers in a table', () => {
    const figure = timelineOf(
      [people],
      [
        { date: '2023-11-21', results: [reached(90, { as_of: '2023-10' })] },
        { date: '2026-03-04', status: 'completed', results: [reached(170)] },
      ],
    );
    expect(figure?.title).toBe('The entity reports 142% of the target, as of 4 March 2026');
    expect(figure?.table.rows).toEqual([
      {
        name: 'about 120 people',
        cells: [{ text: '90 people' }, { text: '75%' }, { text: 'October 2023' }, { text: 'said by the entity' }],
      },
      {
        name: 'about 120 people',
        cells: [{ text: '170 people' }, { text: '142%' }, { text: '4 March 2026' }, { text: 'said by the entity' }],
      },
    ]);
    if (!figure) throw new Error('There is a figure.');
    const { series, start } = drawingOf(figure, 'progress');
    expect(start).toBe(2023);
    expect(series).toMatchObject([
      {
        by: { time: 2026, text: 'target, 2025' },
        points: [
          { text: '75%', shape: 'circle', joined: false },
          { text: '142%', shape: 'circle', joined: false },
        ],
      },
    ]);
  });

  it('says who says so where it is a third party', () => {
    const figure = timelineOf(
      [people],
      [{ date: '2025', said_by: 'third-party', results: [reached(120, { qualifier: 'over' })] }],
    );
    expect(figure?.title).toBe('A third party reports over 100% of the target, as of 2025');
    expect(figure && drawingOf(figure, 'progress').series[0]?.points[0]?.shape).toBe('square');
  });

  it('numbers several targets, and says for how many something is reported', () => {
    const schools = { ...people, metric: 'schools', value: 10, by: undefined } as const;
    const figure = timelineOf([people, schools], [{ date: '2024', results: [reached(60)] }]);
    expect(figure?.title).toBe('1 of 2 targets have a reported number, from 50% to 50% of the target');
    expect(figure?.table.rows.map(({ name }) => name)).toEqual(['1: about 120 people']);
    expect(figure && drawingOf(figure, 'progress').series.map(({ points }) => points.length)).toEqual([1, 0]);
  });

  it('is not there without targets, results or dates', () => {
    expect(timelineOf([], [{ date: '2024', results: [reached(60)] }])).toBeUndefined();
    expect(timelineOf([people], [{ date: '2024' }])).toBeUndefined();
    expect(timelineOf([people], [{ results: [reached(60)] }])).toBeUndefined();
  });

  it('keeps an undated statement in the table, beside those that are drawn', () => {
    const figure = timelineOf([people], [{ results: [reached(30)] }, { date: '2024', results: [reached(60)] }]);
    expect(figure?.table.rows.map(({ cells }) => cells[2]?.text)).toEqual(['no date', '2024']);
    expect(figure && drawingOf(figure, 'progress').series[0]?.points).toHaveLength(1);
  });

  it.each(LOCALES.map(({ id }) => id))('is whole in %s', (locale) => {
    const view = buildView({
      pledges: [buildPledge({ targets: [people] })],
      progress_reports: [buildReport({ date: '2024', results: [reached(60)] })],
    });
    const figure = pledgeViews(view).map((one) => progressTimeline(one, translator(locale)));
    expect(JSON.stringify(figure)).not.toMatch(/[{}]\w+[}]|undefined|NaN|progress\./);
  });
});
