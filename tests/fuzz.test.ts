import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../src/i18n/translate.ts';
import { reportAsText } from '../src/i18n/report-problems.ts';
import { inspectMarkdown } from '../src/markdown/inspect.ts';
import { renderMarkdown } from '../src/markdown/render.ts';
import { openRegister } from '../src/register.ts';
import { PAYLOADS } from './bad-inputs/payloads.ts';
import {
  BATCH_FILE,
  csv,
  GOOD_TREE,
  PLEDGE_FILE,
  pledgeFile,
  pledgeTable,
  reportFile,
  writeTree,
} from './dataset-builder.ts';
import { timed } from './timed.ts';

/** Longest time one damaged file may keep the check, in milliseconds. */
const PATIENCE = 5000;

const REPORT_FILE = 'content/progress-reports/good/2025.md';
const SEEDS: Readonly<Record<string, string>> = {
  [PLEDGE_FILE]: pledgeFile(
    {
      amount: '{ value: 155000000, currency: EUR, kind: cash }',
      targets: '\n  - metric: schools\n    value: 200\n    by: 2026',
      period: '{ start: 2024, end: 2026 }',
      note: '"A note: with a colon"',
    },
    'Acme connects *two hundred* schools.\n\n- [more](https://www.example.org/)\n\n> said',
  ),
  [REPORT_FILE]: reportFile({ results: '[{ metric: schools, value: 80 }]' }),
  [BATCH_FILE]: pledgeTable({ id: 'one', 'amount.value': '5', 'amount.currency': 'EUR' }, { id: 'two' }),
  'data/entities.csv': GOOD_TREE['data/entities.csv']?.toString() ?? '',
};

/** A change of a file: at a place between 0 and 1, with something to put there. */
type Mutation = (bytes: Buffer, at: number, byte: number) => Buffer;

const onLines =
  (change: (lines: string[], index: number, other: number) => void): Mutation =>
  (bytes, at, byte) => {
    const lines = bytes.toString('utf8').split('\n');
    change(lines, Math.floor(at * lines.length), byte % lines.length);
    return Buffer.from(lines.join('\n'));
  };
const insert =
  (what: string): Mutation =>
  (bytes, at) => {
    const index = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, index), Buffer.from(what), bytes.subarray(index)]);
  };

const MUTATIONS: readonly Mutation[] = [
  (bytes, at, byte) => {
    const copy = Buffer.from(bytes);
    copy[Math.floor(at * copy.length)] = byte;
    return copy;
  },
  (bytes, at) => bytes.subarray(0, Math.floor(at * bytes.length)),
  onLines((lines, index) => lines.splice(index, 1)),
  onLines((lines, index) => lines.splice(index, 0, lines[index] ?? '')),
  onLines((lines, index, other) => {
    const [one = '', two = ''] = [lines[index], lines[other]];
    [lines[index], lines[other]] = [two, one];
  }),
  onLines((lines, index, other) => {
    const keyOf = (line = ''): string => line.split(':')[0] ?? '';
    const [one, two] = [keyOf(lines[index]), keyOf(lines[other])];
    lines[index] = two + (lines[index] ?? '').slice(one.length);
  }),
  ...[
    '"',
    "'",
    '[',
    '}',
    ': ',
    '\t',
    '- ',
    '\r',
    '---\n',
    '&a ',
    '*a',
    '!',
    '|',
    '\u202e',
    '\0',
    '\n',
    ',',
    ';',
    '<b>',
  ].map(insert),
  insert('9'.repeat(400)),
  insert('['.repeat(3000)),
];

