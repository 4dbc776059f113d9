import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What of the project shapes its pages. */
const PROJECT = ['astro.config.mjs', 'package-lock.json', 'content', 'data', 'public', 'scripts', 'src'];
const REGISTER = ['content', 'data'];
/** What the surroundings say that stands on pages. */
const SETTINGS = [
  'SITE_URL',
  'BASE_PATH',
  'P2C_LOCALES',
  'PLEDGE_SHARDS',
  'REPOSITORY_URL',
  'REPOSITORY_BRANCH',
  'STEWARDS_EMAIL',
];
const LENGTH = 10;

/** Files of records: of these there are many, and a page is made of few of them. */
const RECORDS = /^(?:content\/(?:pledges|progress-reports)\/|data\/(?:pledges\/|entities\.csv$))/;

/** What a build is called, and what its ground is: all that goes into it but the records. */
export interface BuildNames {
  readonly build: string;
  readonly ground: string;
}

/**
 * The names of a build, made from all that goes into it: what is built from the same has the same name anywhere, and from
 * something else another. Known before the first page is written, they need not be put into pages afterwards.
 * @param project the folder of the project
 * @param root the folder of the register
 * @param also what else its pages show, such as the commit
 */
export function buildNames(project: string, root: string, also: readonly string[]): BuildNames {
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`).join('\n');
  const build = createHash('sha256').update([...also, settings].join('\n'));
  // Another Node.js may write dates and numbers in another way.
  const ground = createHash('sha256').update([process.version, settings].join('\n'));
  for (const [folder, names] of [
    [project, PROJECT],
    [root, REGISTER],
  ] as const)
    for (const file of names.flatMap((name) => filesIn(folder, name))) {
      const digest = hash('sha256', readFileSync(join(folder, file)));
      const path = file.replaceAll('\\', '/');
      build.update(`\n${path} ${digest}`);
      if (!RECORDS.test(path)) ground.update(`\n${path} ${digest}`);
    }
  return { build: build.digest('hex').slice(0, LENGTH), ground: ground.digest('hex') };
}

function filesIn(folder: string, name: string): string[] {
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [name] : [];
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
}
