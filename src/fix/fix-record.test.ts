import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pledgeFile, reportFile } from '../../tests/dataset-builder.ts';
import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { fixRecord } from './fix-record.ts';
import { parseFields, sameValue, splitRecord } from './parse-fields.ts';

const fix = (text: string) => fixRecord(text, Pledge);

/** The line of a field after the repair, when it is written so before. */
function field(key: string, written: string): string {
  const { text } = fix(pledgeFile({ [key]: written }));
  return text.split('\n').find((line) => line.startsWith(`${key}:`)) ?? '';
}

/** What was repaired in a text, as `line name`. */
const named = (text: string) => fix(text).repairs.map(({ name, line }) => `${line} ${name}`);

describe('fixRecord', () => {
  it('leaves a good record as it is', () => {
    expect(fix(pledgeFile())).toEqual({ text: pledgeFile(), repairs: [] });
    expect(fixRecord(reportFile(), ProgressReport)).toEqual({ text: reportFile(), repairs: [] });
  });

  it('takes away the byte order mark', () => {
    expect(fix(`\ufeff${pledgeFile()}`)).toEqual({
      text: pledgeFile(),
      repairs: [{ name: 'byte-order-mark', line: 1, before: '\ufeff', after: '' }],
    });
  });

  it.each(['\r\n', '\r'])('turns line ends written %j into line feeds', (end) => {
    expect(fix(pledgeFile().replaceAll('\n', end))).toEqual({
      text: pledgeFile(),
      repairs: [{ name: 'line-ends', line: 1, before: end, after: '\n' }],
    });
  });

  it('adds the last line end', () => {
    expect(fix(pledgeFile().trimEnd())).toEqual({
      text: pledgeFile(),
      repairs: [{ name: 'final-newline', line: 14, before: '', after: '\n' }],
    });
  });

  it('takes away blanks at line ends of fields, hyphens and text', () => {
    const blanks = pledgeFile({ scope: 'national \t ' }, 'One.\t \n \nTwo. ').replaceAll('---\n', '---  \n');
    expect(fix(blanks).text).toBe(pledgeFile({}, 'One.\n\nTwo.'));
    expect(named(blanks)).toEqual([1, 7, 12, 14, 15, 16].map((line) => `${line} trailing-spaces`));
  });

  it('keeps the two blanks of a line break in the text, and no more', () => {
    expect(fix(pledgeFile({}, 'One.  \nTwo.     \nThree.\t  \nFour.')).text).toBe(
      pledgeFile({}, 'One.  \nTwo.  \nThree.  \nFour.'),
    );
  });

  it('leaves blanks inside texts of several lines alone', () => {
    const text = pledgeFile({ note: '|\n  one  \n  two' });
    expect(fix(text).text).toBe(text);
  });

  it('replaces odd spaces in what is not quoted', () => {
    expect(field('title', 'Two\u00a0hundred\u2009schools')).toBe('title: Two hundred schools');
    expect(field('title', '"Two\u00a0hundred"')).toBe('title: "Two\u00a0hundred"');
    expect(field('amount', '{ value:\u00a05, currency: EUR\u00a0}')).toBe('amount: { value: 5, currency: EUR }');
    expect(field('period', '{ start: 2024,\u00a0end:\u00a02025 }')).toBe('period: { start: 2024, end: 2025 }');
    expect(fix(pledgeFile({}, 'Two\u00a0hundred.')).repairs).toEqual([]);
  });

  it('leaves an odd space that keeps a colon or a hash from being a mark', () => {
    for (const title of ['Accès :\u00a0pour tous', 'Number\u00a0#1'])
      expect(field('title', title)).toBe(`title: ${title}`);
  });

  it('puts a text in quotation marks whose colon keeps the fields from being read', () => {
    expect(field('title', 'Schools: 200 online')).toBe('title: "Schools: 200 online"');
    expect(field('title', 'Accès\u00a0: pour tous')).toBe('title: "Accès\u00a0: pour tous"');
  });

  it('replaces odd spaces where YAML needs plain ones', () => {
    const odd = pledgeFile().replace('scope: ', 'scope:\u00a0').replace('countries: ', 'countries\u00a0: ');
    expect(fix(odd).text).toBe(pledgeFile().replace('countries: ', 'countries : '));
    const indented = pledgeFile({ period: '\n\u00a0\u00a0start: 2024\n\u00a0\u00a0end: 2025' });
    expect(parseFields(splitRecord(fix(indented).text)?.yaml ?? '')?.value).toMatchObject({
      period: { start: 2024, end: 2025 },
    });
  });

  it('composes letters and their accents', () => {
    const apart = pledgeFile({ title: 'E\u0301coles' }, 'Cafe\u0301.');
    expect(fix(apart)).toMatchObject({
      text: pledgeFile({ title: '\u00c9coles' }, 'Caf\u00e9.'),
      repairs: [
        { name: 'normal-form', line: 2, before: 'E\u0301coles', after: '\u00c9coles' },
        { name: 'normal-form', line: 14, before: 'Cafe\u0301.', after: 'Caf\u00e9.' },
      ],
    });
  });

  describe('the order of fields', () => {
    it('becomes that of the schema, with every field as it is written', () => {
      const text =
        '---\nscope:   national # sure\n\nperiod:\n    end: 2025\n    start: 2024\ntitle: "A"\n---\n\nText.\n';
      expect(fix(text)).toEqual({
        text: '---\ntitle: "A"\nscope:   national # sure\n\nperiod:\n    end: 2025\n    start: 2024\n---\n\nText.\n',
        repairs: [{ name: 'key-order', line: 2, before: 'scope, period, title', after: 'title, scope, period' }],
      });
    });

    it.each([
      ['a field is unknown', 'scope: national\nfoo: 1\ntitle: A'],
      ['a comment stands on a line of its own', 'scope: national\n# of this\ntitle: A'],
      ['a field stands twice', 'scope: national\ntitle: A\nscope: global'],
      ['it does not begin with a field', '\nscope: national\ntitle: A'],
      ['a field is written with a question mark', '? scope\n: national\ntitle: A'],
      ['all stand in braces', '{ scope: national, title: A }'],
      ['three dots end it', 'scope: national\ntitle: A\n...'],
    ])('stays when %s', (_when, yaml) => {
      expect(fix(`---\n${yaml}\n---\n`)).toEqual({ text: `---\n${yaml}\n---\n`, repairs: [] });
    });
  });

  it('turns http into https where only https is accepted', () => {
    expect(field('url', 'http://example.org/a')).toBe('url: https://example.org/a');
    expect(field('url', '"HTTP://example.org/a"')).toBe('url: "https://example.org/a"');
    expect(field('new_entities', '[{ id: a, url: http://a.example }]')).toContain('url: https://a.example');
    expect(field('sources', '[{ title: A, url: http://a.example }]')).toContain('url: http://a.example');
    expect(field('url', 'ftp://example.org/')).toBe('url: ftp://example.org/');
  });

  it.each([
    ['focus_areas', 'access', '[access]'],
    ['focus_areas', '"access"', '["access"]'],
    ['focus_areas', 'access, adoption', '[access, adoption]'],
    ['focus_areas', 'accelerate|value-creation', '[accelerate, value-creation]'],
    ['countries', 'GHA, NER', '[GHA, NER]'],
    ['countries', "'GHA; ner;'", '[GHA, NER]'],
    ['sdgs', '9', '[9]'],
    ['sdgs', '4,9', '[4, 9]'],
    ['entities', 'acme-telecom, world-body', '[acme-telecom, world-body]'],
    ['entities', 'Ministry of Post, Telecoms and Roads', 'Ministry of Post, Telecoms and Roads'],
    ['focus_areas', 'acces, adoption', 'acces, adoption'],
    ['countries', '', ''],
    ['countries', 'null', 'null'],
  ])('takes %s: %s as the list %s', (key, written, expected) => {
    expect(field(key, written).trimEnd()).toBe(`${key}: ${expected}`.trimEnd());
  });

  it('makes a list of one name, but not of a name with a comma', () => {
    expect(field('new_entities', '[{ aliases: Acme }, { aliases: "Acme, Ltd" }]')).toBe(
      'new_entities: [{ aliases: [Acme] }, { aliases: "Acme, Ltd" }]',
    );
    const block = pledgeFile({ new_entities: '\n  - aliases: Acme, Ltd' });
    expect(fix(block).text).not.toContain('[Acme');
  });

  it.each([
    ['155,000,000', '155000000'],
    ['"155,000,000"', '155000000'],
    ['155.000.000', '155000000'],
    ['155 000 000', '155000000'],
    ['155\u00a0000\u00a0000', '155000000'],
    ["1'250'000", '1250000'],
    ['1_250_000', '1250000'],
    ['1,250,000.50', '1250000.50'],
    ['1.250.000,5', '1250000.5'],
    ['1,234', '1,234'],
    ['1.234', '1.234'],
    ['155 000', '155 000'],
    ['155,000.000', '155,000.000'],
    ['155,00,000', '155,00,000'],
    ['155,000,0000', '155,000,0000'],
    ['012,000,000', '012,000,000'],
    ['1,250,000,5', '1,250,000,5'],
    ['1,000,000,000,000,000', '1,000,000,000,000,000'],
    ['"250000"', '250000'],
    ["'2.5'", '2.5'],
    ['"007"', '"007"'],
    ['"1e5"', '"1e5"'],
    ['about 5', 'about 5'],
  ])('reads the number %s as %s', (written, expected) => {
    const text = pledgeFile({ amount: `\n  value: ${written}\n  currency: EUR` });
    expect(fix(text).text).toContain(`  value: ${expected}\n`);
  });

  it('joins a number that braces tore apart', () => {
    expect(field('amount', '{ value: 155,000,000, currency: EUR }')).toBe(
      'amount: { value: 155000000, currency: EUR }',
    );
    expect(field('targets', '[{ metric: people, value: 1,250,300 }]')).toBe(
      'targets: [{ metric: people, value: 1250300 }]',
    );
    for (const left of ['{ value: 1,234, currency: EUR }', '{ value: 155,000,000: 5 }', '{ value: 1, 250, 300 }'])
      expect(field('amount', left)).toBe(`amount: ${left}`);
  });

  it('writes closed lists and codes in their own case', () => {
    expect(field('scope', 'National')).toBe('scope: national');
    expect(field('focus_areas', '[Access, "ADOPTION"]')).toBe('focus_areas: [access, "adoption"]');
    expect(field('countries', '[gha, Ner]')).toBe('countries: [GHA, NER]');
    expect(field('amount', '{ value: 5, currency: eur, kind: In-Kind }')).toBe(
      'amount: { value: 5, currency: EUR, kind: in-kind }',
    );
    expect(field('wsis_action_lines', '[c7-egov]')).toBe('wsis_action_lines: [C7-EGOV]');
    expect(field('scope', 'local')).toBe('scope: local');
    expect(field('title', 'GHA')).toBe('title: GHA');
    expect(field('language', 'FR')).toBe('language: FR');
  });

  it('leaves a number alone whose point may part thousands', () => {
    for (const written of ['{ value: "155.000", currency: EUR }', '{ value: 155.000, currency: EUR }'])
      expect(field('amount', written)).toBe(`amount: ${written}`);
  });

  it('takes quotes from the numbers of a list', () => {
    expect(field('sdgs', '["4", 9]')).toBe('sdgs: [4, 9]');
  });

  it('touches no field where anchors, aliases or tags are used, and none of a record without closing hyphens', () => {
    for (const text of [
      '---\nscope: &a National\n---\n',
      '---\nscope: !!str National\n---\n',
      '---\nscope: National \n',
    ])
      expect(fix(text)).toEqual({ text, repairs: [] });
  });

  it('names every repair with its line in the file', () => {
    const text = pledgeFile({ scope: 'National', countries: 'gha', announced: '2024 ' }, 'Text. ');
    expect(named(text)).toEqual([
      '9 trailing-spaces',
      '7 letter-case',
      '8 list',
      '14 trailing-spaces',
      '8 letter-case',
    ]);
  });
});

