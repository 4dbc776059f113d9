import { askGit, askGitQuietly } from './git.ts';
import { isShallow } from './tree-at.ts';
import { dayOf } from './newest-commit.ts';

/** A file that a commit changed, by the ids of its contents. */
export interface FileStep {
  /** Path from the root before and after, with `/`; nothing where the file was not there. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A commit of the line of the register, and what it changed in it. */
export interface LogStep {
  readonly commit: string;
  /** Committer's date, YYYY-MM-DD in UTC. */
  readonly date: string;
  /** The same to the second: 2026-11-24T12:00:00Z. */
  readonly time: string;
  readonly files: readonly FileStep[];
}

/** Files of more changes at once than this are not held against each other to find out which was renamed. */
const MOST_RENAMES = 1000;

/**
 * The history of some folders in one pass over the log, the oldest commit first. It follows the line of what was checked
 * out: a merge is one step, since that is when its changes entered the register.
 * @param root a folder of a working tree, itself perhaps a part of the repository
 * @returns nothing where the history is not here: no Git, no repository, a clone of only the newest commits
 */
export function readLog(root: string, folders: readonly string[]): LogStep[] | undefined {
  if (askGitQuietly(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined || isShallow(root))
    return undefined;
  try {
    const args = ['log', '-z', '--first-parent', '-m', '--raw', '--no-abbrev', '--relative'];
    const renames = ['--find-renames=50%', `-l${MOST_RENAMES}`, '--no-color', '--format=%x01%H %ct'];
    const output = askGit(root, ['--literal-pathspecs', ...args, ...renames, 'HEAD', '--', ...folders]);
    const steps = stepsIn(output.toString('utf8'));
    return steps.length > 0 ? steps.reverse() : undefined;
  } catch {
    // A clone that lacks trees or contents cannot tell its history.
    return undefined;
  }
}

function stepsIn(log: string): LogStep[] {
  const steps: (LogStep & { files: FileStep[] })[] = [];
  const parts = log.split('\0');
  for (let at = 0; at < parts.length; at++) {
    const part = (parts[at] ?? '').replace(/^\n+/, '');
    if (part.startsWith('\x01')) {
      const [commit = '', seconds = ''] = part.slice(1).split(' ');
      const time = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
      steps.push({ commit, date: dayOf(Number(seconds)), time, files: [] });
    } else if (part.startsWith(':')) {
      const [oldMode = '', mode = '', before = '', after = '', status = ''] = part.slice(1).split(' ');
      const from = parts[++at] ?? '';
      const to = /^[RC]/.test(status) ? (parts[++at] ?? '') : from;
      steps.at(-1)?.files.push({
        from: isFile(oldMode) ? from : undefined,
        to: isFile(mode) ? to : undefined,
        before: isFile(oldMode) ? before : undefined,
        after: isFile(mode) ? after : undefined,
      });
    }
  }
  return steps;
}

/** Links and repositories within the repository are no records. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
