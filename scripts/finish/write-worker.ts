import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { isAlwaysKept, isKeptData, isLoaded } from '../../src/offline/always-kept.ts';
import { sitePrefix, type Kept, MOST_VISITED } from '../../src/offline/kept.ts';
import type { Summary } from './summary.ts';

/** The file of the worker, below the base. */
export const WORKER = 'service-worker.js';

/** What a worker is told of the build it belongs to. */
export interface BuildOptions {
  readonly folder: string;
  readonly base: string;
  /** The name of the build. */
  readonly build: string;
  /** Files of code that are kept with the pages. */
  readonly code: readonly string[];
}

/** The worker with what it keeps, by the name of its build. */
export function workerOf({ folder, base, build, code }: BuildOptions, { files, digestOf }: Summary): string {
  const all = files();
  const loaded = all.filter(isLoaded);
  const pages = all.filter((file) => file.endsWith('.html')).map((file) => file.replace(/index\.html$/, ''));
  const digests = Object.fromEntries(loaded.map((file) => [file, `sha256-${digestOf(file)}`]));
  const kept: Kept = { build, base, code, digests, ...alwaysKept(base, pages, loaded) };
  return `const KEPT=${JSON.stringify(kept)};\n${readFileSync(join(folder, WORKER), 'utf8')}`;
}

function alwaysKept(base: string, all: readonly string[], data: readonly string[]) {
  const own = `${SOURCE_LOCALE}/`;
  const below = (paths: readonly string[]) =>
    paths.flatMap((path) => (path.startsWith(own) ? [path.slice(own.length)] : []));
  const keptData = data.filter(isKeptData);
  return {
    prefix: sitePrefix(base),
    locales: [SOURCE_LOCALE, ...LOCALES.map(({ id }) => id).filter((id) => id !== SOURCE_LOCALE)],
    // The page about being offline comes first: it is shown where nothing else is.
    pages: below(all)
      .filter(isAlwaysKept)
      .sort((a, b) => Number(b === 'offline/') - Number(a === 'offline/')),
    most_visited: MOST_VISITED,
    shared: keptData.filter((path) => !LOCALES.some(({ id }) => path.startsWith(`${id}/`))),
    own: below(keptData),
  };
}
