import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dropFallbackMarks } from '../src/i18n/fallback-marks.ts';
import { LOCALES, SOURCE_LOCALE } from '../src/i18n/locales.ts';
import type { BoundFile, LateFile } from '../src/late-files.ts';
import { toSitemaps } from '../src/publish/to-sitemap.ts';
import { refusal } from './aside/refusal.ts';
import { openAssembly, WHOLE } from './finish/assembly.ts';
import type { LastSite } from './finish/last-site.ts';
import { openLongFiles, stretchesOf } from './finish/long-files.ts';
import { saysSizes, saySizes } from './finish/say-sizes.ts';
import { siteFiles } from './finish/site-files.ts';
import { CHECKSUMS, openSummary } from './finish/summary.ts';
import { writeCopies } from './finish/write-copies.ts';
import { type BuildOptions, WORKER, workerOf } from './finish/write-worker.ts';

/** The files that were left. */
export interface Left {
  readonly count: number;
  /** Those that are as in the last site, but for their frames. */
  readonly same: number;
}

/** What draws pictures gives back its memory only when nothing else is being done; after so many files there is time for it. */
const BREATH = 16;

/** What the finishing of a site needs to know. */
export interface FinishOptions extends BuildOptions {
  /** Absolute address of the site with its slash, where it is known. */
  readonly home: string | undefined;
  /** The day of the data, YYYY-MM-DD. */
  readonly day: string;
  /** How many pledges the register has. */
  readonly pledges: number;
  /** The files that the build left for its end. */
  readonly late: readonly (() => Iterable<LateFile>)[];
  readonly last: LastSite;
}

/**
 * Writes what a build left for its end, and what is made from the pages once they are there: the copies in one file, what
 * pages say of their sizes, the sitemaps, the worker that keeps pages for readers without a network, the checksums.
 * @returns how many files were left, and how many of them are those of the last site
 */
export async function finishSite(options: FinishOptions): Promise<Left> {
  const { folder, base, home, day, pledges, code, late, last } = options;
  // In an order that is the same everywhere: first those that lie there, then the others as they are made.
  const there = siteFiles(folder);
  const summary = openSummary();
  const copies = writeCopies({ folder, base, home, day, pledges });
  const found: string[] = [];
  const take = (file: string, content: Buffer): void => {
    summary.add(file, content);
    copies.add(file, content);
    if (home !== undefined && isItsOwn(file, content, home)) found.push(pageOf(file));
  };
  const takeLong = (file: string, sum: string): void => {
    summary.note(file, sum);
    copies.addLong(file, () => stretchesOf(join(folder, file)));
  };
  const write = (file: string, content: string): void => {
    writeFileSync(join(folder, file), content);
    summary.add(file, Buffer.from(content));
  };

  const speaking: { readonly file: string; readonly html: string }[] = [];
  for (const file of there) {
    const content = readFileSync(join(folder, file));
    take(file, content);
    if (file.endsWith('.html') && saysSizes(content)) speaking.push({ file, html: content.toString() });
  }
  const left = await writeLate(folder, there, late, last, { take, takeLong, sumOf: summary.digestOf });
  const sizes = new Map<string, number>();
  for (const { path, size, sum } of copies.close()) {
    sizes.set(path, size);
    summary.note(path, sum);
  }
  const all = summary.files();
  for (const { file, html } of speaking) write(file, saySizes(folder, file, html, sizes, all, code));
  // Only where the build knows its address: sitemaps are lists of absolute ones.
  for (const { name, text } of home === undefined ? [] : toSitemaps(home, found, LOCALES, SOURCE_LOCALE))
    write(name, text);
  write(WORKER, workerOf(options, summary));
  writeFileSync(join(folder, CHECKSUMS), summary.checksums());
  last.close();
  return left;
}

async function writeLate(
  folder: string,
  there: readonly string[],
  lists: readonly (() => Iterable<LateFile>)[],
  last: LastSite,
  taking: Taking,
): Promise<Left> {
  const taken = new Set(there);
  const made = new Set<string>();
  const write = openWriter(last, taking);
  let [count, same] = [0, 0];
  for (const list of lists)
    for (const late of list()) {
      const file = join(folder, late.path);
      if (taken.has(late.path)) throw nameTaken(late.path);
      taken.add(late.path);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      if (write(late, file)) same++;
      count++;
      if (count % BREATH === 0) await setImmediate();
    }
  return { count, same };
}

/** Ids are parts of addresses: a record of such an id would take the place of the other file without a word. */
function nameTaken(path: string): Error {
  return refusal('Two things of the site want to be one file', path, {
    message: 'The id of a record is the name of something else there. Give that record another id.',
  });
}

/** Who is told of each file that was written. */
interface Taking {
  readonly take: (path: string, content: Buffer) => void;
  readonly takeLong: (path: string, sum: string) => void;
  readonly sumOf: (path: string) => string;
}

/** Writes one file after another; says whether it is that of the last site. */
function openWriter(last: LastSite, { take, takeLong, sumOf }: Taking): (late: LateFile, file: string) => boolean {
  const assemble = openAssembly();
  const writeLong = openLongFiles();
  const writeBound = (late: BoundFile, file: string): boolean => {
    const kept = last.piecesOf(late);
    const body = kept ?? late.body();
    const { content, places } =
      typeof body === 'string' || body instanceof Uint8Array
        ? assemble(WHOLE, [typeof body === 'string' ? dropFallbackMarks(body) : body])
        : assemble(late.frame ?? WHOLE, body);
    writeFileSync(file, content);
    take(late.path, content);
    last.keep(late, sumOf(late.path), places);
    return kept !== undefined;
  };
  return (late, file) => {
    if (!('parts' in late)) return writeBound(late, file);
    const copied = last.copied(late, file);
    const sum = copied ?? writeLong(file, late.parts());
    takeLong(late.path, sum);
    last.keep(late, sum, []);
    return copied !== undefined;
  };
}

/**
 * Whether a file is a page that names itself as the one to be found: pages that lead elsewhere, and those to put into
 * other pages, do not.
 */
function isItsOwn(file: string, content: Buffer, home: string): boolean {
  if (!file.endsWith('/index.html') || !LOCALES.some(({ id }) => file.startsWith(`${id}/`))) return false;
  return content.includes(`<link rel="canonical" href="${home}${pageOf(file)}"`);
}

/** The address of a page below the home, from that of its file. */
function pageOf(file: string): string {
  return file.replace(/index\.html$/, '');
}
