import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { pledgePath, reportPath } from '../src/authoring/file-path.ts';
import { fixRecord } from '../src/fix/fix-record.ts';
import { parseFields, splitRecord } from '../src/fix/parse-fields.ts';
import { reportAsText } from '../src/i18n/report-problems.ts';
import { translator } from '../src/i18n/translate.ts';
import { visible } from '../src/i18n/visible.ts';
import { readMailedName } from '../src/intake/mailed-name.ts';
import { messageFor } from '../src/intake/commit-message.ts';
import { openRegister } from '../src/register.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { ProgressReport } from '../src/schema/progress-report.ts';
import { git } from './git.ts';
import { ROOT } from './keep-record.ts';
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
    return commitAll(received, values.branch ?? `received/${today()}-${basename(received[0]?.path ?? '', '.md')}`);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message, 1);
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
  const { text } = fixRecord(readFileSync(file, 'utf8'), name.kind === 'pledge' ? Pledge : ProgressReport);
  if (name.kind === 'report') return { path: reportPath(name.id, name.date), text };
  const announced = parseFields(splitRecord(text)?.yaml ?? '')?.value?.['announced'];
  const year = typeof announced === 'string' || typeof announced === 'number' ? String(announced) : undefined;
  return { path: pledgePath(name.id, year), text };
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
  const { pledges, progress_reports } = openRegister(root, today()).dataset;
  const places = [...pledges, ...progress_reports].map(({ origin }) => origin.file);
  // A pledge whose year was corrected moves to another folder.
  const moves = received.map(({ path, text }) => {
    const isSame = (place: string): boolean => place === path || (PLEDGE.test(path) && isMoved(place, path));
    return { path, text, old: places.find(isSame) };
  });
  for (const { path, text, old } of moves) {
    if (old !== undefined) rmSync(join(root, old));
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { dataset, problems, checked } = openRegister(root, today());
  const own = problems.filter(({ file }) => received.some(({ path }) => path === file));
  if (own.length > 0) console.log(reportAsText({ problems: own, checked }, translator('en')));
  if (problems.some(({ severity }) => severity === 'error')) throw new Refusal('Nothing was committed.');
  for (const { path, old } of moves) {
    git(root, 'add', '--all', '--', path, ...(old === undefined ? [] : [old]));
    const isChanged = git(root, 'diff', '--cached', '--name-only') !== '';
    if (isChanged) git(root, 'commit', '--quiet', '--message', messageFor(dataset, path, old === undefined));
    console.log(`${isChanged ? 'Committed' : 'As it is already'}: ${path}`);
  }
}

/** True for the place of the same pledge under another year. */
function isMoved(place: string, path: string): boolean {
  return PLEDGE.test(place) && basename(place) === basename(path);
}

function requireRoom(branch: string): void {
  if (/^(?:main|master)$/.test(branch))
    throw new Refusal('Records are never committed to main. Choose another branch.');
  if (!isFine('check-ref-format', '--branch', branch)) throw new Refusal('That is no name for a branch.');
  if (isFine('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`))
    throw new Refusal(`There is a branch ${visible(branch)} already. Choose another with --branch.`);
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
