import { execFileSync } from 'node:child_process';

/** What Git answers in a folder, as text. Arguments go to Git as they are, never through a shell. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Git asks nobody for a password.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
}
