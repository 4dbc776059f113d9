import { describe, expect, it } from 'vitest';
import { ProgressReport } from './progress-report.ts';

const least = { status: 'in-progress', said_by: 'entity' };

describe('ProgressReport', () => {
  it('needs a status and who says so, and assumes the rest', () => {
    expect(ProgressReport.parse(least)).toEqual({
      ...least,
      results: [],
      provenance: 'published',
      sources: [],
      language: 'en',
    });
    expect(ProgressReport.safeParse({ status: 'completed' })).toMatchObject({ success: false });
  });

  it('takes a number as exact where the source says no other', () => {
    const results = [
      { metric: 'people', value: 0, as_of: '2023-10', counts: 'entrepreneurs' },
      { metric: 'schools', value: 1e12, qualifier: 'over' },
    ];
    expect(ProgressReport.parse({ ...least, results }).results).toEqual([
      { ...results[0], qualifier: 'exact' },
      results[1],
    ]);
  });

  it.each([
    ['results', 20, { metric: 'people', value: 1 }],
    ['sources', 10, { title: 'A source', url: 'https://www.example.org/' }],
  ])('has at most as many %s as %d', (field, most, item) => {
    const accepted = (length: number): boolean =>
      ProgressReport.safeParse({ ...least, [field]: Array.from({ length }, () => item) }).success;
    expect([most, most + 1].map(accepted)).toEqual([true, false]);
  });

  it.each([-1, 1e12 + 1])('refuses a result of %d', (value) => {
    const results = [{ metric: 'people', value }];
    expect(ProgressReport.safeParse({ ...least, results })).toMatchObject({ success: false });
  });
});
