import { EXAMPLE_FILE, GOOD_PLEDGE, type RuleExamples } from './example.ts';

/** Examples of what can be wrong with a file as such, before anything in it is read. */
export const FILE_EXAMPLES: RuleExamples = {
  'not-text': {
    part: 'file',
    fails: '{\\rtf1\\ansi Two hundred schools online}\n',
    finds: { field: '', values: { value: 'RTF' } },
  },
  'invalid-utf8': {
    part: 'fields',
    fails: 'title: Deux cents \ufffdcoles en ligne',
    passes: 'title: Deux cents écoles en ligne',
    finds: { field: '', values: {} },
  },
  'byte-order-mark': { part: 'file', fails: `\ufeff${GOOD_PLEDGE}`, finds: { field: '', values: {} } },
  'line-ends': { part: 'file', fails: GOOD_PLEDGE.replaceAll('\n', '\r'), finds: { field: '', values: {} } },
  'control-character': {
    part: 'fields',
    fails: 'title: Two hundred\u0007 schools',
    passes: 'title: Two hundred schools',
    finds: { field: '', values: { value: 'U+0007' } },
  },
  'hidden-character': {
    part: 'fields',
    fails: 'title: Two hundred\u200b schools',
    passes: 'title: Two hundred schools',
    finds: { field: '', values: { value: 'U+200B' } },
  },
  'file-too-large': {
    part: 'text',
    fails: 'Acme connects two hundred schools […]',
    passes: 'Acme connects two hundred schools.',
    filling: () => 'and '.repeat(20_000),
    finds: { field: '', values: { value: 80309, maximum: 65536 } },
  },
  'unexpected-file': {
    part: 'name',
    fails: 'content/pledges/2024/My pledge.md',
    passes: 'content/pledges/2024/my-pledge.md',
    finds: { field: '', values: { suggestion: 'content/pledges/2024/my-pledge.md' } },
  },
  'symbolic-link': {
    part: 'name',
    fails: `${EXAMPLE_FILE} -> ../../elsewhere.md`,
    passes: EXAMPLE_FILE,
    finds: { field: '', values: {} },
  },
  'not-a-file': { part: 'name', fails: `${EXAMPLE_FILE}|`, passes: EXAMPLE_FILE, finds: { field: '', values: {} } },
  'table-missing': { part: 'name', fails: '–', passes: 'data/sdgs.csv', finds: { field: '', values: {} } },
  'no-pledges': { part: 'name', fails: '–', passes: EXAMPLE_FILE, alone: true, finds: { field: '', values: {} } },
  'front-matter-missing': {
    part: 'file',
    fails: GOOD_PLEDGE.slice('---\n'.length),
    finds: { field: '', values: { kind: 'fields' } },
  },
  'front-matter-unclosed': {
    part: 'file',
    fails: GOOD_PLEDGE.replace('---\n\n', '\n'),
    finds: { field: '', values: {} },
  },
  'yaml-syntax': {
    part: 'fields',
    fails: 'title: Access: two hundred schools',
    passes: 'title: "Access: two hundred schools"',
    finds: { field: '', values: { value: 'title: Access: two hundred schools', kind: 'colon' } },
  },
  'duplicate-key': {
    part: 'fields',
    fails: 'scope: national\nscope: global',
    passes: 'scope: national',
    finds: { field: '', values: { value: 'scope: global' } },
  },
  'yaml-alias': {
    part: 'fields',
    fails: 'countries: &here [GHA]',
    passes: 'countries: [GHA]',
    finds: { field: '', values: {} },
  },
  'yaml-tag': {
    part: 'fields',
    fails: 'title: !new Two hundred schools',
    passes: 'title: New! Two hundred schools',
    finds: { field: '', values: {} },
  },
  'number-form': {
    part: 'fields',
    fails: 'amount: { value: 1e6, currency: EUR }',
    passes: 'amount: { value: 1000000, currency: EUR }',
    finds: { field: '', values: { value: '1e6', suggestion: '1000000' } },
  },
};
