import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { openZip, press } from './zip.ts';

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function zipOf(files: Readonly<Record<string, string>>, day = '2026-01-31'): Buffer {
  const pieces: Uint8Array[] = [];
  const zip = openZip(day, (bytes) => pieces.push(bytes));
  for (const [name, text] of Object.entries(files)) zip.add(name, press([Buffer.from(text)]));
  zip.close();
  return Buffer.concat(pieces);
}

describe('openZip', () => {
  it('writes what can be read again', () => {
    const files = { 'a/index.html': 'words '.repeat(1000), 'a/empty.txt': '', 'a/ü.txt': 'ü' };
    const read = Object.entries(unzipSync(zipOf(files))).map(([name, content]) => [
      name,
      Buffer.from(content).toString(),
    ]);
    expect(Object.fromEntries(read)).toEqual(files);
  });

  it('writes what came in stretches, as one and in more than one zip', () => {
    const text = 'words and more words, '.repeat(50_000);
    for (const lengths of [[text.length], [1, text.length - 1], [400_000, 400_000, 300_000], [0, text.length, 0]]) {
      let at = 0;
      const stretches = lengths.map((length) => Buffer.from(text.slice(at, (at += length))));
      const pressed = press(stretches);
      for (const name of ['a', 'b']) {
        const pieces: Uint8Array[] = [];
        const zip = openZip('2026-01-31', (bytes) => pieces.push(bytes));
        zip.add(name, pressed);
        zip.close();
        expect(Buffer.from(unzipSync(Buffer.concat(pieces))[name] ?? []).toString() === text).toBe(true);
      }
    }
  });

  it.each([
    ['1970-01-01', '1980-01-01'],
    ['2100-01-01', '2099-12-31'],
  ])('takes the nearest day for %s, which the format does not know', (day, nearest) => {
    expect(zipOf({ 'index.html': 'a' }, day).equals(zipOf({ 'index.html': 'a' }, nearest))).toBe(true);
  });

  it('writes the same bytes in every time zone', () => {
    const bytes = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) => {
      process.env.TZ = TZ;
      return zipOf({ 'index.html': 'a' });
    });
    expect(bytes[1]).toEqual(bytes[0]);
    expect(bytes[2]).toEqual(bytes[0]);
  });
});
