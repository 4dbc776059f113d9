import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../tests/dataset-builder.ts';
import { lineAt, listFiles, readText } from './files.ts';

function refusal(content: string | Uint8Array, maxBytes = 1000) {
  const root = emptyFolder();
  writeFileSync(join(root, 'a.md'), content);
  const read = readText(root, 'a.md', maxBytes);
  if (!('problem' in read)) return 'accepted';
  const { rule, line, values } = read.problem;
  return { rule, line, values };
}

describe('readText', () => {
  it('accepts text of every script, with tabs and both kinds of line ends', () => {
    expect(refusal('Été\tالعربية 中文 Русский 👩🏽‍💻\r\nline\n')).toBe('accepted');
  });

  it('names the line on which a file stops being UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('one\ntwo\nthr'), Buffer.from([0xe9]), Buffer.from('e\n')]);
    expect(refusal(bytes)).toEqual({ rule: 'invalid-utf8', line: 3, values: { kind: 'other' } });
  });

  it('refuses a byte order mark and UTF-16', () => {
    expect(refusal('\ufeffone')).toMatchObject({ rule: 'byte-order-mark', line: 1 });
    expect(refusal(Buffer.from('\ufeffone', 'utf16le'))).toMatchObject({ rule: 'invalid-utf8', line: 1 });
  });

  it.each([
    ['\0', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u0008', 'U+0008'],
    ['\u007f', 'U+007F'],
    ['\f', 'U+000C'],
  ])('names the control character %j and its line', (character, value) => {
    expect(refusal(`one\ntwo ${character}`)).toEqual({ rule: 'control-character', line: 2, values: { value } });
  });

  it('refuses a file that is too large, and says by how much, before it reads it', () => {
    expect(refusal('x'.repeat(11), 10)).toEqual({
      rule: 'file-too-large',
      line: 1,
      values: { value: 11, maximum: 10 },
    });
    expect(refusal('x'.repeat(10), 10)).toBe('accepted');
  });

  it('finds a control character that stands first', () => {
    expect(refusal('\0one')).toEqual({ rule: 'control-character', line: 1, values: { value: 'U+0000' } });
  });

  it.each([
    ['one\ntwo\u200b\nthree', 2, 4],
    ['\u202eone', 1, 1],
    ['one\n\u202e\ntwo', 2, 1],
  ])('names the place of what is hidden in %j', (text, line, column) => {
    const root = emptyFolder();
    writeFileSync(join(root, 'a.md'), text);
    expect(readText(root, 'a.md', 1000)).toMatchObject({ problem: { rule: 'hidden-character', line, column } });
  });

  it.each([
    ['PK\x03\x04rest', 'DOCX, XLSX, ZIP'],
    ['\xd0\xcf\x11\xe0rest', 'DOC, XLS'],
    ['{\\rtf1 rest', 'RTF'],
    ['%PDF-1.7', 'PDF'],
    ['\x89PNG', 'PNG'],
    ['\xff\xd8\xffrest', 'JPEG'],
    ['GIF89a', 'GIF'],
  ])('names the program that wrote %j', (start, value) => {
    expect(refusal(Buffer.from(start, 'latin1'))).toEqual({ rule: 'not-text', line: 1, values: { value } });
  });

  it('takes text that only mentions how such files begin as text', () => {
    expect(refusal('a %PDF, a GIF8, {\\rtf')).toBe('accepted');
  });

  it('refuses line ends of old computers', () => {
    expect(refusal('one\rtwo\n')).toEqual({ rule: 'line-ends', line: 1, values: {} });
    expect(refusal('one\r\ntwo\r\n')).toBe('accepted');
  });

  it('does not follow a link, and reads no folder', () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'secret'), 'secret');
    symlinkSync(join(root, 'secret'), join(root, 'link'));
    symlinkSync(join(root, 'nothing'), join(root, 'dangling'));
    mkdirSync(join(root, 'folder'));
    expect(readText(root, 'link', 100)).toMatchObject({ problem: { rule: 'symbolic-link' } });
    expect(readText(root, 'dangling', 100)).toMatchObject({ problem: { rule: 'symbolic-link' } });
    const values = { kind: 'folder-for-a-file' };
    expect(readText(root, 'folder', 100_000)).toMatchObject({ problem: { rule: 'unexpected-file', values } });
  });
});

