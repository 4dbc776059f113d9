import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge, buildReport } from '../../tests/dataset-builder.ts';
import { notInFuture } from './not-in-future.ts';

const TODAY = '2026-11-25';
const found = (pledge: Parameters<typeof buildPledge>[0], today: string | undefined = TODAY) =>
  notInFuture.check(buildDataset({ pledges: [buildPledge(pledge)] }), today).map(({ path, values }) => [path, values]);

describe('notInFuture', () => {
  it.each(['2026-11-25', '2026-11', '2026', '2022-03-16'])('lets %s stand on that very day', (announced) => {
    expect(found({ announced })).toEqual([]);
  });

  it.each(['2026-11-26', '2026-12', '2027', '9999-12-31'])('refuses %s', (announced) => {
    expect(found({ announced })).toEqual([[['announced'], { value: announced, other: TODAY }]]);
  });

  it('looks at the day handed in and at the dates of the sources', () => {
    const sources = [{ title: 'A source', url: 'https://www.example.org/', date: '2028' }];
    expect(found({ submitted: '2027-01-01', sources }).map(([path]) => path)).toEqual([
      ['submitted'],
      ['sources', 0, 'date'],
    ]);
  });

  it('leaves plans alone', () => {
    expect(found({ period: { start: '2027', end: '2030' } })).toEqual([]);
  });

  it('looks at every date of a report', () => {
    const result = { metric: 'people', value: 5, qualifier: 'exact', as_of: '2027-02' } as const;
    const report = buildReport({ date: '2027', results: [result] });
    expect(notInFuture.check(buildDataset({ progress_reports: [report] }), TODAY).map(({ path }) => path)).toEqual([
      [],
      ['results', 0, 'as_of'],
    ]);
  });

  it('says nothing where the day is not known', () => {
    expect(notInFuture.check(buildDataset({ pledges: [buildPledge({ announced: '2999' })] }))).toEqual([]);
  });
});
