import { execFileSync } from 'node:child_process';

/** Whoever has Git show signatures everywhere finds them before each commit of a log, where its id is looked for. */
const NO_SIGNATURES = ['-c', 'log.showSignature=false'];

/**
 * What Git answers in a folder, as bytes. Nothing of the repository can make it do more than look: no replaced objects,
 * nothing fetched, no lock taken.
 * @throws when Git fails, or there is none
 */
export function askGit(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['--no-replace-objects', ...NO_SIGNATURES, ...args], {
    cwd: root,
    input,
    maxBuffer: 1024 ** 3,
    stdio: ['pipe', 'pipe', 'pipe'],
    // Versions of Git that know nothing of lazy fetching are kept from it by having no way to fetch.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0' },
  });
}

/** The same as text, or nothing where Git fails. */
export function askGitQuietly(root: string, args: readonly string[]): string | undefined {
  try {
    return askGit(root, args).toString('utf8');
  } catch {
    // No such commit, no repository, no Git: to the caller it is all the same.
    return undefined;
  }
}