const damaged = fc.record({
  file: fc.constantFrom(...Object.keys(SEEDS)),
  changes: fc.array(
    fc.record({
      mutate: fc.constantFrom(...MUTATIONS),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      byte: fc.nat(255),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

describe('openRegister', () => {
  // One tree for all runs: only the damaged file is written anew.
  const seeded = (): { root: string; put: (file: string, content: string | Uint8Array) => void } => {
    const root = writeTree(SEEDS);
    return {
      root,
      put: (file, content) => {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), content);
      },
    };
  };

  it('accepts the files that are damaged below', () => {
    const errors = openRegister(seeded().root).problems.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('ends with a report that can be printed, in good time, whatever was done to a file', { timeout: 240_000 }, () => {
    const { root, put } = seeded();
    fc.assert(
      fc.property(damaged, ({ file, changes }) => {
        const seed = SEEDS[file] ?? '';
        put(
          file,
          changes.reduce<Buffer>((bytes, { mutate, at, byte }) => mutate(bytes, at, byte), Buffer.from(seed)),
        );
        const { result: register, time } = timed(() => openRegister(root));
        expect(time).toBeLessThan(PATIENCE);
        expect(reportAsText(register, translator('en'))).not.toMatch(/undefined|\[object|\n\s+at .*\.ts/);
        for (const problem of register.problems) {
          expect(problem.line).toBeGreaterThan(0);
          expect(problem.column).toBeGreaterThan(0);
        }
        for (const { summary } of register.dataset.pledges)
          if (inspectMarkdown(summary).length === 0) expect(foreignTags(renderMarkdown(summary))).toEqual([]);
        put(file, seed);
      }),
      { numRuns: 850 },
    );
  });

  it('ends with a report whatever bytes a file holds', { timeout: 240_000 }, () => {
    const { root, put } = seeded();
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(SEEDS)), fc.uint8Array({ maxLength: 400 }), (file, bytes) => {
        put(file, bytes);
        expect(openRegister(root).problems.length).toBeGreaterThan(0);
        put(file, SEEDS[file] ?? '');
      }),
      { numRuns: 150 },
    );
  });
});

const ALLOWED =
  /^<\/?(?:p|em|strong|code|ul|ol|li|blockquote|br|a)(?:\s(?:href="https:\/\/[^"<>]*"|rel="[a-z ]+"|title="[^"<>]*"|start="\d+"))*\s*\/?>$/;

/** Everything in some HTML that begins a tag and is none of those allowed. */
function foreignTags(html: string): string[] {
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !ALLOWED.test(tag));
}

describe('what the check accepts', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '\n\n',
      '*',
      '**',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      ';',
      '#',
      '!',
      '\\',
      '- ',
      '> ',
      '1. ',
    ],
    // eslint-disable-next-line no-script-url -- it must be refused
    ...['https://a.example/', 'javascript:', '&#106;', '&lt;', '"', "'", '[x]: ', '](', '<b>', '|', '~~~', '=', '{'],
  );

  it('renders without any element outside the allowed set', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('').trim();
        if (inspectMarkdown(text).length > 0) return;
        accepted++;
        expect(foreignTags(renderMarkdown(text))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  it('is judged by a test that sees what must not be', () => {
    for (const html of ['<script>', '<p onclick="x">', '<a href="javascript:x">', '<img src="x">', '<p', '<!-- -->'])
      expect(foreignTags(html), html).not.toEqual([]);
  });
});

describe('a script in a field', () => {
  const quoted = (text: string): string => JSON.stringify(text);
  const FIELDS: readonly (readonly [string, (payload: string) => Readonly<Record<string, string>>])[] = [
    ['title', (payload) => ({ title: quoted(payload) })],
    ['note', (payload) => ({ note: quoted(payload) })],
    ['itu_title', (payload) => ({ itu_title: quoted(payload) })],
    ['confidence_reason', (payload) => ({ confidence: 'medium', confidence_reason: quoted(payload) })],
    ['sources.title', (payload) => ({ sources: `[{ title: ${quoted(payload)}, url: https://www.example.org/ }]` })],
    ['sources.url', (payload) => ({ sources: `[{ title: A source, url: ${quoted(payload)} }]` })],
    ['url', (payload) => ({ url: quoted(payload) })],
    ['targets.counts', (payload) => ({ targets: `[{ metric: other, value: 5, counts: ${quoted(payload)} }]` })],
    ['new_entities', (payload) => newEntity({ name: payload })],
    ['new_entities.aliases', (payload) => newEntity({ aliases: [payload] })],
    ['new_entities.note', (payload) => newEntity({ note: payload })],
    ['new_entities.url', (payload) => newEntity({ url: payload })],
    ['language', (payload) => ({ language: quoted(payload) })],
    ['announced', (payload) => ({ announced: quoted(payload) })],
    ['countries', (payload) => ({ countries: `[${quoted(payload)}]` })],
    ['entities', (payload) => ({ entities: `[${quoted(payload)}]` })],
    ['related', (payload) => ({ related: `[{ pledge: ${quoted(payload)}, relation: renews }]` })],
    ['an unknown field', (payload) => ({ [quoted(payload)]: 'x' })],
    ['summary', () => ({})],
  ];
  let entities = 0;
  const newEntity = (fields: object): Readonly<Record<string, string>> => ({
    new_entities: `[${JSON.stringify({ id: `new-${entities++}`, name: 'New', entity_type: 'other', ...fields })}]`,
  });

  it('comes in a hundred forms', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(100);
  });

  it.each(FIELDS)('is refused or harmless text in %s', (field, fieldsOf) => {
    const fileOf = (index: number): string => `content/pledges/2024/p${index}.md`;
    const files = PAYLOADS.map((payload, index) => {
      const body = field === 'summary' ? payload : undefined;
      return [fileOf(index), pledgeFile(fieldsOf(payload), body)] as const;
    });
    const { dataset, problems } = openRegister(writeTree(Object.fromEntries(files)));
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    expect(refused.size).toBeGreaterThan(field === 'summary' ? 70 : 50);
    for (const { summary, origin, ...fields } of dataset.pledges) {
      if (refused.has(origin.file)) continue;
      // Text without angle brackets is no mark-up, and every address begins with https.
      expect(JSON.stringify(fields), origin.file).not.toMatch(/[<>]/);
      for (const address of [fields.url, ...fields.sources.map(({ url }) => url)])
        if (address !== undefined) expect(address).toMatch(/^https:\/\//);
      expect(foreignTags(renderMarkdown(summary)), origin.file).toEqual([]);
    }
  });

  it('is refused or harmless text in a table, an entity and a report', () => {
    const rows = PAYLOADS.map((payload, index) => ({ id: `row-${index}`, title: payload, note: payload }));
    const names = PAYLOADS.map((payload, index) => ({
      id: `new-${index}`,
      name: payload,
      entity_type: 'other',
      note: payload,
    }));
    const reports = PAYLOADS.map((payload, index) => {
      const day = new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
      return [`content/progress-reports/good/${day}.md`, reportFile({}, payload)] as const;
    });
    const tree = {
      [BATCH_FILE]: pledgeTable(...rows),
      'data/entities.csv': csv(names),
      ...Object.fromEntries(reports),
    };
    const { dataset, problems } = openRegister(writeTree({ ...tree, [PLEDGE_FILE]: pledgeFile() }));
    expect(dataset.pledges.length + dataset.entities.length).toBeLessThan(PAYLOADS.length);
    for (const { title, note } of dataset.pledges) expect(`${title} ${note}`).not.toMatch(/[<>]/);
    for (const { name, note } of dataset.entities) expect(`${name} ${note}`).not.toMatch(/[<>]/);
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    for (const { note, origin } of dataset.progress_reports)
      if (!refused.has(origin.file)) expect(foreignTags(renderMarkdown(note)), origin.file).toEqual([]);
  });
});