it('says of a file that is gone by the time it is read what it is, why, and what to do', () => {
  const root = emptyFolder();
  const words = /^content\/a\.md cannot be read \(ENOENT\)\. It was removed or renamed while .+ Try again\.$/;
  expect(() => readText(root, 'content/a.md', 100)).toThrow(words);
});

describe('listFiles', () => {
  it('lists every file below a folder, hidden ones too, in one order', () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    for (const name of ['a/z.md', 'a/B.md', 'a/.hidden', 'a/b/c.md']) writeFileSync(join(root, name), '');
    expect(listFiles(root, 'a')).toEqual({ files: ['a/.hidden', 'a/B.md', 'a/b/c.md', 'a/z.md'], problems: [] });
  });

  it('names folders that are called like files, and looks into others whatever their dots', () => {
    const root = emptyFolder();
    for (const folder of ['a/b.md', 'a/c.CSV', 'a/d.md.old']) mkdirSync(join(root, folder), { recursive: true });
    for (const name of ['a/b.md/x.md', 'a/d.md.old/y.md']) writeFileSync(join(root, name), '');
    const kind = 'folder-like-a-file';
    expect(listFiles(root, 'a')).toMatchObject({
      files: ['a/d.md.old/y.md'],
      problems: [
        { rule: 'unexpected-file', file: 'a/b.md', values: { kind } },
        { rule: 'unexpected-file', file: 'a/c.CSV', values: { kind } },
      ],
    });
  });

  it.skipIf(process.platform === 'win32')('names what is neither a file nor a folder', () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'a'));
    execFileSync('mkfifo', [join(root, 'a/pipe.md')]);
    expect(listFiles(root, 'a')).toMatchObject({ files: [], problems: [{ rule: 'not-a-file', file: 'a/pipe.md' }] });
  });

  it.skipIf(process.platform === 'win32')('says what stands in the place of the folder itself', () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'file'), '');
    symlinkSync(join(root, 'file'), join(root, 'link'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const found = ['file', 'link', 'pipe'].map((name) => listFiles(root, name).problems);
    expect(found).toMatchObject([
      [{ rule: 'unexpected-file', values: { kind: 'file-for-a-folder' } }],
      [{ rule: 'symbolic-link' }],
      [{ rule: 'not-a-file' }],
    ]);
  });

  it('takes a folder that is not there as an empty one', () => {
    expect(listFiles(emptyFolder(), 'a')).toEqual({ files: [], problems: [] });
  });

  it('names links inside the folder and the folder itself when it is one', () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'real'));
    writeFileSync(join(root, 'real/one.md'), '');
    symlinkSync(join(root, 'real/one.md'), join(root, 'real/two.md'));
    symlinkSync(join(root, 'real'), join(root, 'link'));
    expect(listFiles(root, 'real')).toMatchObject({
      files: ['real/one.md'],
      problems: [{ rule: 'symbolic-link', file: 'real/two.md' }],
    });
    expect(listFiles(root, 'link')).toMatchObject({ files: [], problems: [{ rule: 'symbolic-link', file: 'link' }] });
  });

  it('names a file that stands where the folder should be', () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'a'), '');
    expect(listFiles(root, 'a')).toMatchObject({ files: [], problems: [{ rule: 'unexpected-file', file: 'a' }] });
  });
});

describe('lineAt', () => {
  it('counts from 1 and belongs to the line before its end', () => {
    expect([0, 1, 2, 3, 4, 5].map((position) => lineAt('a\nb\nc', position))).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
