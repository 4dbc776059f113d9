import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/** The folders whose tests are put to the test. Those beside the code must notice a change, and those named here. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  reader: ['tests/bad-inputs.test.ts'],
  rules: ['tests/bad-inputs.test.ts'],
  model: [],
};
const USAGE = `npm run mutate -- [--concurrency <number>] [--sample <of a hundred functions>] [${Object.keys(FOLDERS).join('] [')}]`;

const asked = readArguments();
const unknown = asked?.positionals.find((name) => !Object.hasOwn(FOLDERS, name));
if (unknown !== undefined) refuse(`There is no folder “${unknown}” here.`);
else if (asked) {
  process.env['MUTATION_SAMPLE'] = asked.values.sample;
  await mutate(asked.positionals.length > 0 ? asked.positionals : Object.keys(FOLDERS), asked.values.concurrency);
}

function readArguments() {
  const options = { concurrency: { type: 'string' }, sample: { type: 'string', default: '100' } } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    refuse((error as Error).message);
    return undefined;
  }
}

function refuse(reason: string): void {
  console.error(`${reason}\nUse: ${USAGE}`);
  process.exitCode = 2;
}

/** Changes the code of each folder in many small ways and counts the changes that no test notices. */
async function mutate(folders: readonly string[], concurrency: string | undefined): Promise<void> {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const folder of folders) {
    // By way of the environment: Stryker's own option for this leaves what is computed while loading unchanged.
    process.env['MUTATION_TESTS'] = [`src/${folder}/**/*.test.ts`, ...(FOLDERS[folder] ?? [])].join(',');
    const mutants = await new Stryker({
      configFile: 'tests/mutation/stryker.config.mjs',
      mutate: [`src/${folder}/**/*.ts`, '!**/*.test.ts'],
      htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
      jsonReporter: { fileName: `coverage/mutation/${folder}.json` },
      ...(concurrency && { concurrency: Number(concurrency) }),
    }).runMutationTest();
    const count = (...statuses: string[]): number => mutants.filter(({ status }) => statuses.includes(status)).length;
    const [noticed, all] = [count('Killed', 'Timeout'), count('Killed', 'Timeout', 'Survived', 'NoCoverage')];
    rows[folder] = {
      score: `${((100 * noticed) / all).toFixed(1)} %`,
      killed: count('Killed'),
      timeout: count('Timeout'),
      survived: count('Survived'),
      'not covered': count('NoCoverage'),
    };
  }
  console.table(rows);
}
