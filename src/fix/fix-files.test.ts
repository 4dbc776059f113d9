import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  emptyFolder,
  PLEDGE_FILE,
  pledgeFile,
  pledgeTable,
  reportFile,
  writeTree,
} from '../../tests/dataset-builder.ts';
import { timed } from '../../tests/timed.ts';
import { fixFiles } from './fix-files.ts';

const REPORT = 'content/progress-reports/good/2024.md';
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

describe('fixFiles', () => {
  it('repairs pledges, reports and tables of pledges, and says where', () => {
    const root = writeTree({
      [PLEDGE_FILE]: `\ufeff${pledgeFile({ scope: 'National' })}`,
      [REPORT]: reportFile({ status: 'Completed' }),
      [BATCH_FILE]: pledgeTable({ scope: 'National' }),
    });
    expect(fixFiles(root).map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([
      `${PLEDGE_FILE}:1 byte-order-mark`,
      `${PLEDGE_FILE}:7 letter-case`,
      `${REPORT}:2 letter-case`,
      `${BATCH_FILE}:2 letter-case`,
    ]);
    expect(read(root, PLEDGE_FILE)).toBe(pledgeFile());
    expect(read(root, REPORT)).toBe(reportFile({ status: 'completed' }));
    expect(read(root, BATCH_FILE)).toBe(pledgeTable({}));
    expect(readdirSync(join(root, 'content/pledges/2024'))).toEqual(['good.md']);
    expect(fixFiles(root)).toEqual([]);
  });

  it('repairs line ends of every kind', () => {
    for (const end of ['\r\n', '\r']) {
      const root = writeTree({ [PLEDGE_FILE]: pledgeFile().replaceAll('\n', end) });
      expect(fixFiles(root).map(({ name }) => name)).toEqual(['line-ends']);
      expect(read(root, PLEDGE_FILE)).toBe(pledgeFile());
    }
  });

  it('takes away what shows nothing, but leaves to people what turns letters round', () => {
    const silent = pledgeFile({ title: 'Two\u200b hundred\u00ad schools' });
    const turned = pledgeFile({ title: 'Two hundred \u202esloohcs' });
    const other = 'content/pledges/2024/other.md';
    const root = writeTree({ [PLEDGE_FILE]: silent, [other]: turned });
    expect(fixFiles(root).map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([
      `${PLEDGE_FILE}:2 hidden-character`,
    ]);
    expect(read(root, PLEDGE_FILE)).toBe(pledgeFile({ title: 'Two hundred schools' }));
    expect(read(root, other)).toBe(turned);
    expect(fixFiles(root)).toEqual([]);
  });

  it('does not write a file in which nothing changes', () => {
    const root = writeTree();
    utimesSync(join(root, PLEDGE_FILE), 1, 1);
    expect(fixFiles(root)).toEqual([]);
    expect(statSync(join(root, PLEDGE_FILE)).mtimeMs).toBe(1000);
  });

  it('leaves alone what cannot be read as text, is too large, has another ending, or stands elsewhere', () => {
    const bad = pledgeFile({ scope: 'National' });
    const files = {
      [PLEDGE_FILE]: Buffer.from(`${bad}\u00e9`, 'latin1'),
      'content/pledges/2024/control.md': `${bad}\u0007`,
      'content/pledges/2024/large.md': bad + 'x'.repeat(64 * 1024),
      'content/pledges/2024/other.txt': bad,
      'content/pages/other.md': bad,
    };
    const root = writeTree(files);
    expect(fixFiles(root)).toEqual([]);
    for (const [file, content] of Object.entries(files))
      expect(readFileSync(join(root, file))).toEqual(Buffer.from(content));
  });

  it('follows no link, neither to a file nor to a folder', () => {
    const outside = emptyFolder();
    const bad = pledgeFile({ scope: 'National' });
    mkdirSync(join(outside, 'folder'));
    for (const file of ['a.md', 'folder/b.md']) writeFileSync(join(outside, file), bad);
    const root = writeTree();
    symlinkSync(join(outside, 'a.md'), join(root, 'content/pledges/2024/a.md'));
    symlinkSync(join(outside, 'folder'), join(root, 'content/pledges/2025'));
    expect(fixFiles(root)).toEqual([]);
    expect(read(outside, 'a.md') + read(outside, 'folder/b.md')).toBe(bad + bad);
  });

  it('ends in time for the largest file it takes', () => {
    const hostile = [
      `---\ncountries: [${'gha, '.repeat(12_000)}]\n---\n`,
      `---\n${'a: 1 \n'.repeat(10_000)}---\n`,
      `---\ntitle: a${' '.repeat(64_000)}b\n---\n`,
      `---\ntitle: a${'\u00a0'.repeat(31_000)}b\n---\n`,
      `---\namount: { value: 1${',000'.repeat(15_000)} }\n---\n`,
      `---\na: ${'['.repeat(60_000)}\n---\n`,
      `---\n${'\n'.repeat(60_000)}---\n`,
      '---\n'.repeat(15_000),
    ];
    const root = writeTree(
      Object.fromEntries(hostile.map((text, index) => [`content/pledges/2024/h${index}.md`, text])),
    );
    expect(timed(() => fixFiles(root)).time).toBeLessThan(20_000);
  });

  it('writes valid records in the usual form when asked to, and leaves remarks alone', () => {
    const remarked = pledgeFile({ note: 'A note # with a remark' });
    const root = writeTree({ 'content/pledges/2024/remarked.md': remarked });
    expect(fixFiles(root)).toEqual([]);
    expect(fixFiles(root, true).map(({ file, line, name }) => `${file}:${line} ${name}`)).toEqual([
      `${PLEDGE_FILE}:11 usual-form`,
    ]);
    expect(fixFiles(root, true)).toEqual([]);
    expect(readFileSync(join(root, PLEDGE_FILE), 'utf8')).toContain('sources:\n  - title: A source\n');
    expect(readFileSync(join(root, 'content/pledges/2024/remarked.md'), 'utf8')).toBe(remarked);
  });
});
