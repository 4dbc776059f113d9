import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFiles } from '../finish/site-files.ts';

/*
 * Ends builds of the example register at moments that chance chooses, as a lack of memory or a power cut does, and looks
 * whether the folder of the site holds one whole site each time: the last one or the new one.
 * Use: node scripts/bench/kill-builds.ts [HOW-OFTEN]; exit code 1 if it ever held anything else
 */

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** The two sites that are built in turn differ by their day. */
const DAYS = { first: '1767225600', second: '1772323200' };

const times = Number(process.argv[2] ?? 50);
const work = mkdtempSync(join(tmpdir(), 'kills-'));
const site = join(work, 'site');
try {
  process.exitCode = (await tryKills()) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function tryKills(): Promise<boolean> {
  const second = await sumsOfBuild(DAYS.second);
  const start = performance.now();
  const first = await sumsOfBuild(DAYS.first);
  const duration = performance.now() - start;
  let bad = 0;
  let held = DAYS.first;
  for (let time = 1; time <= times; time++) {
    const building = held === DAYS.first ? DAYS.second : DAYS.first;
    const moment = Math.random() * duration * 1.1;
    const ended = await build(building, moment);
    const sums = sumsOf(site);
    const holds = sums === first ? DAYS.first : sums === second ? DAYS.second : undefined;
    if (holds === undefined) bad++;
    const what = holds === undefined ? 'NEITHER SITE' : holds === building ? 'the new site' : 'the last site';
    console.log(`${time}: ${ended} after ${(moment / 1000).toFixed(1)} s; there is ${what}`);
    held = holds ?? held;
  }
  const isMended = (await sumsOfBuild(DAYS.second)) === second;
  const left = readdirSync(work).filter((name) => name !== 'site');
  console.log(`${times} ended, ${bad} times no whole site; the next build ${isMended ? 'succeeded' : 'FAILED'}`);
  console.log(`Left behind: ${left.join(', ') || 'nothing'}`);
  return bad === 0 && isMended && left.length === 0;
}

async function sumsOfBuild(day: string): Promise<string> {
  const ended = await build(day, Infinity);
  if (ended !== 'done') throw new Error(`The build did not succeed: ${ended}.`);
  return sumsOf(site);
}

/** Builds the site of a day; ends the build and all it started after some milliseconds. */
function build(day: string, moment: number): Promise<string> {
  const child = spawn(process.execPath, ['scripts/build.mjs', '--outDir', site], {
    cwd: PROJECT,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      P2C_ROOT: join(PROJECT, 'tests/dataset'),
      SOURCE_DATE_EPOCH: day,
    },
  });
  const timer =
    moment === Infinity ? undefined : setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), moment);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve(signal ? 'killed' : code === 0 ? 'done' : `failed (${code})`);
    });
  });
}

/** One checksum of all files of a folder. */
function sumsOf(folder: string): string {
  const whole = createHash('sha256');
  if (!existsSync(folder)) return 'missing';
  for (const file of siteFiles(folder)) whole.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return whole.digest('hex');
}
