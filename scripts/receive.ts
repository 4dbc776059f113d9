import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pledgePath, reportPath } from '../src/authoring/file-path.ts';
import { problemsOfChange } from '../src/authoring/problems-of-change.ts';
import { fixRecord } from '../src/fix/fix-record.ts';
import { parseFields, splitRecord } from '../src/fix/parse-fields.ts';
import { reportAsText } from '../src/i18n/report-problems.ts';
import { translator } from '../src/i18n/translate.ts';
import { visible } from '../src/i18n/visible.ts';
import { readMailedName } from '../src/intake/mailed-name.ts';
import { messageFor } from '../src/intake/commit-message.ts';
import { openRegister, Unreadable } from '../src/register.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { ProgressReport } from '../src/schema/progress-report.ts';
import { git } from './git.ts';
import { ROOT } from './keep-record.ts';
import { NoText, readSent } from './read-sent.ts';
import { today } from './today.ts';

const USAGE = 'npm run receive -- [--branch NAME] FILE…';
const MAX_FILES = 50;
const MAX_BYTES = 64 * 1024;
const PLEDGE = /^content\/pledges\/[^/]+\/[^/]+\.md$/;

/** Something about the files or the repository that keeps them from being taken; the sentence says what to do. */
class Refusal extends Error {}

/** A file as it will be committed. */
interface Received {
  readonly path: string;
  readonly text: string;
}

process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({ options: { branch: { type: 'string' } }, allowPositionals: true });
    if (positionals.length === 0 || positionals.length > MAX_FILES)
      return refuse(`Name the mailed files, at most ${MAX_FILES} at once.`, 2);
    const received = positionals.map(readMailed);
    requireDifferent(received);
    return commitAll(received, values.branch ?? `received/${today()}-${basename(received[0]?.path ?? '', '.md')}`);
  } catch (error) {
    if (error instanceof Refusal || error instanceof NoText) return refuse(error.message, 1);
    if (error instanceof Unreadable) return refuse(error.message, 2);
    if (error instanceof Error && 'stderr' in error && typeof error.stderr === 'string')
      return refuse(`Nothing was committed. Git says: ${error.stderr.trim().split('\n').at(-1) ?? ''}`, 1);
    if (error instanceof TypeError && 'code' in error) return refuse(error.message, 2);
    if (error instanceof Error && 'syscall' in error) return refuse(`A file cannot be read: ${error.message}`, 2);
    throw error;
  }
}

/**
 * Reads a mailed file and mends what mail programs do to texts. Its place comes from its name and its date, never from
 * its path.
 */
function readMailed(file: string): Received {
  const shown = visible(basename(file));
  const name = readMailedName(basename(file));
  if (!name) throw new Refusal(`“${shown}” is no name the composer gives: <pledge>.md or <pledge>_<day>.md.`);
  const stat = lstatSync(file);
  if (!stat.isFile()) throw new Refusal(`“${shown}” is no plain file.`);
  if (stat.size > MAX_BYTES) throw new Refusal(`“${shown}” has ${stat.size} bytes; a record has at most ${MAX_BYTES}.`);
  const { text } = fixRecord(readSent(file, basename(file)), name.kind === 'pledge' ? Pledge : ProgressReport);
  if (name.kind === 'report') return { path: reportPath(name.id, name.date), text };
  const announced = parseFields(splitRecord(text)?.yaml ?? '')?.value?.['announced'];
  const year = typeof announced === 'string' || typeof announced === 'number' ? String(announced) : undefined;
  return { path: pledgePath(name.id, year), text };
}

/** Two files of one record would overwrite each other, and nobody would be told which of them was meant. */
function requireDifferent(received: readonly Received[]): void {
  for (const [index, { path }] of received.entries()) {
    const before = received.slice(0, index);
    if (before.some((other) => other.path === path || isMoved(other.path, path)))
      throw new Refusal(`Two of the files are of one record, ${basename(path)}. Name the one that is meant.`);
  }
}

