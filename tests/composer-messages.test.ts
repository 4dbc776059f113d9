import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from './dataset-builder.ts';
import { RECORD_RULES } from '../src/authoring/record-rules.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { composerMessages } from '../src/i18n/composer-messages.ts';
import { RULE_BOOK } from '../src/rulebook/rule-book.ts';

const { form, record, text } = composerMessages('en', RECORD_RULES);
/** What a form can meet of files: the rest is about how they are written. */
const OF_FILES = ['file-too-large', 'control-character', 'hidden-character'];
/** What a form cannot give, or says in words of its own: it has fields, and no way of writing them, and names its files. */
const NEVER = ['unknown-key', 'empty-field', 'missing-field', 'number-form', 'bad-code', 'path-matches-id'];
/** Rules whose every finding has a kind and words of its own, so that a form needs no others. */
const BY_KIND: Readonly<Record<string, string>> = {
  'amount-has-currency': '.currency',
  // A form adds no row to the table of former ids: all it can do is take an id that is one.
  'former-id-leads-on': '.taken',
};

it('the form can say what is wrong by every rule it may break: of fields at once, of records with the rules', () => {
  const groups = RULE_BOOK.filter(({ id }) => ['value', 'record', 'steward'].includes(id));
  const met = groups.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => !NEVER.includes(id));
  const silent = [...OF_FILES, ...met].filter(
    (id) => !(`rule.${id}.message${BY_KIND[id] ?? ''}` in (RECORD_RULES.has(id) ? record : { ...form, ...text })),
  );
  expect(silent).toEqual([]);
  expect(Object.keys(form).filter((key) => key in record || key in text)).toEqual([]);
});

it('the form has all that can be said of a text where its parser is, and nothing of it before', () => {
  const keys = Object.keys(MESSAGES.en).filter((key) => /^rule\.plain-markdown\.(?:message|hint)(?:\.|$)/.test(key));
  expect(keys).toContain('rule.plain-markdown.message.misleading');
  expect(Object.keys(text).sort()).toEqual(keys.sort());
});

it('the form has the messages that its code names, each in the part that is there', () => {
  const folder = join(REPOSITORY, 'src/browser/composer');
  const missing = readdirSync(folder).flatMap((file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    const known = Object.keys(file === 'show-preview.ts' ? record : form);
    return [...code.matchAll(/'(composer\.[\w.-]+)'/g)]
      .map(([, key = '']) => key)
      .filter((key) => !known.some((one) => one === key || one.startsWith(`${key}.`)))
      .map((key) => `${file}: ${key}`);
  });
  expect(missing).toEqual([]);
});

it('the form has the messages of the facts that its preview shows', () => {
  const folder = join(REPOSITORY, 'src/record');
  const named = ['facts', 'amount', 'origin', 'reporting'].flatMap((part) => {
    const code = readFileSync(join(folder, `pledge-${part}.ts`), 'utf8');
    return [...code.matchAll(/'((?:pledge|totals)\.[\w.-]+)'/g)].map(([, key = '']) => key);
  });
  expect(named.length).toBeGreaterThan(30);
  const known = Object.keys(record);
  expect(named.filter((key) => !known.some((one) => one === key || one.startsWith(`${key}.`)))).toEqual([]);
});
