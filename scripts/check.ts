import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LOCALES } from '../src/i18n/locales.ts';
import { reportAsGithub, reportAsJson, reportAsText } from '../src/i18n/report-problems.ts';
import { translator } from '../src/i18n/translate.ts';
import { openRegister, UnreadableRoot } from '../src/register.ts';

const PRINTERS = { text: reportAsText, github: reportAsGithub, json: reportAsJson };
const USAGE = `npm run check -- [--format ${Object.keys(PRINTERS).join('|')}] [--lang ${LOCALES.map(({ id }) => id).join('|')}]`;

process.exitCode = main();

function main(): number {
  try {
    const { values } = parseArgs({
      options: { format: { type: 'string', default: 'text' }, lang: { type: 'string', default: 'en' } },
    });
    const locale = LOCALES.find(({ id }) => id === values.lang);
    if (!locale) return refuse(`There is no language “${values.lang}” here.`);
    if (!Object.hasOwn(PRINTERS, values.format)) return refuse(`There is no format “${values.format}”.`);
    const print = PRINTERS[values.format as keyof typeof PRINTERS];
    const root = process.env['P2C_ROOT'] || fileURLToPath(new URL('..', import.meta.url));
    const register = openRegister(root);
    const report = print(register, translator(locale.id));
    if (report !== '') console.log(report);
    return register.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (error instanceof UnreadableRoot) return refuse(error.message);
    if (error instanceof TypeError && 'code' in error) return refuse(error.message);
    if (error instanceof Error && 'syscall' in error) return refuse(`A file could not be read: ${error.message}`);
    throw error;
  }
}

function refuse(reason: string): number {
  console.error(`${reason}\nUse: ${USAGE}`);
  return 2;
}
