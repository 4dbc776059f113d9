import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FileRepair, fixFiles } from '../src/fix/fix-files.ts';
import { WrongSetting } from '../src/history/day-set.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { countsBySeverity, reportAsGithub, reportAsJson, reportAsText } from '../src/i18n/report-problems.ts';
import { type Translator, translator } from '../src/i18n/translate.ts';
import { visible } from '../src/i18n/visible.ts';
import { openRegister, Unreadable } from '../src/register.ts';
import type { Problem } from '../src/schema/problem.ts';
import { today } from './today.ts';

const PRINTERS = { text: reportAsText, github: reportAsGithub, json: reportAsJson };
const USAGE = `npm run check -- [--help] [--fix] [--rewrite] [--format ${Object.keys(PRINTERS).join('|')}] [--lang ${LOCALES.map(({ id }) => id).join('|')}] [FILE…]`;

/** Most characters of a value shown in the line of a repair. */
const MAX_SHOWN = 80;

process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        rewrite: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(`Use: ${USAGE}`);
      return 0;
    }
    const locale = LOCALES.find(({ id }) => id === values.lang);
    if (!locale) return refuse(`There is no language “${values.lang}” here.`);
    if (!Object.hasOwn(PRINTERS, values.format)) return refuse(`There is no format “${values.format}”.`);
    const isChanging = values.fix || values.rewrite;
    if (isChanging && values.format !== 'text')
      return refuse('--fix and --rewrite say what they did as text: use them without --format.');
    const print = PRINTERS[values.format as keyof typeof PRINTERS];
    const root = process.env['P2C_ROOT'] || fileURLToPath(new URL('..', import.meta.url));
    const paths = positionals.map((word) => pathInRegister(root, word));
    const unknown = positionals.find((_, index) => paths[index] === undefined);
    if (unknown !== undefined) return refuse(`There is no file or folder “${visible(unknown)}” in the register.`);
    const isNamed = (file: string): boolean =>
      paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
    if (isChanging) console.log(fixed(fixFiles(root, values.rewrite, isNamed), translator(locale.id)));
    const register = openRegister(root, today());
    // What was named may be the cause of an error elsewhere.
    const isTold = ({ file, severity }: Problem): boolean => severity === 'error' || isNamed(file);
    const problems = register.problems.filter(isTold);
    const report = print({ ...register, problems }, translator(locale.id), siteAddress());
    if (report !== '') console.log(report);
    const others = register.problems.filter((problem) => !isTold(problem));
    if (others.length > 0 && values.format === 'text') console.log(elsewhere(others, translator(locale.id)));
    return register.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof WrongSetting) return refuse(error.message);
    if (error instanceof TypeError && 'code' in error) return refuse(error.message);
    if (error instanceof Error && 'syscall' in error)
      return refuse(`A file could not be read or written: ${error.message}`);
    throw error;
  }
}

/** The path from the root of what a person named from where they are, or as reports name it; nothing where it is no part of the register. */
function pathInRegister(root: string, word: string): string | undefined {
  // What npm runs begins at the project, wherever it was called.
  return [process.env['INIT_CWD'] ?? '', root]
    .map((folder) => resolve(folder, word))
    .filter((path) => existsSync(path))
    .map((path) => relative(root, path).replaceAll(sep, '/'))
    .find((path) => /^(?:content|data)(?:\/|$)/.test(path));
}

/** What there is to say of files that were not named. */
function elsewhere(problems: readonly Problem[], own: Translator): string {
  return own.t('check.elsewhere', { list: countsBySeverity(problems, own) });
}

/** Where the pages of this register live, if that is known. */
function siteAddress(): string {
  const { SITE_URL: site = '', BASE_PATH: base = '' } = process.env;
  return URL.canParse(site) ? new URL(`${base}/`.replaceAll(/\/{2,}/g, '/'), site).href : '';
}

/** What was repaired: one line a repair, then how many. */
function fixed(repairs: readonly FileRepair[], { t }: Translator): string {
  const lines = repairs.map(
    ({ file, line, name, before, after }) =>
      `${visible(file)}:${line}  ${t(`fix.${name}`)}  “${shown(before)}” → “${shown(after)}”`,
  );
  return [...lines, t('check.fixed', { count: repairs.length })].join('\n');
}

/** A value on one line, not too long, with blanks that are no plain space made visible. */
function shown(text: string): string {
  const short = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
  return visible(short).replace(
    /[^\S ]/g,
    (blank) => `U+${blank.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function refuse(reason: string): number {
  console.error(`${reason}\nUse: ${USAGE}`);
  return 2;
}
