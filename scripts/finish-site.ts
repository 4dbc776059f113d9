import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dropFallbackMarks } from '../src/i18n/fallback-marks.ts';
import { LOCALES, SOURCE_LOCALE } from '../src/i18n/locales.ts';
import type { LateFile } from '../src/late-files.ts';
import { toSitemaps } from '../src/publish/to-sitemap.ts';
import { MOST_COPIED } from '../src/scale.ts';
import { saysSizes, saySizes } from './finish/say-sizes.ts';
import { siteFiles } from './finish/site-files.ts';
import { CHECKSUMS, openSummary } from './finish/summary.ts';
import { writeCopies } from './finish/write-copies.ts';
import { type BuildOptions, WORKER, workerOf } from './finish/write-worker.ts';

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
}

/**
 * Writes what a build left for its end, and what is made from the pages once they are there: the copies in one file, what
 * pages say of their sizes, the sitemaps, the worker that keeps pages for readers without a network, the checksums.
 * @returns how many files were left
 */
export async function finishSite(options: FinishOptions): Promise<number> {
  const { folder, base, home, day, pledges, code, late } = options;
  // In an order that is the same everywhere: first those that lie there, then the others as they are made.
  const there = siteFiles(folder);
  const summary = openSummary();
  const copies = writeCopies({ folder, base, home, day, singles: pledges <= MOST_COPIED });
  const found: string[] = [];
  const take = (file: string, content: Buffer): void => {
    summary.add(file, content);
    copies.add(file, content);
    if (home !== undefined && isItsOwn(file, content, home)) found.push(pageOf(file));
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
  const left = await writeLate(folder, late, take);
  const sizes = copies.close();
  for (const [copy] of sizes) summary.add(copy, readFileSync(join(folder, copy)));
  const all = summary.files();
  for (const { file, html } of speaking) write(file, saySizes(folder, file, html, sizes, all, code));
  // Only where the build knows its address: sitemaps are lists of absolute ones.
  for (const { name, text } of home === undefined ? [] : toSitemaps(home, found, LOCALES, SOURCE_LOCALE))
    write(name, text);
  write(WORKER, workerOf(options, summary));
  writeFileSync(join(folder, CHECKSUMS), summary.checksums());
  return left;
}

async function writeLate(
  folder: string,
  lists: readonly (() => Iterable<LateFile>)[],
  take: (file: string, content: Buffer) => void,
): Promise<number> {
  const made = new Set<string>();
  let count = 0;
  for (const list of lists)
    for (const { path, body } of list()) {
      const file = join(folder, path);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      const content = Buffer.from(typeof body === 'string' ? dropFallbackMarks(body) : body);
      writeFileSync(file, content);
      take(path, content);
      count++;
      if (count % BREATH === 0) await setImmediate();
    }
  return count;
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
