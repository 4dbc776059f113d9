import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../tests/dataset-builder.ts';
import { Repository } from '../../tests/effect-repository.ts';
import { commitOf, isShallow, writeTreeAt } from './tree-at.ts';

/** All files below a folder, by path. */
function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .sort();
}

describe('writeTreeAt', () => {
  it('writes the two folders as they stood, to the byte, and nothing else', () => {
    const repository = new Repository();
    const commit = repository.commit(
      { 'README.md': 'no', 'content/pages/é “x”/a b.mdx': '\u0000ÿ\r\n', 'data/leer.csv': '' },
      'More',
    );
    repository.commit({ 'data/leer.csv': undefined }, 'Less');
    const into = emptyFolder();
    expect(writeTreeAt(repository.root, commit, into)).toEqual([]);
    const files = filesOf(into);
    expect(files).toContain('content/pages/é “x”/a b.mdx');
    expect(files).toContain('data/leer.csv');
    expect(files.every((file) => /^(?:content|data)\//.test(file))).toBe(true);
    expect(readFileSync(join(into, 'content/pages/é “x”/a b.mdx'), 'utf8')).toBe('\u0000ÿ\r\n');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  it('reads names with line breaks and quotes', () => {
    const repository = new Repository();
    const name = 'content/pages/a\n"b"\t.mdx';
    const into = emptyFolder();
    writeTreeAt(repository.root, repository.commit({ [name]: 'text' }, 'A name'), into);
    expect(readFileSync(join(into, name), 'utf8')).toBe('text');
  });

  it('refuses links, and says which', () => {
    const repository = new Repository();
    symlinkSync('/etc/passwd', join(repository.root, 'data/passwords.csv'));
    const into = emptyFolder();
    const problems = writeTreeAt(repository.root, repository.commit({}, 'A link'), into);
    expect(problems).toMatchObject([{ rule: 'symbolic-link', severity: 'error', file: 'data/passwords.csv' }]);
    expect(lstatSync(join(into, 'data/passwords.csv'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('refuses repositories within the repository', () => {
    const repository = new Repository();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.base},data/other`);
    repository.git('commit', '-q', '--no-gpg-sign', '-m', 'A module');
    const problems = writeTreeAt(repository.root, repository.git('rev-parse', 'HEAD'), emptyFolder());
    expect(problems).toMatchObject([{ rule: 'not-a-file', file: 'data/other' }]);
  });

  it('keeps of an enormous file its size alone', () => {
    const repository = new Repository();
    const commit = repository.commit({ 'data/large.csv': new Uint8Array(6 * 1024 * 1024).fill(97) }, 'Large');
    const into = emptyFolder();
    writeTreeAt(repository.root, commit, into);
    expect(lstatSync(join(into, 'data/large.csv')).size).toBe(6 * 1024 * 1024);
    expect(readFileSync(join(into, 'data/large.csv')).every((byte) => byte === 0)).toBe(true);
  });

  it('obeys no attribute of the tree', () => {
    const repository = new Repository();
    const files = { 'data/.gitattributes': '* export-ignore ident text eol=crlf\n', 'data/a.csv': '$Id$\n' };
    const into = emptyFolder();
    writeTreeAt(repository.root, repository.commit(files, 'Attributes'), into);
    expect(readFileSync(join(into, 'data/a.csv'), 'utf8')).toBe('$Id$\n');
  });

  it('makes both folders for a commit that has none', () => {
    const repository = new Repository();
    repository.git('rm', '-rq', '.');
    const into = emptyFolder();
    writeTreeAt(repository.root, repository.commit({ 'README.md': 'no' }, 'None'), into);
    expect(['content', 'data'].map((folder) => existsSync(join(into, folder)))).toEqual([true, true]);
  });

  it('reads a register that is only a part of its repository', () => {
    const repository = new Repository({ 'sub/content/pages/a.mdx': 'a', 'sub/data/a.csv': 'a' });
    const into = emptyFolder();
    writeTreeAt(join(repository.root, 'sub'), repository.base, into);
    expect(filesOf(into)).toEqual(['content/pages/a.mdx', 'data/a.csv']);
  });
});

describe('commitOf', () => {
  it('is the full id, whatever the commit is called by', () => {
    const repository = new Repository();
    for (const name of ['HEAD', 'main', repository.base.slice(0, 10)])
      expect(commitOf(repository.root, name)).toBe(repository.base);
  });

  it('is nothing for what is no commit, for options and where there is no history', () => {
    const repository = new Repository();
    for (const name of ['nowhere', '', '--all', '-h', `${repository.base}:data`, 'f'.repeat(40)])
      expect(commitOf(repository.root, name)).toBeUndefined();
    expect(commitOf(emptyFolder(), 'HEAD')).toBeUndefined();
  });
});

describe('isShallow', () => {
  it('is true of a clone that holds only the newest commits', () => {
    const repository = new Repository();
    repository.commit({ 'README.md': 'more' }, 'More');
    const clone = join(emptyFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.root}`, clone], { stdio: 'ignore' });
    expect([isShallow(repository.root), isShallow(clone), isShallow(emptyFolder())]).toEqual([false, true, false]);
    expect(commitOf(clone, repository.base)).toBeUndefined();
  });
});
