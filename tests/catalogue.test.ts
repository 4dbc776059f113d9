import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../src/i18n/messages.ts';
import { ENTITY_REGIONS, IMPLEMENTATION_REGIONS } from '../src/model/categories.ts';
import { LAST_WORDS, REPORTING_STATES } from '../src/model/reporting-state.ts';
import { EXCLUSIONS } from '../src/model/totals.ts';
import { RULE_BOOK } from '../src/rulebook/rule-book.ts';
import { RULES } from '../src/rules/index.ts';
import { Metric, Qualifier } from '../src/schema/vocabularies.ts';
import { REPOSITORY } from './dataset-builder.ts';
import { VOCABULARY_FAMILIES } from './vocabulary-families.ts';

const english = MESSAGES.en;

/** Everything that can be wrong before the rules are asked: what the schemas refuse, and what the reader does. */
const BEFORE_THE_RULES = RULE_BOOK.flatMap(({ rules }) => rules.map(({ id }) => id)).filter(
  (id) => !RULES.some(({ name }) => name === id),
);

const source = (folder: string): string =>
  readdirSync(join(REPOSITORY, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(REPOSITORY, folder, name), 'utf8'))
    .join('\n');

describe('the rules', () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s says what it ensures, and has a test', (name, rule) => {
    expect(rule.description).toMatch(/^Ensure .+\.$/s);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const file of [`${name}.ts`, `${name}.test.ts`])
      expect(existsSync(join(REPOSITORY, 'src/rules', file)), file).toBe(true);
  });

  it('are all in the list, once', () => {
    const files = source('src/rules').match(/^ {2}name: '[a-z-]+',$/gm) ?? [];
    expect(files.map((line) => line.slice(9, -2)).sort()).toEqual(RULES.map(({ name }) => name).sort());
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

describe('the messages of the check', () => {
  it.each([...RULES.map(({ name }) => name), ...BEFORE_THE_RULES])('%s has a message and a hint', (rule) => {
    expect(english[`rule.${rule}.message`]).toMatch(/[.}]$/);
    expect(english[`rule.${rule}.hint`]).toMatch(/\.$/);
  });

  it('are all for something that can be wrong', () => {
    const known = new Set([...RULES.map(({ name }) => name), ...BEFORE_THE_RULES, 'did-you-mean']);
    const said = Object.keys(english).flatMap((key) => /^rule\.([a-z0-9-]+)/.exec(key)?.[1] ?? []);
    expect(said.filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('are there for every name the reader and the schemas report under', () => {
    const text = source('src/reader') + source('src/schema');
    const reported = [
      ...text.matchAll(/fileProblem\('([a-z0-9-]+)'/g),
      ...text.matchAll(/\bone\([^)]*?'([a-z-]+)'/g),
      ...text.matchAll(/\brule: '([a-z-]+)'/g),
      ...text.matchAll(/'(bad-[a-z-]+)'/g),
      ...text.matchAll(/'((?:front-matter|yaml|csv|duplicate)-[a-z-]+)'/g),
    ].map(([, rule = '']) => rule);
    expect(reported.length).toBeGreaterThan(30);
    expect(reported.filter((rule) => !BEFORE_THE_RULES.includes(rule) && !/^(?:array|several)$/.test(rule))).toEqual(
      [],
    );
  });

  it('name every pattern of the schemas', () => {
    expect([...source('src/schema').matchAll(/\.regex\(\/[^\n]*\/u?\)/g)].map(([whole]) => whole)).toEqual([]);
  });

  it('have a variant of the hint for every variant of the message, but where one hint serves all', () => {
    const variants = (part: string): string[] =>
      Object.keys(english)
        .flatMap((key) => new RegExp(`^rule\\.([a-z-]+)\\.${part}\\.([a-z-]+)$`).exec(key)?.slice(1).join(' ') ?? [])
        .filter((variant) => variant !== 'too-small inclusive')
        .sort();
    const hints = variants('hint');
    expect(variants('message').filter((variant) => !hints.includes(variant))).toEqual([]);
  });
});

describe('the names of things', () => {
  const VOCABULARIES: readonly (readonly [string, readonly string[]])[] = [
    ...VOCABULARY_FAMILIES,
    ['region', IMPLEMENTATION_REGIONS],
    ['region', ENTITY_REGIONS],
    ['qualifier', Qualifier.options],
    ['reporting.meaning', REPORTING_STATES],
    ['last-word', LAST_WORDS],
    ['exclusion', EXCLUSIONS],
  ];

  it.each(VOCABULARIES)('every %s has one: %j', (prefix, options) => {
    expect(options.filter((option) => !english[`${prefix}.${option}`])).toEqual([]);
  });

  it('every metric has one for one and one for many', () => {
    for (const metric of Metric.options)
      for (const form of ['one', 'other']) expect(english[`metric.${metric}.${form}`]).toContain('{value}');
  });
});

describe('the catalogue', () => {
  const gaps = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g) ?? [])].sort();
  // A form for one, two or few things need not name the number.
  const withoutCount = (names: readonly string[]): string[] => names.filter((name) => name !== '{count}');

  it.each(Object.entries(MESSAGES))('%s fills the gaps of English and no others', (_locale, messages) => {
    const wrong = Object.entries(messages).filter(([key, message = '']) => {
      const stem = key.replace(/\.(zero|one|two|few|many|other)$/, '');
      const forms = [stem, key, `${stem}.one`, `${stem}.other`].flatMap((name) => english[name] ?? []);
      const [own, theirs] = [gaps(message), forms.map(gaps)];
      const [all, always] = [theirs.flat(), theirs[0]?.filter((gap) => theirs.every((one) => one.includes(gap))) ?? []];
      if (forms.length === 0) return false;
      return own.some((gap) => !all.includes(gap)) || withoutCount(always).some((gap) => !own.includes(gap));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('has no message that is empty', () => {
    for (const messages of Object.values(MESSAGES))
      expect(Object.entries(messages).filter(([, message]) => message?.trim() === '')).toEqual([]);
  });
});
