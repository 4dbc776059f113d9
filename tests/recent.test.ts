import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../src/chronicle/entry.ts';
import { feedItems } from '../src/chronicle/feed-items.ts';
import { readChronicle } from '../src/chronicle/read-chronicle.ts';
import { recentDays } from '../src/chronicle/recent.ts';
import { type RegisterView, viewRegister } from '../src/model/register-view.ts';
import { openRegister } from '../src/register.ts';
import { buildPledge, buildReport, buildView, PLEDGE_FILE, pledgeFile, reportFile, TODAY } from './dataset-builder.ts';
import { gitRepository, type TestRepository } from './git-repository.ts';

const day = (number: number): string => `2025-05-${String(number).padStart(2, '0')}T12:00:00Z`;
const END = { period: '{ start: 2024, end: 2026 }' };

/** The register as it stands, and its history. */
function opened({ folder }: TestRepository): readonly [RegisterView, Chronicle | undefined] {
  return [viewRegister(openRegister(folder).dataset, TODAY), readChronicle(folder)];
}

/** A pledge that enters on the 1st, gets a report on the 2nd, is reworded on the 3rd and put off on the 4th. */
function lived(): TestRepository {
  const repository = gitRepository(day(1));
  const { write, commit } = repository;
  write({ 'content/progress-reports/good/2025-04.md': reportFile() });
  commit('A report', day(2));
  write({ [PLEDGE_FILE]: pledgeFile({}, 'Other words.') });
  commit('Other words', day(3));
  write({ [PLEDGE_FILE]: pledgeFile(END, 'Other words.') });
  commit('An end', day(4));
  return repository;
}

describe('recentDays', () => {
  const toldOf = (view: RegisterView, chronicle: Chronicle | undefined, most = 50): string[] =>
    recentDays(view, chronicle, most).days.map(
      ({ date, items }) =>
        `${date}: ${items.map(({ pledge, happenings }) => `${pledge.id} ${happenings.map(({ kind }) => kind).join(' ')}`).join(', ')}`,
    );

  it('tells what entered and changed by day, the newest first, and no change of words alone', () => {
    const repository = lived();
    repository.write({ 'content/pledges/2024/second.md': pledgeFile({ title: 'Another promise' }) });
    repository.commit('A second', day(4));
    expect(toldOf(...opened(repository))).toEqual([
      '2025-05-04: second added, good changed',
      '2025-05-02: good reported',
      '2025-05-01: good added',
    ]);
  });

  it('tells that a pledge was taken out, which has no page then', () => {
    const repository = lived();
    repository.write({ 'content/pledges/2024/second.md': pledgeFile({ title: 'Another promise' }, 'Masts.') });
    repository.git('rm', '-rq', PLEDGE_FILE, 'content/progress-reports');
    repository.commit('Another in place of the first', day(5));
    const [first] = recentDays(...opened(repository), 50).days;
    expect(first?.items.map(({ pledge, stands }) => [pledge.id, stands])).toEqual([
      ['good', false],
      ['second', true],
    ]);
  });

  it('tells a pledge once a day, the oldest first', () => {
    const repository = lived();
    repository.write({ 'content/progress-reports/good/2025-05.md': reportFile() });
    repository.commit('Another report', day(4));
    expect(toldOf(...opened(repository))[0]).toBe('2025-05-04: good changed reported');
  });

  it('says how much there is where it is cut', () => {
    const { days, shown, count } = recentDays(...opened(lived()), 2);
    expect([days.length, shown, count]).toEqual([2, 2, 3]);
  });

  it('goes by the dates of announcements and reports where there is no history', () => {
    const pledges = [buildPledge({ announced: '2024-03' }), buildPledge({ id: 'undated', announced: undefined })];
    const progress_reports = [buildReport({ date: '2025-01-05' }), buildReport({})];
    const view = buildView({ pledges, progress_reports });
    expect(toldOf(view, undefined)).toEqual(['2025-01-05: a-pledge reported', '2024-03: a-pledge announced']);
  });
});

describe('feedItems', () => {
  const itemsOf = (view: RegisterView, chronicle: Chronicle | undefined): string[] =>
    feedItems(view, chronicle).map(({ key, published, updated }) => `${key} ${published} ${updated}`);

  it('dates a pledge by its last change in meaning, and a report by its day in the register', () => {
    expect(itemsOf(...opened(lived()))).toEqual([`good ${day(1)} ${day(4)}`, `good/2025-04 ${day(2)} ${day(2)}`]);
  });

  it('keeps what pledges and reports are known by through a new id', () => {
    const repository = lived();
    const before = itemsOf(...opened(repository));
    repository.git('mv', PLEDGE_FILE, 'content/pledges/2024/better.md');
    repository.git('mv', 'content/progress-reports/good', 'content/progress-reports/better');
    repository.commit('A better id', day(6));
    const [view, chronicle] = opened(repository);
    expect(view.pledges.map(({ id }) => id)).toEqual(['better']);
    expect(itemsOf(view, chronicle)).toEqual(before);
  });

  it('goes by the dates of announcements and reports where there is no history, and leaves out what has none', () => {
    const pledges = [buildPledge({ announced: '2024-03' }), buildPledge({ id: 'undated', announced: undefined })];
    const progress_reports = [buildReport({ date: '2025' }), buildReport({})];
    expect(itemsOf(buildView({ pledges, progress_reports }), undefined)).toEqual([
      'a-pledge/2025 2025-01-01T00:00:00Z 2025-01-01T00:00:00Z',
      'a-pledge 2024-03-01T00:00:00Z 2024-03-01T00:00:00Z',
    ]);
  });
});
