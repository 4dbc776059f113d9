import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLongFiles, stretchesOf } from '../scripts/finish/long-files.ts';
import { emptyFolder } from './dataset-builder.ts';

const MEGABYTE = 2 ** 20;

/** Bytes that are other ones at each place. */
const some = (length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) % 256));

it.each([
  ['nothing', []],
  ['a part that is empty', [0]],
  ['small parts', [1, 0, 5, 300]],
  ['parts that fill a stretch together', [4 * MEGABYTE - 1, 1, 1]],
  ['a part that is as long as a stretch', [4 * MEGABYTE]],
  ['a part that is longer than a stretch among small ones', [3, 4 * MEGABYTE + 1, 9 * MEGABYTE, 2]],
])('a long file of %s is written as it came, and read in stretches', (_, lengths) => {
  const parts = lengths.map(some);
  const whole = Buffer.concat(parts);
  const file = join(emptyFolder(), 'long.bin');
  const writeLong = openLongFiles();
  writeLong(file, [some(5), some(5 * MEGABYTE)]);
  expect(writeLong(file, parts)).toBe(hash('sha256', whole, 'base64'));
  expect(readFileSync(file).equals(whole)).toBe(true);
  const stretches = [...stretchesOf(file)];
  expect(Buffer.concat(stretches).equals(whole)).toBe(true);
  expect(stretches.slice(0, -1).map(({ length }) => length)).toEqual(
    Array.from({ length: Math.max(0, stretches.length - 1) }, () => 4 * MEGABYTE),
  );
});
