import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyName, copyPath } from '../../src/copy/copy-names.ts';
import { copyPage } from '../../src/copy/copy-page.ts';
import { isCopied, isSingle } from '../../src/copy/is-copied.ts';
import { openZip } from '../../src/copy/zip.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { mostCopied } from '../../src/scale.ts';

/** What a copy is made of. */
export interface CopyOptions {
  readonly folder: string;
  readonly base: string;
  /** Absolute address of the site with its slash, where it is known. */
  readonly home: string | undefined;
  /** The day of the data. */
  readonly day: string;
  /** How many pledges the register has. */
  readonly pledges: number;
}

/** Copies that are being written. */
export interface Copies {
  /** Adds a file of the site to each copy it belongs to. */
  readonly add: (file: string, content: Buffer) => void;
  /** @returns the size of each copy, by its path below the base */
  readonly close: () => ReadonlyMap<string, number>;
}

const IDS = LOCALES.map(({ id }) => id);

/** Begins the copies of a site in one file: one in all languages, and one in each. */
export function writeCopies(options: CopyOptions): Copies {
  const copies = [undefined, ...IDS].map((locale) => writeCopy(options, locale));
  return {
    add: (file, content) => {
      for (const copy of copies) copy.add(file, content);
    },
    close: () => new Map(copies.map((copy) => copy.close())),
  };
}

function writeCopy({ folder, base, home, day, pledges }: CopyOptions, locale: string | undefined) {
  const path = copyPath(locale);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const target = openSync(join(folder, path), 'w');
  let size = 0;
  const zip = openZip(day, (bytes) => {
    size += writeSync(target, bytes);
  });
  const inside = copyName(day, locale);
  // The home of the only language is the first page.
  const first = locale === undefined ? undefined : `${locale}/index.html`;
  const singles = pledges <= mostCopied(locale === undefined ? IDS.length : 1);
  const isIn = (file: string): boolean =>
    file === 'index.html' || (isCopied(file, IDS, locale) && (singles || !isSingle(file)));
  const styles = new Map<string, string>();
  const place = {
    base,
    home,
    has: isIn,
    styleFile: (text: string) => nameOf(text, styles),
  };
  const addPage = (file: string, html: string): void => {
    const page = copyPage(html, { ...place, page: file.replace(/index\.html$/, '') });
    zip.add(`${inside}/${file}`, Buffer.from(page));
  };
  return {
    add: (file: string, content: Buffer): void => {
      if (file === first) addPage('index.html', content.toString());
      if (!isIn(file) || (file === 'index.html' && first !== undefined)) return;
      if (file.endsWith('.html')) addPage(file, content.toString());
      else zip.add(`${inside}/${file}`, content);
    },
    close: (): [string, number] => {
      for (const [text, name] of styles) zip.add(`${inside}/${name}`, Buffer.from(text));
      zip.close();
      closeSync(target);
      return [path, size];
    },
  };
}

/** The name of the file of a style, which says what it holds. */
function nameOf(text: string, styles: Map<string, string>): string {
  const name = styles.get(text) ?? `style/${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
  styles.set(text, name);
  return name;
}
