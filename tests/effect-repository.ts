import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder, type Files, GOOD_TREE } from './dataset-builder.ts';

/** A repository, its first commit the good tree changed by some files. */
export class Repository {
  /** A folder that is gone when the test has ended. */
  readonly root = emptyFolder();
  readonly base: string;

  constructor(files: Files = {}) {
    this.git('init', '-q', '-b', 'main');
    this.base = this.commit({ ...GOOD_TREE, ...files }, 'The register');
  }

  /** Runs Git as nobody in particular, on a fixed day. */
  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...IDENTITY },
    }).trim();
  }

  /** Writes files, `undefined` deletes one, and commits everything. */
  commit(files: Files, message: string): string {
    for (const [file, content] of Object.entries(files)) {
      if (content === undefined) rmSync(join(this.root, file), { force: true });
      else {
        mkdirSync(dirname(join(this.root, file)), { recursive: true });
        writeFileSync(join(this.root, file), content);
      }
    }
    this.git('add', '-A');
    this.git('commit', '-q', '--no-gpg-sign', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A commit that changes some files of the first one. */
  change(files: Files, message = 'A change'): string {
    this.git('checkout', '-q', '--detach', this.base);
    return this.commit(files, message);
  }
}

const IDENTITY = {
  GIT_CONFIG_GLOBAL: '',
  // What Git tidies up after a commit starts more programs, and the repository is gone soon.
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-11-24T12:00:00Z',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-11-24T12:00:00Z',
};
