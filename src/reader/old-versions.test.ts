import { describe, expect, it } from 'vitest';
import { pledgeFile, pledgeTable, reportFile } from '../../tests/dataset-builder.ts';
import { type OldVersion, oldVersions } from './old-versions.ts';

/** One version of a file. */
function versionOf(file: string, text: string | Buffer): OldVersion {
  const versions = oldVersions();
  versions.add(file, 'object', Buffer.from(text));
  return versions.at(file, 'object');
}

describe('oldVersions', () => {
  it('reads a pledge, a report and a table as the check does, named by their paths', () => {
    expect(versionOf('content/pledges/2024/one.md', pledgeFile())).toMatchObject({
      pledges: [{ id: 'one', title: 'Two hundred schools online', sdgs: [] }],
      complete: true,
    });
    expect(versionOf('content/progress-reports/one/undated.md', reportFile())).toMatchObject({
      report: { pledge_id: 'one', date: undefined, status: 'in-progress' },
      complete: true,
    });
    expect(versionOf('data/pledges/batch.csv', pledgeTable({ id: 'a' }, { id: 'b' }))).toMatchObject({
      pledges: [{ id: 'a' }, { id: 'b' }],
      complete: true,
    });
  });

  it('says of what cannot be read that there may be more', () => {
    const unreadable = { pledges: [], report: undefined, complete: false };
    expect(versionOf('content/pledges/2024/one.md', '---\ntitle: [\n---\n')).toEqual(unreadable);
    expect(versionOf('content/pledges/2024/one.md', pledgeFile({ scope: 'everywhere' }))).toEqual(unreadable);
    expect(versionOf('content/pledges/2024/one.md', Buffer.from([0xff, 0xfe, 0x00]))).toEqual(unreadable);
    expect(versionOf('data/pledges/batch.csv', 'a;b;c\n')).toEqual(unreadable);
    expect(oldVersions().at('content/pledges/2024/one.md', 'never added')).toEqual(unreadable);
    const table = pledgeTable({ id: 'a', note: '' }, { id: 'b', note: 'x'.repeat(1001) });
    expect(versionOf('data/pledges/batch.csv', table)).toMatchObject({ pledges: [{ id: 'a' }], complete: false });
  });

  it('keeps rows that stay the same from one version of a table to the next', () => {
    const versions = oldVersions();
    const file = 'data/pledges/batch.csv';
    versions.add(file, 'first', Buffer.from(pledgeTable({ id: 'a' }, { id: 'b' })));
    versions.add(file, 'second', Buffer.from(pledgeTable({ id: 'b' }, { id: 'a', title: 'Another' })));
    const [first, second] = ['first', 'second'].map((object) => versions.at(file, object).pledges);
    expect(second?.[0]).toBe(first?.[1]);
    expect(second?.[1]).toMatchObject({ id: 'a', title: 'Another' });
  });

  it('knows which files hold records, and how large each may be', () => {
    const { limit } = oldVersions();
    expect(limit('content/pledges/2024/one.md')).toBe(64 * 1024);
    expect(limit('content/progress-reports/one/2024.md')).toBe(64 * 1024);
    expect(limit('data/pledges/batch.csv')).toBe(5 * 1024 * 1024);
    for (const file of ['content/pledges/one.md', 'data/entities.csv', 'content/pledges/2024/one.txt', 'README.md'])
      expect(limit(file)).toBeUndefined();
  });
});
