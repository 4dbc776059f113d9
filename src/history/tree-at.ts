import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import { askGit, askGitQuietly } from './git.ts';
import { readObjects } from './objects.ts';

export { CommitMissing } from './objects.ts';

/** Content above this size is not fetched: the reader refuses such a file by its size. */
const MAX_BYTES = 5 * 1024 * 1024;
/** What is read of a commit. */
const FOLDERS = ['content', 'data'];
/** How many files are asked for at once. */
const AT_ONCE = 2000;

/**
 * The full id of a commit.
 * @param revision whatever Git takes for one: an id, a branch, `HEAD~1`
 * @returns nothing where Git knows no such commit, or there is no Git
 */
export function commitOf(root: string, revision: string): string | undefined {
  // What begins with a hyphen would be taken for an option.
  if (revision === '' || revision.startsWith('-')) return undefined;
  return askGitQuietly(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])?.trim();
}

/** The newest commit that is part of two, or nothing where they have none in common here. */
export function commonCommit(root: string, one: string, other: string): string | undefined {
  return askGitQuietly(root, ['merge-base', one, other])?.trim() || undefined;
}

/** True when the folder belongs to a clone that holds only the newest commits. */
export function isShallow(root: string): boolean {
  return askGitQuietly(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
}

/**
 * Writes `content/` and `data/` as they stood at a commit into an empty folder. Nothing is checked out: no filter, hook or
 * attribute of the tree is obeyed.
 * @param root a folder with `content/` and `data/`, itself perhaps a part of the repository
 * @param into an empty folder; one that a commit lacks is made all the same, so that the check says what is missing
 * @returns what was refused: links and everything else that is not a plain file
 * @throws CommitMissing when files of the commit are not in the clone
 */
export function writeTreeAt(root: string, commit: string, into: string): Problem[] {
  const problems: Problem[] = [];
  const wanted: { file: string; object: string }[] = [];
  for (const folder of FOLDERS) mkdirSync(join(into, folder), { recursive: true });
  const places = FOLDERS.map((folder) => `${folder}/`);
  const list = askGit(root, ['ls-tree', '-r', '-l', '-z', commit, '--', ...places]).toString('utf8');
  for (const entry of list.split('\0').filter((line) => line !== '')) {
    const [facts, file] = splitOnce(entry, '\t');
    const [mode = '', , object = '', size = ''] = facts.split(/ +/);
    const refused = refusalOf(mode, file);
    if (refused) problems.push({ ...refused, severity: 'error', file, line: 1, column: 1, field: '', values: {} });
    else if (Number(size) > MAX_BYTES) writeHollow(join(into, file), Number(size));
    else wanted.push({ file, object });
  }
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const batch = wanted.slice(start, start + AT_ONCE);
    const contents = readObjects(
      root,
      batch.map(({ object }) => object),
    );
    batch.forEach(({ file }, index) => write(join(into, file), contents[index] ?? Buffer.alloc(0)));
  }
  return problems;
}

function refusalOf(mode: string, file: string): Pick<Problem, 'rule'> | undefined {
  if (mode === '120000') return { rule: 'symbolic-link' };
  const leadsOut = file.split(/[\\/]/).some((part) => part === '' || part === '.' || part === '..');
  return leadsOut || !mode.startsWith('100') ? { rule: 'not-a-file' } : undefined;
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** A file of a size and no content, so that the reader says how large it is. */
function writeHollow(path: string, size: number): void {
  write(path, Buffer.alloc(0));
  truncateSync(path, size);
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
