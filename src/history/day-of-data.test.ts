import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge, buildReport } from '../../tests/dataset-builder.ts';
import { dayOfData } from './day-of-data.ts';

describe('dayOfData', () => {
  it('is the newest full date of a pledge or report', () => {
    const pledges = [buildPledge({ announced: '2025-02-03' }), buildPledge({ announced: '2026' })];
    expect(dayOfData(buildDataset({ pledges }))).toBe('2025-02-03');
    const progress_reports = [buildReport({ date: '2025-07-01' })];
    expect(dayOfData(buildDataset({ pledges, progress_reports }))).toBe('2025-07-01');
  });

  it('is the day the coalition first counted pledges where the data names none', () => {
    expect(dayOfData(buildDataset())).toBe('2022-03-16');
  });
});
