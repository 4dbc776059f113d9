import { unzipSync } from 'fflate';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeCopies } from '../scripts/finish/write-copies.ts';
import { copyName, copyPath } from '../src/copy/copy-names.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { mostCopied } from '../src/scale.ts';
import { emptyFolder } from './dataset-builder.ts';

const DAY = '2026-11-01';
const [IN_ONE, IN_ALL] = [mostCopied(1), mostCopied(LOCALES.length)];

/** The files of the copies of a site with so many pledges: in English, and in all languages. */
function copiesOf(pledges: number): { one: string[]; all: string[] } {
  const folder = emptyFolder();
  const copies = writeCopies({ folder, base: '/', home: undefined, day: DAY, pledges });
  const page = Buffer.from('<!doctype html><title>A page</title>');
  for (const file of ['en/index.html', 'en/pledges/a-pledge/index.html', 'en/pledges/index.html'])
    copies.add(file, page);
  copies.close();
  const namesIn = (locale?: string): string[] =>
    Object.keys(unzipSync(readFileSync(join(folder, copyPath(locale))))).map((name) =>
      name.slice(copyName(DAY, locale).length + 1),
    );
  return { one: namesIn('en'), all: namesIn() };
}

describe('a copy in one file', () => {
  const single = 'en/pledges/a-pledge/index.html';

  it('holds the page of each pledge where there are few', () => {
    const { one, all } = copiesOf(IN_ALL);
    expect(one).toContain(single);
    expect(all).toContain(single);
  });

  it('leaves them out in all languages before it does so in one', () => {
    const { one, all } = copiesOf(IN_ALL + 1);
    expect(one).toContain(single);
    expect(all).not.toContain(single);
    expect(all).toContain('en/pledges/index.html');
  });

  it('holds long files that belong to it, in each copy the same, and asks for no other', () => {
    const folder = emptyFolder();
    const copies = writeCopies({ folder, base: '/', home: undefined, day: DAY, pledges: 1 });
    const stretches = ['first ', 'second '].map((text) => Buffer.from(text.repeat(1000)));
    copies.addLong('data/v1/pledges.csv', () => stretches);
    copies.addLong('data/v1/empty.csv', () => []);
    copies.addLong('data/v1/pledges.parquet', () => expect.fail('a copy has no Parquet'));
    for (const { path, size, sum } of copies.close()) {
      const content = readFileSync(join(folder, path));
      expect([size, sum]).toEqual([content.length, hash('sha256', content, 'base64')]);
      const files = Object.entries(unzipSync(content)).map(([name, bytes]) => [
        name.replace(/^[^/]*\//, ''),
        Buffer.from(bytes).toString(),
      ]);
      expect(Object.fromEntries(files)).toEqual({
        'data/v1/pledges.csv': Buffer.concat(stretches).toString(),
        'data/v1/empty.csv': '',
      });
    }
  });

  it('leaves them out in each language where there are many', () => {
    expect(copiesOf(IN_ONE).one).toContain(single);
    expect(copiesOf(IN_ONE + 1).one).not.toContain(single);
  });
});