/** Commits in a work tree of its own, so that the folder somebody works in is never touched; all files, or none. */
function commitAll(received: readonly Received[], branch: string): number {
  requireRoom(branch);
  const tree = join(mkdtempSync(join(tmpdir(), 'received-')), 'tree');
  git(ROOT, 'worktree', 'add', '--quiet', '-b', branch, tree, 'HEAD');
  let done = false;
  try {
    commitIn(join(tree, git(ROOT, 'rev-parse', '--show-prefix').trim()), received);
    done = true;
  } finally {
    git(ROOT, 'worktree', 'remove', '--force', tree);
    rmSync(dirname(tree), { recursive: true });
    if (!done) git(ROOT, 'branch', '--quiet', '-D', branch);
  }
  console.log(`On the branch ${branch}. See what it does: npm run effect -- HEAD ${branch}`);
  console.log(`Then send it: git push --set-upstream origin ${branch}`);
  return 0;
}

function commitIn(root: string, received: readonly Received[]): void {
  const before = openRegister(root, today());
  const places = [...before.dataset.pledges, ...before.dataset.progress_reports].map(({ origin }) => origin.file);
  // A pledge whose year was corrected moves to another folder.
  const moves = received.map(({ path, text }) => {
    const isSame = (place: string): boolean => place === path || isMoved(place, path);
    return { path, text, old: places.find(isSame) };
  });
  for (const { path, text, old } of moves) {
    if (old !== undefined) rmSync(join(root, old));
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { dataset, problems, checked } = openRegister(root, today());
  const isOwn = (file: string): boolean => received.some(({ path }) => path === file);
  const caused = problemsOfChange(() => before.problems, problems, isOwn);
  if (caused.length > 0) console.log(reportAsText({ problems: caused, checked }, translator('en')));
  if (caused.some(({ severity }) => severity === 'error')) throw new Refusal('Nothing was committed.');
  if (problems.some(({ severity }) => severity === 'error'))
    throw new Refusal('The register has errors of its own. Mend them first: npm run check. Nothing was committed.');
  for (const { path, old } of moves) {
    git(root, 'add', '--all', '--', path, ...(old === undefined ? [] : [old]));
    const isChanged = git(root, 'diff', '--cached', '--name-only') !== '';
    if (isChanged) git(root, 'commit', '--quiet', '--message', messageFor(dataset, path, old === undefined));
    console.log(`${isChanged ? 'Committed' : 'As it is already'}: ${path}`);
  }
}

/** True for the place of the same pledge under another year. */
function isMoved(place: string, path: string): boolean {
  return PLEDGE.test(place) && PLEDGE.test(path) && basename(place) === basename(path);
}

function requireRoom(branch: string): void {
  if (!isFine('rev-parse', '--git-dir')) throw new Refusal('The register here is in no Git repository.');
  if (/^(?:main|master)$/.test(branch))
    throw new Refusal('Records are never committed to main. Choose another branch.');
  if (!isFine('check-ref-format', '--branch', branch)) throw new Refusal('That is no name for a branch.');
  if (isFine('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`))
    throw new Refusal(`There is a branch ${visible(branch)} already. Choose another with --branch.`);
  if (!isFine('var', 'GIT_AUTHOR_IDENT') || !isFine('var', 'GIT_COMMITTER_IDENT'))
    throw new Refusal(
      'Git does not know who commits. Tell it: git config user.name "YOUR NAME", git config user.email YOUR@ADDRESS',
    );
  if (git(ROOT, 'status', '--porcelain') !== '')
    throw new Refusal('There are changes here that are not committed. Commit or stash them first.');
}

function isFine(...args: readonly string[]): boolean {
  try {
    git(ROOT, ...args);
    return true;
  } catch {
    // Git says no; why does not matter here.
    return false;
  }
}

function refuse(reason: string, code: number): number {
  console.error(code === 2 ? `${visible(reason)}\nUse: ${USAGE}` : visible(reason));
  return code;
}
