import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../tests/dataset-builder.ts';
import { gitRepository } from '../../tests/git-repository.ts';
import { readLog } from './read-log.ts';

const FOLDERS = ['content/pledges'];

/** What each step did, by path. */
function movesIn(root: string): (readonly [from: string | undefined, to: string | undefined])[][] | undefined {
  return readLog(root, FOLDERS)?.map(({ files }) => files.map(({ from, to }) => [from, to] as const));
}

describe('readLog', () => {
  it('gives the steps of the folders asked for, the oldest first, dated in UTC', () => {
    const repository = gitRepository('2025-05-01T23:30:00-02:00');
    repository.write({ 'README.md': 'no' });
    repository.commit('Elsewhere', '2025-05-02T12:00:00Z');
    repository.write({ 'content/pledges/2024/second.md': 'text' });
    repository.commit('A second', '2025-05-03T12:00:00+14:00');
    const steps = readLog(repository.folder, FOLDERS);
    expect(steps?.map(({ date, time }) => [date, time])).toEqual([
      ['2025-05-02', '2025-05-02T01:30:00Z'],
      ['2025-05-02', '2025-05-02T22:00:00Z'],
    ]);
    expect(steps?.at(-1)).toMatchObject({
      commit: repository.git('rev-parse', 'HEAD').trim(),
      files: [
        {
          from: undefined,
          to: 'content/pledges/2024/second.md',
          before: undefined,
          after: repository.git('rev-parse', 'HEAD:content/pledges/2024/second.md').trim(),
        },
      ],
    });
  });

  it('follows renames, and reads names with line breaks, quotes and other letters', () => {
    const repository = gitRepository();
    const [old, now] = ['content/pledges/2024/good.md', 'content/pledges/é “x”\n:a\t.md'];
    repository.git('mv', old, now);
    repository.commit('A name');
    repository.git('rm', '-q', now);
    repository.commit('Gone');
    expect(movesIn(repository.folder)).toEqual([[[undefined, old]], [[old, now]], [[now, undefined]]]);
  });

  it('takes a link for no file', () => {
    const repository = gitRepository();
    const file = 'content/pledges/2024/good.md';
    repository.git('rm', '-q', file);
    mkdirSync(join(repository.folder, 'content/pledges/2024'), { recursive: true });
    symlinkSync('/etc/passwd', join(repository.folder, file));
    repository.commit('A link');
    expect(movesIn(repository.folder)).toEqual([[[undefined, file]], [[file, undefined]]]);
  });

  it('gives paths from the root of the register, wherever it stands in the repository', () => {
    const repository = gitRepository();
    mkdirSync(join(repository.folder, 'part'));
    renameSync(join(repository.folder, 'content'), join(repository.folder, 'part/content'));
    repository.commit('A part');
    expect(movesIn(join(repository.folder, 'part'))).toEqual([[[undefined, 'content/pledges/2024/good.md']]]);
  });

  it('is nothing without a repository, without commits and in a clone of only the newest', () => {
    const repository = gitRepository();
    repository.commit('More');
    const clone = join(emptyFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.folder}`, clone], { stdio: 'ignore' });
    const fresh = emptyFolder();
    execFileSync('git', ['init', '-q'], { cwd: fresh });
    expect([readLog(clone, FOLDERS), readLog(fresh, FOLDERS), readLog(emptyFolder(), FOLDERS)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
