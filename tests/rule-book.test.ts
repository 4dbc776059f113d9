import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../src/i18n/describe-problem.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { translator } from '../src/i18n/translate.ts';
import { openRegister } from '../src/register.ts';
import {
  ANOTHER_FILE,
  EXAMPLE_FILE,
  fileOf,
  GOOD_PLEDGE,
  pledgeWith,
  type RuleExample,
} from '../src/rulebook/example.ts';
import { exampleProblem, RULE_BOOK, type RuleEntry } from '../src/rulebook/rule-book.ts';
import { RULES } from '../src/rules/index.ts';
import type { Problem } from '../src/schema/problem.ts';
import { type Files, PLEDGE_FILE, reportFile, writeTree } from './dataset-builder.ts';

const ENTRIES = RULE_BOOK.flatMap(({ rules }) => rules);
const en = translator('en');

/** The tree an example stands in: the good tree of all tests, with the example. */
function treeOf(example: RuleExample, which: 'fails' | 'passes'): string {
  const file = fileOf(example, which);
  const text = (which === 'fails' ? example.fails : (example.passes ?? GOOD_PLEDGE)).replace('[…]', () =>
    example.filling ? example.filling() : '[…]',
  );
  const root = writeTree({
    // Reports need the pledge they report on; a pledge in another folder needs no twin.
    ...(file.startsWith('content/pledges/') ? {} : { [EXAMPLE_FILE]: GOOD_PLEDGE }),
    ...(example.alone ? { [PLEDGE_FILE]: undefined } : {}),
    ...(example.another === undefined ? {} : { [ANOTHER_FILE]: pledgeWith(example.another) }),
    ...contentOf(example, text, file),
  });
  if (text.includes(' -> ') || text.endsWith('|')) mkdirSync(dirname(join(root, file)), { recursive: true });
  if (text.includes(' -> ')) symlinkSync(text.split(' -> ')[1] ?? '', join(root, file));
  if (text.endsWith('|')) execFileSync('mkfifo', [join(root, file)]);
  return root;
}

function contentOf({ part, without }: RuleExample, text: string, file: string): Files {
  switch (part) {
    case 'fields':
      return { [file]: bytesOf(pledgeWith(text, without)) };
    case 'text':
      return { [file]: GOOD_PLEDGE.replace(/\n---\n[^]*$/, () => `\n---\n\n${text}\n`) };
    case 'file':
      return { [file]: text };
    case 'name':
      if (text === '–') return { [file]: undefined };
      if (text !== file || file.startsWith('data/')) return {};
      return { [file]: file.includes('/progress-reports/') ? reportFile() : GOOD_PLEDGE };
  }
}

/** A text of which the letters that no program can read are bytes of an older encoding. */
function bytesOf(text: string): string | Uint8Array {
  return text.includes('\ufffd') ? Buffer.from(text.replaceAll('\ufffd', '\u00e9'), 'latin1') : text;
}

function found({ example }: RuleEntry, which: 'fails' | 'passes'): readonly Problem[] {
  return openRegister(treeOf(example, which), example.today).problems;
}

describe('the rule book', () => {
  it('holds every rule once, with its level', () => {
    const ids = ENTRIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const levels = new Map(ENTRIES.map(({ id, severity }) => [id, severity]));
    expect(RULES.filter(({ name, severity }) => levels.get(name) !== severity)).toEqual([]);
    const said = Object.keys(MESSAGES.en).flatMap((key) => /^rule\.([a-z0-9-]+)\.message$/.exec(key)?.[1] ?? []);
    expect(ids.toSorted()).toEqual(said.toSorted());
  });

  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
    'says what %s ensures and why, in every language',
    (id) => {
      for (const { id: locale } of LOCALES)
        for (const part of ['ensures', 'why'])
          expect(MESSAGES[locale][`rule.${id}.${part}`], `${locale} ${part}`).toMatch(/[.。]$/);
    },
  );

  it.each(RULES.map((rule) => [rule.name, rule] as const))('says of %s what the rule says of itself', (name, rule) => {
    const ensures = MESSAGES.en[`rule.${name}.ensures`] ?? '';
    expect(rule.description).toBe(`Ensure that ${ensures.charAt(0).toLowerCase()}${ensures.slice(1)}`);
  });

  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
    '%s has an example that fails by it alone',
    (id, entry) => {
      const problems = found(entry, 'fails');
      const [mine] = problems.filter(({ rule }) => rule === id);
      const others = problems
        .map(({ rule }) => rule)
        .filter((rule) => rule !== id && !entry.example.also?.includes(rule));
      expect(others).toEqual([]);
      expect(mine?.severity).toBe(entry.severity);
      // The page says what the check says.
      expect(mine && describeProblem(mine, en)).toEqual(
        describeProblem({ ...exampleProblem(entry), ...placeOf(mine) }, en),
      );
    },
  );

  it.each(ENTRIES.map((entry) => [entry.id, entry] as const))(
    '%s has an example of which the check has nothing to say',
    (_id, entry) => {
      expect(found(entry, 'passes')).toEqual([]);
    },
  );
});

/** Where a problem was found; the line of a table or of a whole file is not shown with its correction. */
function placeOf(problem: Problem | undefined): Partial<Problem> {
  const { file = '', line = 1, column = 1, source } = problem ?? {};
  return { file, line, column, source };
}
