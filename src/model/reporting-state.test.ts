import { describe, expect, it } from 'vitest';
import { buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { isWithdrawn, reportingStateOf } from './reporting-state.ts';

const pledge = buildPledge();
const viewOf = (...reports: Partial<ProgressReport>[]) =>
  buildView({ pledges: [pledge], progress_reports: reports.map(buildReport) });

describe('reportingStateOf', () => {
  it('has a state of its own for no report yet', () => {
    expect(reportingStateOf(pledge, viewOf())).toBe('no-report');
    expect(reportingStateOf(pledge, viewOf({ pledge_id: 'other', status: 'completed' }))).toBe('no-report');
  });

  it('is what the newest report says, whoever says it', () => {
    const old = { status: 'in-progress' as const, date: '2024-05' };
    const recent = { status: 'completed' as const, date: '2025', said_by: 'third-party' as const };
    expect(reportingStateOf(pledge, viewOf(old, recent))).toBe('completed');
    expect(reportingStateOf(pledge, viewOf(recent, old))).toBe('completed');
  });

  it('takes an undated report only where there is no dated one', () => {
    const undated = { status: 'changed' as const };
    expect(reportingStateOf(pledge, viewOf(undated))).toBe('changed');
    expect(reportingStateOf(pledge, viewOf(undated, { status: 'in-progress', date: '2022' }))).toBe('in-progress');
  });
});

describe('isWithdrawn', () => {
  it('believes the entity alone', () => {
    expect(isWithdrawn(pledge, viewOf({ status: 'discontinued', date: '2024', said_by: 'third-party' }))).toBe(false);
    expect(isWithdrawn(pledge, viewOf({ status: 'discontinued', date: '2024', said_by: 'entity' }))).toBe(true);
    expect(isWithdrawn(pledge, viewOf())).toBe(false);
  });
});
