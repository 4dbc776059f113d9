import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { emptyFolder } from './dataset-builder.ts';
import { buildName } from '../src/build-name.ts';

afterEach(() => {
  delete process.env['BASE_PATH'];
});

const FILES = { 'src/a.ts': 'a', 'content/pledges/b.md': 'b', 'package-lock.json': '{}' };

function nameOf(files: Readonly<Record<string, string>>, also = ['2026-01-31']): string {
  const folder = emptyFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return buildName(folder, folder, also);
}

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
