import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Measured, Used } from '../src/growing/measured.ts';
import { INVENTED_DAY } from './bench/invent-pledge.ts';
import { writeHistory } from './bench/invented-history.ts';
import { type Order, writeRegister } from './bench/invented-register.ts';
import { keepResult } from './bench/keep-result.ts';
import { measure, median, type Usage } from './bench/measure.ts';
import { type Bench, type Step, STEPS } from './bench/steps.ts';

const USAGE = `npm run bench -- [--steps ${Object.keys(STEPS).join(',')}] [--pledges 10000] [--locales 1] [--rows 100000] [--commits 10000] [--rounds 3] [--seed 1] [--json FILE] [--keep-result] [--keep]`;
const OPTIONS = {
  steps: { type: 'string', default: 'check,rows' },
  pledges: { type: 'string', default: '10000' },
  locales: { type: 'string', default: '1' },
  rows: { type: 'string', default: '100000' },
  commits: { type: 'string', default: '10000' },
  rounds: { type: 'string', default: '3' },
  seed: { type: 'string', default: '1' },
  json: { type: 'string' },
  'keep-result': { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** What the page on growing computes from. */
const KEPT = join(PROJECT, 'src/growing/measured.json');

/** What a step and its floor used, the middle of all rounds, and how many times its floor the step is. */
interface Result {
  readonly step: string;
  readonly count: number;
  readonly unit: string;
  readonly work: Usage;
  /** Nothing, as the ratio, for a step that has none. */
  readonly floor: Usage | undefined;
  /** How many times its floor the step is: the middle of the ratios of single rounds, in which both ran one after the other. */
  readonly ratio: Usage | undefined;
  /** What another engine used for the same, and how many times that the step is. */
  readonly peer?: Usage;
  readonly peerRatio?: Usage;
  readonly figures: Readonly<Record<string, number>>;
}

process.exitCode = await main();

async function main(): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({ options: OPTIONS }));
  } catch (error) {
    console.error(`${(error as Error).message}\nUse: ${USAGE}`);
    return 2;
  }
  const numbers = ['pledges', 'locales', 'rows', 'commits', 'rounds', 'seed'] as const;
  const [pledges = 0, locales = 0, rows = 0, commits = 0, rounds = 0, seed = 0] = numbers.map((name) =>
    Number(values[name]),
  );
  const names = values.steps.split(',');
  const unknown = names.find((name) => !Object.hasOwn(STEPS, name));
  const isWrong = ![pledges, locales, rows, commits, rounds, seed].every(
    (number) => Number.isSafeInteger(number) && number > 0,
  );
  const isBlind = values['keep-result'] && !['check', 'build'].every((name) => names.includes(name));
  if (values.help || unknown !== undefined || isWrong || isBlind) {
    const reason =
      unknown !== undefined
        ? `There is no step “${unknown}”.\n`
        : isWrong
          ? 'Numbers begin at 1.\n'
          : isBlind
            ? 'A result is kept of the steps check and build together.\n'
            : '';
    console.log(`${reason}Use: ${USAGE}`);
    return values.help ? 0 : 2;
  }
  // The invented register has a day of its own.
  process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(INVENTED_DAY) / 1000);
  const folder = mkdtempSync(join(tmpdir(), 'register-bench-'));
  try {
    const [register, tables, history, work] = ['register', 'tables', 'history', 'work'].map((name) =>
      join(folder, name),
    );
    const bench = { project: PROJECT, register, tables, history, work, pledges, rows, commits, locales } as Bench;
    mkdirSync(bench.work);
    const steps = Object.entries(STEPS).filter(([name]) => names.includes(name));
    const needed = new Set(steps.map(([, step]) => step.needs));
    if (needed.has('register')) invent(bench.register, { seed, pledges, shape: 'mixed' });
    if (needed.has('tables')) invent(bench.tables, { seed, pledges: rows, shape: 'tables' });
    if (needed.has('history')) {
      invent(bench.history, { seed, pledges, shape: 'mixed' });
      say(`inventing ${commits} commits`);
      writeHistory(bench.history, seed, commits);
    }
    const results: Result[] = [];
    for (const [name, step] of steps) results.push(await time(name, step, bench, rounds));
    print(results);
    const machine = {
      node: process.version,
      cores: availableParallelism(),
      cpu: cpus()[0]?.model ?? '',
      memory: totalmem(),
    };
    const order = { pledges, locales, rows, commits, rounds, seed };
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ machine, order, results }, null, 2)}\n`);
    if (values['keep-result']) keepResult(KEPT, measuredOf(results, pledges, machine));
    return 0;
  } finally {
    if (values.keep) say(`The invented registers are in ${folder}`);
    else rmSync(folder, { recursive: true });
  }
}

function invent(root: string, order: Order): void {
  let last = performance.now();
  say(`inventing ${order.pledges} pledges (${order.shape})`);
  writeRegister(root, PROJECT, order, (done) => {
    if (performance.now() - last < 5000) return;
    last = performance.now();
    say(`${done} of ${order.pledges} pledges are written`);
  });
}

async function time(name: string, step: Step, bench: Bench, rounds: number): Promise<Result> {
  const runs: { work: Usage; floor: Usage | undefined; peer: Usage | undefined }[] = [];
  for (let round = 1; round <= rounds; round++) {
    const title = `${name}, round ${round} of ${rounds}`;
    say(title);
    const work = await measure(step.work(bench), (message) => say(`${title}: ${message}`));
    const floor = step.floor && (await measure(step.floor(bench), (message) => say(`${title}, floor: ${message}`)));
    const peer = step.peer && (await measure(step.peer.command(bench), (message) => say(`${title}, peer: ${message}`)));
    runs.push({ work, floor, peer });
  }
  return {
    step: name,
    count: step.count(bench),
    unit: step.unit,
    work: middle(runs.map(({ work }) => work)),
    floor: step.floor && middle(runs.flatMap(({ floor }) => floor ?? [])),
    ratio: step.floor && middle(runs.flatMap(({ work, floor }) => (floor ? timesOf(work, floor) : []))),
    ...(step.peer && {
      peer: middle(runs.flatMap(({ peer }) => peer ?? [])),
      peerRatio: middle(runs.flatMap(({ work, peer }) => (peer ? timesOf(work, peer) : []))),
    }),
    figures: step.figures?.(bench) ?? {},
  };
}

/** The result of the steps check and build. Times are of a machine and a day; sizes are the same everywhere. */
function measuredOf(results: readonly Result[], pledges: number, machine: Measured['machine']): Measured {
  const used = (name: string): Used => {
    const { work } = results.find(({ step }) => step === name) ?? {};
    if (!work) throw new Error(`The step ${name} did not run.`);
    const short = (number: number): number => Number(number.toFixed(2));
    return { cpu: short(work.cpu), wall: short(work.wall), memory: work.memory };
  };
  const {
    languages = 0,
    pages = 0,
    files = 0,
    bytes = 0,
    largest = 0,
  } = results.find(({ step }) => step === 'build')?.figures ?? {};
  const date = new Date().toISOString().slice(0, 10);
  const { node, cores, memory } = machine;
  return {
    ...{ pledges, languages, date, machine: { node, cores, memory } },
    ...{ check: used('check'), build: used('build'), pages, files, bytes, largest },
  };
}

/** How many times another the first is. */
function timesOf(one: Usage, other: Usage): Usage {
  return { cpu: one.cpu / other.cpu, wall: one.wall / other.wall, memory: one.memory / other.memory };
}

function middle(usages: readonly Usage[]): Usage {
  const of = (key: keyof Usage): number => median(usages.map((usage) => usage[key]));
  return { cpu: of('cpu'), wall: of('wall'), memory: of('memory') };
}

function print(results: readonly Result[]): void {
  const short = (number: number): number => Number(number.toFixed(2));
  const row = ({ cpu, wall, memory }: Usage, count: number, unit: string) => ({
    'CPU s': short(cpu),
    'wall s': short(wall),
    'peak MiB': Math.round(memory / 2 ** 20),
    [`CPU µs a ${unit}`]: Math.round((cpu / count) * 1e6),
  });
  const rows = results.flatMap(({ step, count, unit, work, floor, ratio, peer, peerRatio, figures }) => {
    const { title = step, floorTitle = '', peer: engine } = STEPS[step] ?? {};
    return [
      [
        title,
        {
          ...row(work, count, unit),
          ...(ratio && { '× floor': short(ratio.cpu), '× floor peak': short(ratio.memory) }),
          ...(peerRatio && { '× peer': short(peerRatio.cpu), '× peer peak': short(peerRatio.memory) }),
          ...figures,
        },
      ],
      ...(floor ? [[`  ${floorTitle}`, row(floor, count, unit)]] : []),
      ...(peer ? [[`  ${engine?.title ?? ''}`, row(peer, count, unit)]] : []),
    ] as const;
  });
  console.table(Object.fromEntries(rows));
}

/** Progress goes where it is in nobody's way. */
function say(message: string): void {
  console.error(`… ${message}`);
}
