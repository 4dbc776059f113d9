import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateKey, readFrontMatter } from './front-matter.ts';

const FILE = 'content/pledges/2024/good.md';

function read(text: string) {
  const result = readFrontMatter(text, FILE);
  if ('problem' in result) throw new Error(`refused: ${result.problem.rule}`);
  return result;
}

function refusal(text: string) {
  const result = readFrontMatter(text, FILE);
  if (!('problem' in result)) return 'accepted';
  const { rule, line, column } = result.problem;
  return `${line}:${column} ${rule}`;
}

describe('readFrontMatter', () => {
  it('splits a record into fields and text, and knows where the text begins', () => {
    expect(read('---\ntitle: A\nsdgs: [4, 9]\n---\n\nText.\n')).toMatchObject({
      value: { title: 'A', sdgs: [4, 9] },
      body: '\nText.\n',
      bodyLine: 5,
    });
  });

  it('reads lines that end as on Windows', () => {
    expect(read('---\r\ntitle: A\r\n---\r\nText.\r\n')).toMatchObject({
      value: { title: 'A' },
      body: 'Text.\r\n',
      bodyLine: 4,
    });
  });

  it('accepts blanks after the hyphens, and a file that ends with them', () => {
    expect(read('--- \ntitle: A\n---\t')).toMatchObject({ value: { title: 'A' }, body: '' });
  });

  it('takes a record without fields as one that lacks them all', () => {
    for (const text of ['---\n---\nText.', '---\n\n---\nText.', '---\n# nothing\n---\nText.'])
      expect(read(text)).toMatchObject({ value: {}, body: 'Text.' });
  });

  it('leaves hyphens in a quoted text and in the text below alone', () => {
    expect(read('---\nnote: |\n  one\n  ---\n  two\n---\nText.\n---\nMore.\n')).toMatchObject({
      value: { note: 'one\n---\ntwo\n' },
      body: 'Text.\n---\nMore.\n',
    });
  });

  it.each([
    ['no', 'no'],
    ['yes', 'yes'],
    ['on', 'on'],
    ['NO', 'NO'],
    ['2024-02-30', '2024-02-30'],
    ['2024-05-27', '2024-05-27'],
    ['2024-05', '2024-05'],
    ['12:30:00', '12:30:00'],
    ['1_000', '1_000'],
    ['2024', 2024],
    ['155000000.5', 155000000.5],
    ['true', true],
    ['~', null],
  ])('reads %s as %o', (yaml, value) => {
    expect(read(`---\na: ${yaml}\n---\n`).value).toEqual({ a: value });
  });

  it.each([
    ['a file without fields', 'Just text.\n', '1:1 front-matter-missing'],
    ['an empty file', '', '1:1 front-matter-missing'],
    ['a blank line before the fields', '\n---\na: 1\n---\n', '1:1 front-matter-missing'],
    ['four hyphens', '----\na: 1\n----\n', '1:1 front-matter-missing'],
    ['fields that are not closed', '---\na: 1\n', '2:1 front-matter-unclosed'],
    ['fields closed by an indented line', '---\na: 1\n ---\n', '3:1 front-matter-unclosed'],
    ['a field written twice', '---\na: 1\nb: 2\na: 3\n---\n', '4:1 duplicate-key'],
    ['a nested field written twice', '---\nperiod:\n  end: 1\n  end: 2\n---\n', '4:3 duplicate-key'],
    ['an anchor', '---\na: 1\nb: &x 2\n---\n', '3:4 yaml-alias'],
    ['an alias', '---\na: *x\n---\n', '2:4 yaml-alias'],
    ['an anchored list', '---\na: &x [1]\n---\n', '2:4 yaml-alias'],
    ['a tag', '---\na: 1\nb: 2\nc: !!js/function "x"\n---\n', '4:4 yaml-tag'],
    ['a tag on a map', '---\na: !foo { b: 1 }\n---\n', '2:4 yaml-tag'],
    ['a tab for indentation', '---\nperiod:\n\tend: 2024\n---\n', '3:1 yaml-syntax'],
    ['a quotation that is not closed', '---\ntitle: "A\nscope: global\n---\n', '2:1 yaml-syntax'],
    ['a colon inside plain text', '---\ntitle: Access: for all\n---\n', '2:14 yaml-syntax'],
    ['a list as the name of a field', '---\n? [a]\n: 1\n---\n', '2:1 yaml-syntax'],
    ['deep nesting', `---\na: ${'['.repeat(25)}${']'.repeat(25)}\n---\n`, '2:23 yaml-syntax'],
    ['three hyphens and nothing else', '---', '1:1 front-matter-unclosed'],
    ['a tag with no name', '---\na: !\n---\n', '2:4 yaml-tag'],
    ['a tag on all fields', '---\n!foo\na: 1\n---\n', '2:1 yaml-tag'],
    ['a hexadecimal number', '---\na: 1\nbc: 0x1F\n---\n', '3:5 number-form'],
    ['an octal number', '---\na: 0o17\n---\n', '2:4 number-form'],
    ['a number with a leading zero', '---\na: 0155\n---\n', '2:4 number-form'],
    ['a number with a plus', '---\na: +5\n---\n', '2:4 number-form'],
    ['a number that begins with its point', '---\na: .55\n---\n', '2:4 number-form'],
    ['a number that ends with its point', '---\na: 55.\n---\n', '2:4 number-form'],
    ['a number with an exponent', '---\na: 12e5\n---\n', '2:4 number-form'],
    ['a number with a signed exponent', '---\na: 1.5e-10\n---\n', '2:4 number-form'],
    ['what is no number', '---\na: -.INF\n---\n', '2:4 number-form'],
    ['a wide blank before a value', '---\na: 1\nbc: \u3000x\n---\n', '3:5 yaml-syntax'],
    ['a wide colon at the end of a line', '---\na: 1\nbc：\n---\n', '3:3 yaml-syntax'],
    ['fields after three dots behind a text with some', '---\na: so on...\nb: 1\n...\nc: 2\n---\n', '4:1 yaml-syntax'],
    ['fields after three dots', '---\na: 1\n...\nb: 2\n---\n', '3:1 yaml-syntax'],
  ])('refuses %s', (_what, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it('takes what looks like an odd number as text where it stands in quotation marks or among words', () => {
    expect(read('---\na: "0x1F"\nb: \'1e9\'\nc: 0x1F and more\nd: 12e5x\n---\n').value).toEqual({
      a: '0x1F',
      b: '1e9',
      c: '0x1F and more',
      d: '12e5x',
    });
  });

  it('shows the line that cannot be read, and what stands wrong in it', () => {
    const values = (text: string) => {
      const result = readFrontMatter(text, FILE);
      return 'problem' in result ? result.problem.values : {};
    };
    expect(values('---\na: 1\n...\nb: 2\n---\n')).toMatchObject({ kind: 'other', value: '...' });
    expect(values('---\na: 1\nbc: \u3000x\n---\n')).toEqual({ kind: 'odd-space', value: 'bc: \u3000x', reason: '' });
    expect(values('---\nbc：1\n---\n')).toEqual({ kind: 'wide-colon', value: 'bc：1', reason: '' });
    expect(values('---\na: 1.5e6\n---\n')).toEqual({ value: '1.5e6', suggestion: '1500000' });
    expect(values('---\na: [5,000]\n---\n')).toEqual({ value: '5,000', suggestion: '' });
    expect(values('---\na: *x\n---\n')).toEqual({ value: '', suggestion: '' });
    expect(values('a: 1\n')).toEqual({ kind: 'fields' });
  });

  it('keeps a field named __proto__ a field', () => {
    const { value } = read('---\n__proto__: { polluted: yes }\nconstructor: 1\n---\n');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('refuses or accepts whatever it is given, and never fails', () => {
    const piece = fc.constantFrom(
      ...['a', ': ', '- ', '\n', '  ', '[', ']', '{', '}', '"', "'", '|', '>', '#', '&x', '*x', '!!str ', '? ', ', '],
      ...['%', '@', '`', '---', '...', '\n---\n', '\t', '0x1F', '.inf', '~', '<<', '\u2028', '\ud800', '1e9'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const result = readFrontMatter(`---\n${pieces.join('')}\n---\nText.\n`, FILE);
        if (!('problem' in result)) return;
        expect(result.problem.line).toBeGreaterThan(0);
        expect(result.problem.column).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('locateKey', () => {
  const { yaml } = read(
    [
      '---',
      'title: A',
      'amount: { value: 5, currency: EUR }',
      'sources:',
      '  - title: One',
      '    url: https://www.example.org/',
      '  - title: Two',
      '    url: "x: y"',
      'related: [{ pledge: a }, { pledge: b }]',
      'sdgs:',
      '  - 4',
      '  - 9',
      '---',
    ].join('\n'),
  );

  it.each([
    [['title'], 2, 1],
    [['amount'], 3, 1],
    [['amount', 'currency'], 3, 21],
    [['sources', 0, 'url'], 6, 5],
    [['sources', 1], 7, 5],
    [['sources', 1, 'url'], 8, 5],
    [['related', 1, 'pledge'], 9, 28],
    [['sdgs', 1], 12, 5],
  ])('finds %j', (path, line, column) => {
    expect(locateKey(yaml, path)).toEqual({ line, column });
  });

  it('falls back to the nearest key above what is not there', () => {
    expect(locateKey(yaml, ['amount', 'qualifier'])).toEqual({ line: 3, column: 1 });
    expect(locateKey(yaml, ['sources', 5, 'url'])).toEqual({ line: 4, column: 1 });
    expect(locateKey(yaml, ['scope'])).toEqual({ line: 2, column: 1 });
    expect(locateKey(yaml, [])).toEqual({ line: 2, column: 1 });
  });
});
