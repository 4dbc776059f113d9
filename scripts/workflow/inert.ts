import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';

/*
 * Runs a command inside a workflow with the commands of the runner switched off: nothing a record says can be taken for
 * one.
 * Use: node scripts/workflow/inert.ts COMMAND ARGUMENT…
 */
const [command = '', ...args] = process.argv.slice(2);
const token = randomUUID();
console.log(`::stop-commands::${token}`);
const { status } = spawnSync(command, args, {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
console.log(`\n::${token}::`);
process.exitCode = status ?? 1;
