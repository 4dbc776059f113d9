import { hash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAssembly, WHOLE } from '../scripts/finish/assembly.ts';
import { openLastSite } from '../scripts/finish/last-site.ts';
import type { BoundFile, LongFile } from '../src/late-files.ts';
import { emptyFolder } from './dataset-builder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const frame = (...fixed: readonly string[]): Uint8Array[] => fixed.map(bytes);

describe('a file put together', () => {
  it('is its frame with the pieces between, in UTF-8, whatever form they have', () => {
    const assemble = openAssembly();
    const { content, places } = assemble(frame('<', '>', '.'), ['é', [bytes('東'), 'б']]);
    expect(content.toString()).toBe('<é>東б.');
    expect(places).toEqual([1, 3, 4, 9]);
  });

  it('has room for as much as there is', () => {
    const assemble = openAssembly();
    const text = '東'.repeat(2 ** 20);
    expect(assemble(WHOLE, [text]).content.toString()).toBe(text);
    expect(assemble(WHOLE, ['short']).content.toString()).toBe('short');
  });
});

/** Builds a site of one file, and gives what the next build takes over of it. */
function siteOf(late: Partial<BoundFile> = {}, ground = 'ground') {
  const folder = emptyFolder();
  const notes = join(folder, 'notes.tsv');
  const file: BoundFile = { path: 'page.html', shows: 'a', frame: frame('<p>', '</p>'), body: () => ['text'], ...late };
  const { content, places } = openAssembly()(file.frame ?? WHOLE, ['text']);
  writeFileSync(join(folder, file.path), content);
  const site = openLastSite(notes, folder, ground);
  site.keep(file, hash('sha256', content, 'base64'), places);
  site.close();
  return {
    file,
    page: join(folder, file.path),
    notes,
    next: (other: Partial<BoundFile> = {}, on = ground) =>
      openLastSite(notes, folder, on)
        .piecesOf({ ...file, ...other })
        ?.map((piece) => Buffer.from(piece).toString()),
  };
}

describe('the last site', () => {
  it('gives the pieces of a file that is made of the same, for a frame that may be another', () => {
    expect(siteOf().next()).toEqual(['text']);
    expect(siteOf().next({ frame: frame('<p lang="en">', '</p>!') })).toEqual(['text']);
  });

  it.each<[string, Partial<BoundFile>, string?]>([
    ['is made of something else', { shows: 'b' }],
    ['says nothing of what it is made of', { shows: undefined }],
    ['is at another place', { path: 'other.html' }],
    ['has a frame for more pieces', { frame: frame('<p>', ':', '</p>') }],
    ['stands on another ground', {}, 'code that changed'],
  ])('gives nothing for a file that %s', (_, other, ground) => {
    expect(siteOf().next(other, ground)).toBeUndefined();
  });

  it('gives nothing for a file that was changed since, or is gone', () => {
    const { page, next } = siteOf();
    writeFileSync(page, '<p>texT</p>');
    expect(next()).toBeUndefined();
    const { notes, next: after } = siteOf();
    writeFileSync(notes, 'ground\n');
    expect(after()).toBeUndefined();
  });
});

it('writes its notes beside those of the last site, and puts them in their place once the new one is whole', () => {
  const { file, notes, next } = siteOf();
  const before = readFileSync(notes, 'utf8');
  const site = openLastSite(notes, emptyFolder(), 'ground');
  for (let index = 0; index < 2000; index++) site.keep({ ...file, path: `${index}.html` }, 'x'.repeat(44), [1, 2]);
  expect(readFileSync(notes, 'utf8')).toBe(before);
  expect(next()).toEqual(['text']);
  site.close();
  expect(readFileSync(notes, 'utf8').split('\n')).toHaveLength(2002);
});

describe('a long file of the last site', () => {
  const LONG: LongFile = { path: 'long.csv', shows: 'a', parts: () => expect.fail('is not made anew') };

  /** What the next build copies of a site of one long file, which may have been changed since. */
  function nextOf(other: Partial<LongFile>, ground = 'ground', change: (file: string) => void = () => undefined) {
    const folder = emptyFolder();
    const notes = join(folder, 'notes.tsv');
    const file = join(folder, LONG.path);
    writeFileSync(file, 'id,title');
    const site = openLastSite(notes, folder, 'ground');
    site.keep(LONG, hash('sha256', 'id,title', 'base64'), []);
    site.close();
    change(file);
    const target = join(folder, 'new.csv');
    const sum = openLastSite(notes, folder, ground).copied({ ...LONG, ...other }, target);
    if (sum !== undefined) return [sum, readFileSync(target, 'utf8')];
    // What is made anew is not to meet a copy that may only be read.
    expect(existsSync(target)).toBe(false);
    return undefined;
  }

  it('is copied where it is made of the same, and its sum is known', () => {
    expect(nextOf({})).toEqual([hash('sha256', 'id,title', 'base64'), 'id,title']);
  });

  it('is not, where it is made of something else, on other ground, changed or gone', () => {
    expect(nextOf({ shows: 'b' })).toBeUndefined();
    expect(nextOf({ shows: undefined })).toBeUndefined();
    expect(nextOf({ path: 'other.csv' })).toBeUndefined();
    expect(nextOf({}, 'code that changed')).toBeUndefined();
    expect(nextOf({}, 'ground', (file) => writeFileSync(file, 'id,titles'))).toBeUndefined();
    expect(nextOf({}, 'ground', rmSync)).toBeUndefined();
  });
});
