import { askGitQuietly } from './git.ts';

/** The commit a set of files was last changed in. */
export interface Commit {
  readonly id: string;
  /** Committer's date, YYYY-MM-DD in UTC. */
  readonly date: string;
}

/**
 * The newest commit that touched some folders of a tree.
 * @param revision where to look back from; the full id of a commit, or what is checked out
 * @returns nothing where there is no Git or no history (a tarball, a fresh folder)
 */
export function newestCommit(root: string, folders: readonly string[], revision = 'HEAD'): Commit | undefined {
  const line = askGitQuietly(root, ['log', '-1', '--format=%H %ct', revision, '--', ...folders]) ?? '';
  const [id, seconds] = line.trim().split(' ');
  return id && seconds ? { id, date: dayOf(Number(seconds)) } : undefined;
}

/** The day, YYYY-MM-DD in UTC, of a number of seconds since 1970. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
