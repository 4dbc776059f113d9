import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecordFile } from '../src/authoring/file-of.ts';
import { problemsOfChange } from '../src/authoring/problems-of-change.ts';
import { reportAsText } from '../src/i18n/report-problems.ts';
import { translator } from '../src/i18n/translate.ts';
import { openRegister, type Register } from '../src/register.ts';
import { today } from './today.ts';

/** The folder with the register's `content/` and `data/`. */
export const ROOT = process.env['P2C_ROOT'] || fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the file of a new record into the register, says what the check makes of it and what to do next.
 * @param before the register without the record
 * @returns the exit code: 0, or 1 when there is something to mend
 */
export function keepRecord({ path, text }: RecordFile, before: Register): number {
  const place = join(ROOT, path);
  mkdirSync(dirname(place), { recursive: true });
  try {
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    console.error(`${path} is there already. Nothing was written.`);
    return 1;
  }
  const { problems, checked } = openRegister(ROOT, today());
  const caused = problemsOfChange(
    () => before.problems,
    problems,
    (file) => file === path,
  );
  if (caused.length > 0) console.log(reportAsText({ problems: caused, checked }, translator('en')));
  console.log(`Written: ${path}`);
  if (caused.some(({ severity }) => severity === 'error')) {
    console.log('Mend what is named above, and look again with: npm run check');
    return 1;
  }
  console.log(`Next: read it once more, then commit it: git add ${path} && git commit`);
  return 0;
}
