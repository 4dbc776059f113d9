import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** What the parser of all YAML says: a remark at the end is for it alone. */
function readInFull(yaml: string): unknown {
  const parts = readFrontMatter(`---\n${yaml}\n# a remark\n---\n`, 'a.md');
  return 'value' in parts ? parts.value : parts.problem.rule;
}

describe('readPlainYaml', () => {
  it('reads a record as the register writes it', () => {
    const yaml = [
      'title: 2,016 sites: “4G” for all',
      'note: "Two years: 2024 & 2025, \'as said\'"',
      "itu_title: '10 %'",
      'entities: [one, two-three]',
      'sdgs: [4, 9]',
      'pillars: []',
      'amount: { value: 1500.5, currency: USD, kind: "in-kind" }',
      'targets:',
      '  - { metric: people, value: 5, by: 2026-06, counts: "women, girls" }',
      'period:',
      '  start: 2024',
      'sources:',
      '  - title: A page',
      '    url: https://www.example.org/a?b#c',
      '  - title: "Another"',
      'countries:',
      '  - GHA',
    ].join('\n');
    expect(readPlainYaml(yaml.replace('sites: “', 'sites, “'))).toEqual({
      title: '2,016 sites, “4G” for all',
      note: "Two years: 2024 & 2025, 'as said'",
      itu_title: '10 %',
      entities: ['one', 'two-three'],
      sdgs: [4, 9],
      pillars: [],
      amount: { value: 1500.5, currency: 'USD', kind: 'in-kind' },
      targets: [{ metric: 'people', value: 5, by: '2026-06', counts: 'women, girls' }],
      period: { start: 2024 },
      sources: [{ title: 'A page', url: 'https://www.example.org/a?b#c' }, { title: 'Another' }],
      countries: ['GHA'],
    });
    expect(readPlainYaml(yaml)).toBeUndefined();
  });

  it.each([
    '',
    'a',
    'a:',
    'a: ~',
    'a: null',
    'a: True',
    'a: 0x1F',
    'a: 007',
    'a: 1e3',
    'a: 5.',
    'a: 12345678901234567890',
    'a: -1',
    'a: "b\\n"',
    "a: 'b''c'",
    'a: "b',
    'a: b # c',
    'a: b: c',
    'a: b:',
    'a: &b c',
    'a: *b',
    'a: !b c',
    'a: |\n  b',
    'a: b\n  c',
    'a: b\n\nc: d',
    'a: b\na: c',
    'a: { b: c, b: d }',
    'a: { b }',
    'a: {}',
    'a: [b: c]',
    'a: [b,, c]',
    'a: [b, ]',
    'a: [[b]]',
    'a: [b] c',
    'a: [b\n  ]',
    'a:\n- b',
    'a:\n  - b\n   - c',
    'a:\n  - b: c\n  d: e',
    'a:\tb',
    'a: b\u0085',
    'a: 📡',
    'A: b',
    '? a',
    '<<: a',
    '__proto__: a',
  ])('leaves %j to the parser of all YAML', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });

  it('says what the parser of all YAML says, whatever it reads', () => {
    const piece = fc.constantFrom(
      ...['a', 'b: ', 'c:', 'title: ', 'é', 'null', 'true', 'constructor: ', ' ', '  ', '    ', '\n', '\n  ', '\n    '],
      ...[
        '- ',
        '\n- ',
        '\n  - ',
        '-',
        ': ',
        ':',
        ' #',
        '#',
        ', ',
        ',',
        '"',
        "'",
        '\\',
        '.',
        '+',
        '~',
        '=',
        '<',
        '?',
        '|',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        '{ ',
        ' }',
        '[]',
        '[a, b]',
        '{ a: b, c: 1 }',
        '"a: b"',
        "'c, d'",
        'x\u00a0x',
        'é：é',
        '\ufffe',
      ],
      ...[
        '0',
        '12',
        '2024',
        '1.5',
        '.5',
        '1e5',
        '0x1',
        '0o7',
        '2024-05',
        '5,000',
        '1_000',
        '-1',
        '&',
        '*',
        '!',
        '%',
        '@',
        '`',
      ],
    );
    const yaml = fc.array(piece, { maxLength: 14 }).map((pieces) => `a: ${pieces.join('')}`);
    let read = 0;
    fc.assert(
      fc.property(yaml, (text) => {
        const value = readPlainYaml(text);
        if (value === undefined) return;
        read++;
        expect(readInFull(text)).toEqual(value);
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
