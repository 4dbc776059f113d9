import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REPOSITORY, writeTree } from './dataset-builder.ts';

/** A repository made for a test, with one commit of good records on `main`. */
export interface TestRepository {
  readonly folder: string;
  /** What Git answers there. */
  readonly git: (...args: readonly string[]) => string;
  /** Writes files. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Commits all there is, at a time where one is given: 2026-01-31T12:00:00Z. */
  readonly commit: (message: string, time?: string) => void;
}

/** Nothing is tidied up after a commit: that starts more programs, and the repository is gone soon. */
const SETTINGS = `[user]
name = A steward
email = steward@example.invalid
[commit]
gpgsign = false
[maintenance]
auto = false
`;

/** What a program wrote, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * A repository with the good tree of the tests, or with what lies in a folder, committed.
 * @param time when it begins
 */
export function gitRepository(time?: string, folder = writeTree()): TestRepository {
  const gitAt = (time: string | undefined, ...args: readonly string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: time === undefined ? process.env : { ...process.env, GIT_COMMITTER_DATE: time },
    });
  const git = (...args: readonly string[]): string => gitAt(undefined, ...args);
  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  };
  const commit = (message: string, time?: string): void => {
    git('add', '--all');
    gitAt(time, 'commit', '--quiet', '--allow-empty', '--message', message);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  appendFileSync(join(folder, '.git/config'), SETTINGS);
  commit('Begin', time);
  return { folder, git, write, commit };
}

/** Runs one of the scripts as a program of its own. */
export function runScript(
  script: string,
  args: readonly string[],
  { env = {}, input = '', cwd = REPOSITORY }: { env?: Record<string, string>; input?: string; cwd?: string } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(REPOSITORY, 'scripts', script), ...args],
      { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}
