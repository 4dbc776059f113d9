import { describe, expect, it } from 'vitest';
import { type DescribedProblem, describeProblem } from '../src/i18n/describe-problem.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { translator as translatorOf } from '../src/i18n/translate.ts';
import { openRegister } from '../src/register.ts';
import { RULES } from '../src/rules/index.ts';
import type { Problem } from '../src/schema/problem.ts';
import type { BadInput } from './bad-inputs/bad-input.ts';
import { BAD_CSV } from './bad-inputs/csv.ts';
import { BAD_HABITS } from './bad-inputs/habits.ts';
import { BAD_MARKDOWN } from './bad-inputs/markdown.ts';
import { BAD_MEANING } from './bad-inputs/meaning.ts';
import { BAD_NAMES } from './bad-inputs/names.ts';
import { BAD_YAML } from './bad-inputs/yaml.ts';
import { inEnglish, writeTree } from './dataset-builder.ts';
import { foreignWords, WRITTEN } from './foreign-words.ts';
import { timed, type Timed } from './timed.ts';

const CATALOGUE = {
  yaml: BAD_YAML,
  markdown: BAD_MARKDOWN,
  csv: BAD_CSV,
  meaning: BAD_MEANING,
  names: BAD_NAMES,
  habits: BAD_HABITS,
};
const ALL: readonly BadInput[] = Object.values(CATALOGUE).flat();

/** Longest time one bad file may keep the check, in milliseconds. */
const PATIENCE = 5000;

describe.each(Object.entries(CATALOGUE))('every way a file can be wrong: %s', (_theme, inputs) => {
  it.each(inputs.map((input) => [input.fault, input] as const))('%s', (_fault, input) => {
    const { problems, message, hint } = input;
    const { result, time } = checked(input);
    expect(time).toBeLessThan(PATIENCE);
    const found = result.filter(({ severity }) => severity === 'error').map(inEnglish);
    expect({
      problems: found.map(({ place, rule }) => `${place} ${rule}`),
      message: found[0]?.message,
      hint: found[0]?.hint,
    }).toEqual({ problems, message, hint });
  });
});

const checks = new Map<BadInput, Timed<readonly Problem[]>>();

/** What is wrong with a bad input, and how long it took to find out; each is checked once. */
function checked(input: BadInput): Timed<readonly Problem[]> {
  const known = checks.get(input) ?? check(input);
  checks.set(input, known);
  return known;
}

function check({ files, build, today }: BadInput): Timed<readonly Problem[]> {
  const root = writeTree(files);
  build?.(root);
  return timed(() => openRegister(root, today).problems);
}

interface Found {
  readonly fault: string;
  readonly problems: readonly { readonly problem: Problem; readonly english: DescribedProblem }[];
  /** What is written in its files. */
  readonly written: ReadonlySet<string>;
}
let found: readonly Found[] | undefined;

/** What is wrong with each bad input; it does not depend on the language in which that is said. */
function problemsOfAll(): readonly Found[] {
  const source = translatorOf('en');
  return (found ??= ALL.map((input) => ({
    fault: input.fault,
    problems: checked(input).result.map((problem) => ({ problem, english: describeProblem(problem, source) })),
    written: new Set([...WRITTEN, ...wordsOfFiles(input.files)]),
  })));
}

describe.each(LOCALES)('what the check says of every bad input in $id', ({ id }) => {
  const translator = translatorOf(id);

  it('is whole, and in that language', () => {
    const wrong = problemsOfAll().flatMap(({ fault, problems, written }) =>
      problems.flatMap(({ problem, english }) => {
        const { message, why, hint } = describeProblem(problem, translator);
        // Files may be large and have many problems: they are gone through again only for words that they do not hold.
        const more = wordsOfFiles(problem.values).filter((word) => !written.has(word));
        const typed = more.length > 0 ? new Set([...written, ...more]) : written;
        const parts = { message, why, hint };
        return Object.entries(parts).flatMap(([part, text]) => {
          const other = english[part as keyof typeof parts];
          if ((text === '') !== (other === '')) return [`${fault}: ${part} of ${problem.rule} is missing`];
          if (/\{\w+\}|undefined|U\+206[89]/.test(text))
            return [`${fault}: ${part} of ${problem.rule} has a gap: ${text}`];
          const words = foreignWords(id, text.replaceAll(/U\+[0-9A-F]{4}/g, ' '), typed);
          return words.length > 0 ? [`${fault}: ${words.join(' ')} in ${text}`] : [];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** What is written in some files, or stands in the gaps of a message. */
function wordsOfFiles(files: Readonly<Record<string, unknown>> = {}): string[] {
  const text = Object.entries(files).flatMap(([name, content]) => [name, String(content)]);
  return text.join(' ').match(/[\p{L}\d_][\p{L}\d_-]*/gu) ?? [];
}

describe('the catalogue of bad inputs', () => {
  it('is long, and names each fault once', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(150);
    for (const [theme, inputs] of Object.entries(CATALOGUE))
      expect(new Set(inputs.map(({ fault }) => fault)).size, theme).toBe(inputs.length);
  });

  it('has an input for every rule that refuses', () => {
    const mild = new Set(RULES.filter(({ severity }) => severity !== 'error').map(({ name }) => name));
    const rules = Object.keys(MESSAGES.en).flatMap((key) => /^rule\.([a-z0-9-]+)\.message$/.exec(key)?.[1] ?? []);
    const hit = new Set(ALL.flatMap(({ problems }) => problems.map((problem) => problem.split(' ').at(-1))));
    expect(rules.filter((rule) => !mild.has(rule) && !hit.has(rule))).toEqual([]);
  });

  it('says what to do each time, and never shows the inside of a program', () => {
    for (const { fault, problems, message, hint } of ALL) {
      expect(problems.length, fault).toBeGreaterThan(0);
      expect(hint, fault).toMatch(/\.$/);
      expect(`${message} ${hint}`, fault).not.toMatch(/undefined|\[object|NaN|\{\w+\}|\bat .*\.ts/);
      expect(message.length, fault).toBeLessThan(400);
    }
  });
});
