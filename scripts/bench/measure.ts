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

/** A command of Node.js, or of another program: its arguments, what is added to the environment, where it runs. */
export interface Command {
  readonly program?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

type Used = Pick<Usage, 'cpu' | 'memory'>;

// A program that is not ours cannot say what it used: the shell that starts it does, at its end. Where the system tells
// the most memory of a process, it is read while that runs.
const IN_SHELL = `"$0" "$@" & child=$!
peak=0
while kill -0 $child 2>/dev/null; do
  now=$(sed -n 's/^VmHWM:[^0-9]*\\([0-9]*\\).*/\\1/p' /proc/$child/status 2>/dev/null)
  peak=\${now:-$peak}
  sleep 0.1
done
wait $child; code=$?
{ times; echo $peak; } >&3
exit $code`;

/** Reads what the shell says: times of its own, times of its children, and kilobytes. */
function usedInShell(said: string): Used {
  const [, children = '', peak = ''] = said.trim().split('\n');
  const cpu = children.split(' ').reduce((sum, time) => {
    const [minutes = '0', seconds = '0'] = time.split('m');
    return sum + Number(minutes) * 60 + Number.parseFloat(seconds);
  }, 0);
  return { cpu, memory: Number(peak) * 1024 };
}

const REPORT_USAGE = fileURLToPath(new URL('report-usage.mjs', import.meta.url));
/** Seconds after which a process that still runs is spoken of. */
const LONG = 10;

/**
 * Runs a command in a process of its own.
 * @param say told now and then that it still runs
 * @throws what it wrote, when it fails
 */
export async function measure(command: Command, say: (message: string) => void): Promise<Usage> {
  const { program, args, env, cwd } = command;
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const started = program === undefined ? process.execPath : 'sh';
  const arguments_ = program === undefined ? ['--import', REPORT_USAGE, ...args] : ['-c', IN_SHELL, program, ...args];
  const child = spawn(started, arguments_, {
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
    return { ...(program === undefined ? (JSON.parse(usage) as Used) : usedInShell(usage)), wall: seconds() };
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
