import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { emptyFolder } from './dataset-builder.ts';
import { buildNames } from '../src/build-name.ts';

afterEach(() => {
  delete process.env['BASE_PATH'];
});

const FILES = { 'src/a.ts': 'a', 'content/pledges/b.md': 'b', 'package-lock.json': '{}' };

function namesOf(files: Readonly<Record<string, string>>, also = ['2026-01-31']) {
  const folder = emptyFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return buildNames(folder, folder, also);
}

const nameOf = (...asked: Parameters<typeof namesOf>): string => namesOf(...asked).build;

it('is the same for the same files in another folder', () => {
  expect(nameOf(FILES)).toMatch(/^[\da-f]{10}$/);
  expect(nameOf({ ...FILES })).toBe(nameOf(FILES));
});

it('is another where a file has other content, another name, or is gone', () => {
  const { 'src/a.ts': code, ...others } = FILES;
  for (const files of [{ ...FILES, 'content/pledges/b.md': 'c' }, { ...others, 'src/c.ts': code }, others])
    expect(nameOf(files)).not.toBe(nameOf(FILES));
});

it('is another on another day, and where the site has another place', () => {
  expect(nameOf(FILES, ['2026-02-01'])).not.toBe(nameOf(FILES));
  const before = nameOf(FILES);
  process.env['BASE_PATH'] = 'register';
  expect(nameOf(FILES)).not.toBe(before);
});

it('does not depend on tests', () => {
  expect(nameOf({ ...FILES, 'src/a.test.ts': 'it()' })).toBe(nameOf(FILES));
});

it('stands on the same ground with other records, and on another with anything else', () => {
  const { ground } = namesOf(FILES);
  for (const file of [
    'content/pledges/b.md',
    'content/progress-reports/c.md',
    'data/pledges/d.csv',
    'data/entities.csv',
  ])
    expect(namesOf({ ...FILES, [file]: 'changed' }).ground).toBe(ground);
  for (const file of ['src/a.ts', 'content/pages/about.mdx', 'data/countries.csv', 'data/entities.csv.bak'])
    expect(namesOf({ ...FILES, [file]: 'changed' }).ground).not.toBe(ground);
});
