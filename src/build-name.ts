import { createHash } from 'node:crypto';
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

/**
 * The name of a build, made from all that goes into it: what is built from the same has the same name anywhere, and from
 * something else another. Known before the first page is written, it need not be put into pages afterwards.
 * @param project the folder of the project
 * @param root the folder of the register
 * @param also what else its pages show, such as the commit
 */
export function buildName(project: string, root: string, also: readonly string[]): string {
  const whole = createHash('sha256');
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`);
  whole.update([...also, ...settings].join('\n'));
  for (const [folder, names] of [
    [project, PROJECT],
    [root, REGISTER],
  ] as const)
    for (const file of names.flatMap((name) => filesIn(folder, name))) {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex');
      whole.update(`\n${file.replaceAll('\\', '/')} ${digest}`);
    }
  return whole.digest('hex').slice(0, LENGTH);
}

function filesIn(folder: string, name: string): string[] {
  const found = statSync(join(folder, name), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [name] : [];
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .sort();
}
