import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiedSums } from '../../src/copy/copied-sums.ts';
import { copyName, copyPath } from '../../src/copy/copy-names.ts';
import { copyPage } from '../../src/copy/copy-page.ts';
import { isCopied, isSingle } from '../../src/copy/is-copied.ts';
import { FullZip, openZip, press, type Pressed } from '../../src/copy/zip.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { mostCopied } from '../../src/scale.ts';
import { refusal } from '../aside/refusal.ts';

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

/** A copy that is written. */
export interface Copy {
  /** Below the base. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in Base64. */
  readonly sum: string;
}

/** Copies that are being written. */
export interface Copies {
  /** Adds a file of the site to each copy it belongs to. */
  readonly add: (file: string, content: Buffer) => void;
  /** The same of a file that is no page and may be too large to be held: it is read in stretches. */
  readonly addLong: (file: string, stretches: () => Iterable<Uint8Array>) => void;
  readonly close: () => readonly Copy[];
}

const IDS = LOCALES.map(({ id }) => id);

/** Begins the copies of a site in one file: one in all languages, and one in each. */
export function writeCopies(options: CopyOptions): Copies {
  const copies = [undefined, ...IDS].map((locale) => writeCopy(options, locale));
  // What is no page is the same in each, but for a list of what lies there.
  const addLong: Copies['addLong'] = (file, stretches) => {
    const those = copies.filter(({ holds }) => holds(file));
    if (those.length === 0) return;
    if (file.endsWith('/checksums.txt')) {
      const list = Buffer.concat([...stretches()]).toString();
      for (const { addSums } of those) addSums(file, list);
      return;
    }
    const pressed = press(stretches());
    for (const { addFile } of those) addFile(file, pressed);
  };
  return {
    add: (file, content) => {
      if (!file.endsWith('.html')) addLong(file, () => [content]);
      else for (const { addPage } of copies.filter(({ holds }) => holds(file))) addPage(file, content.toString());
    },
    addLong,
    close: () => copies.map((copy) => copy.close()),
  };
}

function writeCopy({ folder, base, home, day, pledges }: CopyOptions, locale: string | undefined) {
  const path = copyPath(locale);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const target = openSync(join(folder, path), 'w');
  const sum = createHash('sha256');
  let size = 0;
  const zip = openZip(day, (bytes) => {
    writeFileSync(target, bytes);
    sum.update(bytes);
    size += bytes.length;
  });
  const inside = copyName(day, locale);
  // The home of the only language is the first page.
  const first = locale === undefined ? undefined : `${locale}/index.html`;
  const singles = pledges <= mostCopied(locale === undefined ? IDS.length : 1);
  const isIn = (file: string): boolean =>
    file === 'index.html' || ((singles || !isSingle(file)) && isCopied(file, IDS, locale));
  const addFile = (file: string, content: Pressed): void => {
    try {
      zip.add(`${inside}/${file}`, content);
    } catch (error) {
      throw error instanceof FullZip ? refusal('A copy in one file cannot be written', path, error) : error;
    }
  };
  const styles = new Set<string>();
  const place = {
    base,
    home,
    has: isIn,
    styleFile: (text: string): string => {
      const name = nameOfStyle(text);
      // Written when it is met: kept to the end, a text cut from a page would keep the whole page in memory.
      if (!styles.has(name)) addFile(name, press([Buffer.from(text)]));
      styles.add(name);
      return name;
    },
  };
  const add = (file: string, html: string): void => {
    const page = copyPage(html, { ...place, page: file.replace(/index\.html$/, '') });
    addFile(file, press([Buffer.from(page)]));
  };
  return {
    holds: (file: string): boolean => isIn(file) && (file !== 'index.html' || first === undefined),
    addPage: (file: string, html: string): void => {
      if (file === first) add('index.html', html);
      add(file, html);
    },
    addSums: (file: string, list: string): void => {
      addFile(file, press([Buffer.from(copiedSums(list, file, isIn))]));
    },
    addFile,
    close: (): Copy => {
      zip.close();
      closeSync(target);
      return { path, size, sum: sum.digest('base64') };
    },
  };
}

/** The name of the file of a style, which says what it holds. */
function nameOfStyle(text: string): string {
  return `style/${hash('sha256', text).slice(0, 8)}.css`;
}
