import fc from 'fast-check';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from './dataset-builder.ts';
import { openShelf } from '../src/shelf.ts';

it('gives back what was put on it, alone and together, whether it is in memory or in a file', () => {
  // Its file has no name: one shelf knows nothing of another.
  const folder = emptyFolder();
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), fc.integer({ min: 1, max: 200 }), (all, most) => {
      const shelf = openShelf(folder, most);
      const read = (at: number, length: number) => Buffer.from(shelf.read({ at, length }));
      const spans = all.map((bytes) => {
        const span = shelf.put(bytes);
        expect(read(span.at, span.length)).toEqual(Buffer.from(bytes));
        return span;
      });
      expect(spans.map(({ at, length }) => read(at, length))).toEqual(all.map((bytes) => Buffer.from(bytes)));
      const whole = Buffer.concat(all);
      expect(read(0, whole.length)).toEqual(whole);
      expect(Buffer.concat([...shelf.parts({ at: 0, length: whole.length })])).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});

it('holds parts of a size that can be held, and leaves nothing behind in its folder', () => {
  const folder = join(emptyFolder(), 'not yet there');
  const shelf = openShelf(folder, 0);
  const large = new Uint8Array(3_000_001).fill(7);
  const spans = [shelf.put(Uint8Array.of(1)), shelf.put(large), shelf.put(Uint8Array.of(2))];
  const parts = [...shelf.parts({ at: 0, length: large.length + 2 })];
  expect(Buffer.concat(parts).equals(Buffer.concat([Uint8Array.of(1), large, Uint8Array.of(2)]))).toBe(true);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(2 ** 20);
  expect(spans.map(({ at }) => at)).toEqual([0, 1, large.length + 1]);
  expect(readdirSync(folder)).toEqual([]);
});

it('says where there is no room for its file', () => {
  const folder = join(emptyFolder(), 'a file');
  writeFileSync(folder, '');
  expect(() => openShelf(folder, 0).put(Uint8Array.of(1, 2))).toThrow(folder);
});