// Pieces of which records that are almost right are made.
const spaces = fc.constantFrom('', ' ', '  ', '\t', '\u00a0', '\u202f');
const word = fc.constantFrom(
  ...[
    'access',
    'Access',
    'GHA',
    'gha, NER',
    '155,000,000',
    '155.000.000',
    '"250000"',
    "'9'",
    '"a',
    'e\u0301',
    '\u037e',
  ],
  ...[
    'http://a.example',
    'x: y',
    '# c',
    '[a, B]',
    '{ value: 1,234,567 }',
    '|\n  x  \n  y',
    '>-\n  x',
    '&a b',
    '*a',
    '~',
  ],
  ...[
    '- access',
    '- a\n  - b',
    '\n  - title: A\n    url: http://a.example',
    '{}',
    '[]',
    '"a\\ \n  b"',
    '1',
    '2024',
    '!!str 1',
  ],
);
const key = fc.oneof(
  fc.constantFrom(...Object.keys(Pledge.shape)),
  fc.constantFrom('foo', '"scope"', '__proto__', '? title', '\u00a0title', 'e\u0301', '\u00e9', '# note', '...'),
);
const fieldLine = fc
  .tuple(key, spaces, word, spaces, fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })))
  .map(([name, before, first, between, second]) => `${name}:${before}${first}${between}${second}`);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', ' \n', '\u00a0\n');
