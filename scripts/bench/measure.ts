import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** What one process used. */
export interface Usage {
  /** Seconds of all its threads, in user and system mode. Waiting costs nothing, so that a busy machine tells it too. */
  readonly cpu: number;
  readonly wall: number;
  /** Most memory it held at once, in bytes. */
  readonly memory: number;
}

/** A command of Node.js: its arguments, what is added to the environment, where it runs. */
export interface Command {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const REPORT_USAGE = fileURLToPath(new URL('report-usage.mjs', import.meta.url));
/** Seconds after which a process that still runs is spoken of. */
const LONG = 10;

/**
 * Runs a command in a process of its own.
 * @param say told now and then that it still runs
 * @throws what it wrote, when it fails
 */
export async function measure({ args, env, cwd }: Command, say: (message: string) => void): Promise<Usage> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const timer = setInterval(() => say(`runs for ${Math.round(seconds())} s`), LONG * 1000);
  try {
    const [code, output, errors, usage] = await Promise.all([
      ended,
      ...[child.stdout, child.stderr, child.stdio[3]].map((stream) => text(stream as Readable)),
    ]);
    if (code !== 0 || !usage) throw new Error(`${args.join(' ')} failed:\n${(errors || output || '').slice(-2000)}`);
    return { ...(JSON.parse(usage) as Pick<Usage, 'cpu' | 'memory'>), wall: seconds() };
  } finally {
    clearInterval(timer);
  }
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
