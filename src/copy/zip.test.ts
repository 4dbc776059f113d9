import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { FullZip, openZip, press } from './zip.ts';

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

  it('refuses a file that is larger than its fields can say, and says what to do', () => {
    const zip = openZip('2026-01-31', () => undefined);
    zip.add('a', { ...press([Buffer.from('a')]), size: 2 ** 32 - 2 });
    const add = () => zip.add('data/all.json', { ...press([Buffer.from('a')]), size: 2 ** 32 - 1 });
    expect(add).toThrow(FullZip);
    expect(add).toThrow(
      'With data/all.json it comes to 4294967295 bytes, and a zip holds no more than 4294967294 in one file and in all. Let it hold less: src/copy/is-copied.ts says what goes in.',
    );
  });

  it('refuses what would make the whole too large, pressed as it is', () => {
    const most = { bytes: 400, files: 9 };
    const content = press([Uint8Array.from({ length: 100 }, (_, at) => (at * 89) % 251)]);
    const pieces: Uint8Array[] = [];
    const zip = openZip('2026-01-31', (bytes) => pieces.push(bytes), most);
    zip.add('a', content);
    zip.add('b', content);
    const added = Buffer.concat(pieces).length;
    expect(added).toBeLessThanOrEqual(most.bytes);
    expect(() => zip.add('c', content)).toThrow(
      `With c it comes to ${(added / 2) * 3} bytes, and a zip holds no more than 400 in one file and in all.`,
    );
  });

  it('refuses more files than it can count', () => {
    const zip = openZip('2026-01-31', () => undefined, { bytes: 1000, files: 2 });
    const content = press([Buffer.from('a')]);
    zip.add('a', content);
    zip.add('b', content);
    expect(() => zip.add('c', content)).toThrow('With c it has 3 files, and a zip holds no more than 2.');
  });

  it('holds as many files as it can count, and no more', () => {
    const zip = openZip('2026-01-31', () => undefined);
    const content = press([Buffer.from('a')]);
    for (let file = 0; file < 65_534; file++) zip.add(String(file), content);
    expect(() => zip.add('last', content)).toThrow('With last it has 65535 files, and a zip holds no more than 65534.');
  });
});
