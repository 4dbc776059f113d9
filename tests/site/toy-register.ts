import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from './built-site.ts';

/** A small register of made-up pledges. */
export const TOY = join(PROJECT, 'tests/dataset');
/** The program that builds a site, for Node.js. */
export const BUILD = ['scripts/build.mjs'];
/** Far more than a build takes: a machine may be busy with other things. */
export const TIMEOUT = 600_000;

/** A copy of the toy outside any repository: without history, what is built carries no commit. */
export function copyToy(folder: string): string {
  cpSync(TOY, folder, { recursive: true });
  return folder;
}

/** The environment of a program that is no test: without what the runner sets for its own, and what names another site. */
export function environmentOf(environment: Readonly<Record<string, string>>): Record<string, string | undefined> {
  const inherited = Object.entries(process.env).filter(
    ([key]) =>
      !/^(?:VITEST|TEST$|NODE_ENV$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|P2C_|PLEDGE_SHARDS$|SITE_URL$|BASE_PATH$)/.test(key),
  );
  return {
    ...Object.fromEntries(inherited),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    GIT_CEILING_DIRECTORIES: tmpdir(),
    ...environment,
  };
}

/** Runs a program of Node.js to its end. */
export function run(args: readonly string[], environment: Readonly<Record<string, string>>, cwd = PROJECT) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: environmentOf(environment),
  });
  return { status, output: stdout + stderr };
}

/** The files below a folder, in an order that is the same everywhere. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
