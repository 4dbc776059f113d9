import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../tests/hostile-markdown.ts';
import { kindOfChange, parseRawDiff, refusalOf } from './changed-files.ts';
import { fenced } from './fenced.ts';
import { isWorthAsking, linksIssue } from './links.ts';
import { commentOf, isTame, MARKER, parseNote } from './note.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const NOTE = {
  ...{ errors: 0, warnings: 1, sensitive: false, consent_missing: false, ids_vanish: false },
  effect: 'No total moves.',
};

describe('kindOfChange and refusalOf', () => {
  const file = (path: string, mode = '100644') => ({ path, mode });
  const [record, workflow] = [file('content/pledges/2026/x.md'), file('.github/workflows/check.yml')];

  it('tells records from code; the prose of the register is code', () => {
    expect(kindOfChange([])).toBe('none');
    expect(kindOfChange(['content/pledges/2026/x.md', 'data/entities.csv'])).toBe('data');
    expect(kindOfChange(['src/x.ts'])).toBe('code');
    expect(kindOfChange(['content/pages/about/en.mdx'])).toBe('code');
    expect(kindOfChange(['content/pledges', 'data.csv'])).toBe('code');
    expect(kindOfChange(['data/x.csv', '.github/workflows/check.yml'])).toBe('both');
  });

  it('stops an outsider who changes both at once, and no member', () => {
    expect(refusalOf([record, workflow], 'NONE')).toContain('records and code at once');
    expect(refusalOf([record, workflow], 'FIRST_TIME_CONTRIBUTOR')).toBeDefined();
    expect(refusalOf([record, workflow], '')).toBeDefined();
    expect(refusalOf([record, workflow], 'MEMBER')).toBeUndefined();
    expect(refusalOf([record], 'NONE')).toBeUndefined();
    expect(refusalOf([workflow], 'NONE')).toBeUndefined();
  });

  it.each(['120000', '160000', '100755'])('stops everybody who puts something of mode %s among the records', (mode) => {
    expect(refusalOf([file('data/x.csv', mode)], 'OWNER')).toContain('only plain files');
    expect(refusalOf([file('data/x.csv', '000000')], 'OWNER')).toBeUndefined();
  });

  it('stops a change of too many records', () => {
    expect(
      refusalOf(
        Array.from({ length: 501 }, () => record),
        'NONE',
      ),
    ).toContain('501');
  });
});

describe('parseRawDiff', () => {
  it('reads names with line ends, quotes and hyphens as they are', () => {
    const head = ':000000 100644 0000000 1111111 A';
    const names = ['-rf', 'a\nb', '"$(id)".md', ':100644 x'];
    const raw = names.map((name) => `${head}\0${name}\0`).join('');
    expect(parseRawDiff(raw).map(({ path }) => path)).toEqual(names);
    expect(parseRawDiff('')).toEqual([]);
  });

  it.each([':000000 100644 0 1 A\0x', 'x\0y\0', ':000000 100644 0 1 R100\0x\0'])('refuses anything else: %j', (raw) => {
    expect(() => parseRawDiff(raw)).toThrow('raw form');
  });
});

describe('parseNote', () => {
  it('takes a note and nothing else', () => {
    expect(parseNote(JSON.stringify(NOTE))).toEqual(NOTE);
    const others = [
      ...['', 'null', '[]', '7', '{}', '{"__proto__":{}}'],
      ...[{ errors: -1 }, { errors: 1.5 }, { warnings: '1' }, { sensitive: 1 }, { effect: 7 }, { number: 12 }].map(
        (part) => JSON.stringify({ ...NOTE, ...part }),
      ),
    ];
    for (const text of others) expect(parseNote(text)).toBeUndefined();
  });
});

describe('commentOf', () => {
  it('begins with the marker, says what is to be decided, and names the commit', () => {
    const comment = commentOf(
      { ...NOTE, errors: 2, sensitive: true, consent_missing: true, ids_vanish: true },
      COMMIT,
      true,
    );
    expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
    for (const words of [
      '2 errors and 1 warning',
      'Two reviewers and evidence',
      'word of consent',
      'id vanishes',
      COMMIT,
    ])
      expect(comment).toContain(words);
  });

  it('shows a statement of ours as Markdown, with the words of strangers in spans of code', () => {
    const effect = '## Effect\n\n- Added: `<script>` ``a ` @b``\n\n| a | b |\n| --- | ---: |\n| 1 | **2** |';
    expect(commentOf({ ...NOTE, effect }, COMMIT, true)).toContain(`\n\n${effect}\n\n`);
    expect(commentOf({ ...NOTE, effect }, COMMIT, false)).toContain(fenced(effect, 60_000));
  });

  it('says so where the code that wrote the note need not be ours', () => {
    const warning = 'code that this pull request may have changed';
    expect(commentOf(NOTE, COMMIT, false)).toContain(warning);
    expect(commentOf(NOTE, COMMIT, true)).not.toContain(warning);
  });

  it.each([...HOSTILE, '`a', '| `a | @b` |', 'https://e.example', 'www.e.example', '&lt;', '[x]: y', 'a\u202eb'])(
    'shows in a box what is not tame: %j',
    (text) => {
      expect(isTame(text)).toBe(false);
      expect(commentOf({ ...NOTE, effect: text }, COMMIT, true)).toContain(fenced(text, 60_000));
    },
  );

  it('stays below what the host takes', () => {
    for (const effect of ['x'.repeat(200_000), '`'.repeat(200_000), '\u202e'.repeat(100_000)])
      expect(commentOf({ ...NOTE, effect }, COMMIT, true).length).toBeLessThan(65_536);
  });
});

describe('links', () => {
  it('asks for nothing inside the machine or its network', () => {
    expect(['https://www.itu.int/x', 'http://пример.рф/'].every(isWorthAsking)).toBe(true);
    const inside = [
      'http://127.0.0.1/',
      'http://[::1]/',
      'http://localhost/',
      'https://a.example:8080/',
      'http://a.internal/',
    ];
    expect([...inside, 'ftp://a.example/', 'x'].some(isWorthAsking)).toBe(false);
  });

  it('lists dead links as text', () => {
    const issue = linksIssue([{ url: 'https://a.example/', files: ['data/x.csv'], reason: 'answers 404' }]);
    expect(issue).toContain('```text\nhttps://a.example/ answers 404\n  data/x.csv\n```');
  });
});
