import { describe, expect, it } from 'vitest';
import { isName, slug, unexpectedFile } from './unexpected-file.ts';

const pledge = (name: string) => unexpectedFile(`content/pledges/2024/${name}`).values;

describe('unexpectedFile', () => {
  it.each([
    ['content/pledges/2024/My Pledge.md', 'content/pledges/2024/my-pledge.md'],
    ['content/pledges/2024/école.md', 'content/pledges/2024/ecole.md'],
    ['content/pledges/2024/good.MD', 'content/pledges/2024/good.md'],
    ['content/pledges/2024/good.md.txt', 'content/pledges/2024/good.md'],
    ['content/pledges/2024/good.markdown', 'content/pledges/2024/good.md'],
    ['content/pledges/2024/A.B.md', 'content/pledges/2024/a-b.md'],
    ['content/pledges/2024/a.md.b.md', 'content/pledges/2024/a-md-b.md'],
    ['content/pledges/2024/May 2025.md', 'content/pledges/2024/may-2025.md'],
    ['content/pledges/2024/good (1).md', 'content/pledges/2024/good-1.md'],
    ['content/Pledges/undated/Good.md', 'content/pledges/undated/good.md'],
    ['data/pledges/My Batch.CSV', 'data/pledges/my-batch.csv'],
    ['content/progress-reports/good/27-05-2025.md', 'content/progress-reports/good/2025-05-27.md'],
    ['content/progress-reports/good/May 2025.md', 'content/progress-reports/good/2025-05.md'],
  ])('takes %s for %s', (file, suggestion) => {
    expect(unexpectedFile(file)).toMatchObject({ rule: 'unexpected-file', file, line: 1, values: { suggestion } });
  });

  it.each([
    ['.hidden.md', { kind: 'hidden' }],
    ['.DS_Store', { kind: 'left-behind', value: '.DS_Store' }],
    ['~$good.md', { kind: 'kept-open', value: '~$good.md' }],
    ['.good.md.swp', { kind: 'kept-open', value: '.good.md.swp' }],
    ['.good.md.SWO', { kind: 'kept-open', value: '.good.md.SWO' }],
    ['.good.md.kate-swp', { kind: 'kept-open', value: '.good.md.kate-swp' }],
    ['.#good.md', { kind: 'kept-open', value: '.#good.md' }],
    ['#good.md#', { kind: 'kept-open', value: '#good.md#' }],
    ['4913', { kind: 'kept-open', value: '4913' }],
    ['4913.md', { suggestion: '' }],
    ['good.md.swp', { kind: 'left-behind', value: 'good.md.swp' }],
    ['good.md~', { kind: 'left-behind', value: 'good.md~' }],
    ['Thumbs.db', { kind: 'left-behind', value: 'Thumbs.db' }],
    ['.~lock.good.md#', { kind: 'kept-open', value: '.~lock.good.md#' }],
    ['Good.md.BAK', { kind: 'left-behind', value: 'Good.md.BAK' }],
    ['desktop.ini', { kind: 'left-behind', value: 'desktop.ini' }],
    ['my desktop.ini', { kind: 'ending', value: '.ini' }],
    ['good~.md', { suggestion: 'content/pledges/2024/good.md' }],
    ['good.backup', { kind: 'ending', value: '.backup' }],
    ['good.md5', { suggestion: 'content/pledges/2024/good.md' }],
    ['good.extralong', { suggestion: 'content/pledges/2024/good.md' }],
    ['good', { suggestion: 'content/pledges/2024/good.md' }],
    ['con.md', { kind: 'reserved', value: 'con' }],
    [`${'x'.repeat(81)}.md`, { kind: 'too-long', value: 81 }],
    [`${'x'.repeat(80)}.md`, { suggestion: '' }],
    [`X${'x'.repeat(80)}.md`, { suggestion: `content/pledges/2024/${'x'.repeat(80)}.md` }],
    [`${'x'.repeat(80)}X.md`, { suggestion: `content/pledges/2024/${'x'.repeat(80)}.md` }],
    ['good.docx', { kind: 'ending', value: '.docx' }],
    ['good.mdx', { kind: 'ending', value: '.mdx' }],
  ])('says what is wrong with the name %s', (name, values) => {
    expect(pledge(name)).toEqual(values);
  });

  it('asks for the folder of the year', () => {
    expect(unexpectedFile('content/pledges/good.md').values).toEqual({ kind: 'no-year', value: 'good.md' });
    for (const file of ['content/pledges/README.md', 'content/pledges/good.md.txt', 'old/content/pledges/good.md'])
      expect(unexpectedFile(file).values).toEqual({ suggestion: '' });
  });

  it.each([
    'content/pledges/2024/g\u043e\u043ed.md',
    'content/pledges/2024/\u7532.md',
    'content/pledges/24/good.md',
    'old/content/pledges/2024/Good.md',
    'old/content/progress-reports/good/2025.MD',
    'old/data/pledges/Batch.csv',
    'content/progress-reports/good/next year.md',
    'content/pledges/2024/good.md',
    'data/pledges/sub/x.csv',
  ])('suggests nothing for %s', (file) => {
    expect(unexpectedFile(file).values).toEqual({ suggestion: '' });
  });
});

describe('isName', () => {
  it('takes what may be an id, and nothing else', () => {
    expect(['good', 'a-1', 'x'.repeat(80)].filter((name) => !isName(name))).toEqual([]);
    expect(['', 'Good', 'a--b', '-a', 'con', 'x'.repeat(81), 'a.b'].filter(isName)).toEqual([]);
  });
});

describe('slug', () => {
  it.each([
    ['Two Hundred Schools', 'two-hundred-schools'],
    ['  Été 2024! ', 'ete-2024'],
    ['学校', ''],
    ['a'.repeat(99), 'a'.repeat(80)],
  ])('writes %j as %j', (words, id) => {
    expect(slug(words)).toBe(id);
  });
});
