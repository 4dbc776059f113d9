import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { issueForm } from '../src/intake/issue-form.ts';
import { pledgeJsonSchema } from '../src/publish/to-json-schema.ts';
import { Pledge } from '../src/schema/pledge.ts';

/** Files that are made from the sources and kept in Git, because the host or an editor looks for them there. */
const GENERATED: Readonly<Record<string, () => string>> = {
  '.github/ISSUE_TEMPLATE/pledge.yml': () => issueForm(Pledge),
  // The host serves it too; an editor needs it beside the files.
  '.vscode/pledge.schema.json': pledgeJsonSchema,
};

const USAGE = 'npm run generate -- [--check]';

process.exitCode = main();

function main(): number {
  let check: boolean;
  try {
    check = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values.check;
  } catch (error) {
    console.error(`${(error as Error).message}\nUse: ${USAGE}`);
    return 2;
  }
  const stale = Object.entries(GENERATED).filter(([file, make]) => read(file) !== make());
  if (check && stale.length > 0) {
    const names = stale.map(([file]) => `  ${file}`).join('\n');
    console.error(`Not as the sources make it:\n${names}\nTo mend this, run: npm run generate`);
    return 1;
  }
  for (const [file, make] of stale) writeFileSync(placeOf(file), make());
  if (!check)
    console.log(stale.length === 0 ? 'Nothing to write.' : `Written: ${stale.map(([file]) => file).join(', ')}`);
  return 0;
}

function placeOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

/** The text of a file; nothing where there is none. */
function read(file: string): string | undefined {
  try {
    return readFileSync(placeOf(file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
