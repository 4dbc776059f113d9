import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../tests/dataset-builder.ts';
import { dayOf, newestCommit } from './newest-commit.ts';

describe('newestCommit', () => {
  it('is the newest one that touched the folders asked for, on its day in UTC', () => {
    const root = emptyFolder();
    const git = (...args: string[]): string =>
      execFileSync('git', args, {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: {
          ...process.env,
          GIT_CONFIG_GLOBAL: '',
          GIT_AUTHOR_NAME: 'a',
          GIT_AUTHOR_EMAIL: 'a@example.org',
          GIT_COMMITTER_NAME: 'a',
          GIT_COMMITTER_EMAIL: 'a@example.org',
          GIT_COMMITTER_DATE: '2024-05-27T23:30:00-02:00',
        },
      }).trim();
    const commit = (file: string): string => {
      writeFileSync(join(root, file), file);
      git('add', '.');
      git('commit', '--no-gpg-sign', '-m', file);
      return git('rev-parse', 'HEAD');
    };
    git('init', '-q');
    mkdirSync(join(root, 'data'));
    const first = commit('data/a.csv');
    commit('README.md');
    expect(newestCommit(root, ['content', 'data'])).toEqual({ id: first, date: '2024-05-28' });
    expect(newestCommit(root, ['content'])).toBeUndefined();
    commit('data/b.csv');
    expect(newestCommit(root, ['data'])?.id).not.toBe(first);
    expect(newestCommit(root, ['data'], first)?.id).toBe(first);
  });

  it('is nothing where there is no history', () => {
    expect(newestCommit(emptyFolder(), ['data'])).toBeUndefined();
  });
});

describe('dayOf', () => {
  it('is the day in UTC', () => {
    expect(dayOf(0)).toBe('1970-01-01');
    expect(dayOf(1_709_251_199)).toBe('2024-02-29');
  });
});