const record = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fieldLine, { maxLength: 6 }),
    lineEnd,
    fc.array(fc.oneof(fc.string(), spaces, word), { maxLength: 5 }),
  )
  .map(([mark, fields, end, body]) => mark + ['---', ...fields, '---', '', body.join(end)].join(end));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  record,
  record.map((text) => text.slice(3)),
);

describe('fixRecord, of whatever it is given,', () => {
  it('never fails, and finds nothing left to repair the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = fix(text);
        expect(fix(once.text)).toEqual({ text: once.text, repairs: [] });
        expect(once.text === text).toBe(once.repairs.length === 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('makes a good record good again, whatever of this happened to it', () => {
    const written = pledgeFile({ amount: '{ value: 1250000, currency: EUR }', sdgs: '[4]' }, 'Caf\u00e9.');
    const good = fix(written).text;
    const damages: readonly ((text: string) => string)[] = [
      (text) => text.replace('scope: national', 'scope: NATIONAL'),
      (text) => text.replace('[access]', 'access'),
      (text) => text.replace('[GHA]', 'gha'),
      (text) => text.replace('[4]', '["4"]'),
      (text) => text.replace('1250000', '1,250,000'),
      (text) => text.replace('EUR', 'eur'),
      (text) => text.replace('title: ', 'title:\u00a0'),
      (text) => text.replace('scope: ', 'scope:\u202f'),
      (text) => text.replace(/(scope: .*\n)(countries: .*\n)/, '$2$1'),
      (text) => text.replace(/(title:.*\n)([^]*)(sdgs: )/, '$2$1$3'),
      (text) => text.replaceAll('\n', ' \n'),
      (text) => text.normalize('NFD'),
      (text) => text.trimEnd(),
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => `\ufeff${text}`,
    ];
    fc.assert(
      fc.property(fc.subarray([...damages]), (happened) => {
        const { text } = fix(happened.reduce((now, damage) => damage(now), good));
        expect(text).toBe(good);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every value that is none of those it converts', () => {
    fc.assert(
      fc.property(record, (text) => {
        const plain = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
        const before = parseFields(splitRecord(plain)?.yaml ?? '')?.value;
        // A space that hides a key hides what the field is.
        if (!before || Object.keys(before).some((name) => /\s/.test(name))) return;
        const after = parseFields(splitRecord(fix(text).text)?.yaml ?? '')?.value;
        expect(sameValue(converted(after), converted(before))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('changes the text below the fields in blanks at line ends and composition only', () => {
    const bare = (text: string): string =>
      text
        .normalize('NFC')
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[ \t]+(?=\n|$)/g, '');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), spaces, word, lineEnd), { maxLength: 12 }), (pieces) => {
        const body = pieces.join('');
        const after = splitRecord(fix(`---\nscope: National\n---\n${body}`).text)?.body ?? '';
        expect(bare(after).replace(/\n+$/, '')).toBe(bare(body).replace(/\n+$/, ''));
        const breaks = (text: string): number =>
          text.split(/\r\n?|\n/).filter((line) => /[^ \t].*? {2}$/.test(line)).length;
        expect(breaks(after)).toBe(breaks(body.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });
});

/** A value with everything that a repair may convert written in one way. */
function converted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? converted(value[0]) : value.map(converted).join(',');
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([name, item]): [string, unknown] => [
      name.normalize('NFC'),
      converted(item),
    ]);
    const digits = pairs.filter(([name]) => /^\d{3}$/.test(name)).map(([name]) => name);
    const joined = [
      ...pairs.map(([name, item]) => (name === 'value' ? [name, `${String(item)}${digits.join('')}`] : [name, item])),
    ];
    return Object.fromEntries(joined.filter(([name]) => !/^\d{3}$/.test(String(name)))) as unknown;
  }
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  return String(value)
    .normalize('NFC')
    .replace(/^http:/i, 'https:')
    .replaceAll(/[\s,;|._']/g, '')
    .toLowerCase();
}
