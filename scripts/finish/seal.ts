import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { isAlwaysKept, isKeptData, isLoaded } from '../../src/offline/always-kept.ts';
import { cachePrefix, type Kept, MOST_VISITED } from '../../src/offline/kept.ts';
import { UNSEALED } from '../../src/offline/unsealed.ts';

/** The file of the worker, below the base. */
export const WORKER = 'service-worker.js';

/** A site that is being sealed: what is in it gives the build its name. */
export interface Seal {
  readonly add: (file: string, content: Buffer) => void;
  /** Writes the name of the build into every page and, with what is kept, into the worker. */
  readonly close: () => void;
}

/**
 * Begins to seal a site. The name of a build is made from all its files: the same files have the same name anywhere, and
 * others another.
 * @param code files of code that are kept with the pages
 */
export function sealSite(folder: string, base: string, code: readonly string[]): Seal {
  const whole = createHash('sha256');
  const places: { file: string; at: number }[] = [];
  const digests: Record<string, string> = {};
  const pages: string[] = [];
  const mark = Buffer.from(` data-build="${UNSEALED}"`);
  return {
    add: (file, content) => {
      const digest = createHash('sha256').update(content).digest('base64');
      whole.update(`${file} ${digest}\n`);
      if (isLoaded(file)) digests[file] = `sha256-${digest}`;
      if (!file.endsWith('.html')) return;
      const at = content.indexOf(mark);
      if (at >= 0) places.push({ file, at: at + mark.indexOf(UNSEALED) });
      pages.push(file.replace(/index\.html$/, ''));
    },
    close: () => {
      const build = whole.digest('hex').slice(0, UNSEALED.length);
      for (const { file, at } of places) writeAt(join(folder, file), at, build);
      const kept: Kept = { build, base, code, digests, ...alwaysKept(pages, Object.keys(digests)) };
      const worker = join(folder, WORKER);
      writeFileSync(worker, `const KEPT=${JSON.stringify(kept)};\n${readFileSync(worker, 'utf8')}`);
    },
  };

  function alwaysKept(all: readonly string[], data: readonly string[]) {
    const own = `${SOURCE_LOCALE}/`;
    const below = (paths: readonly string[]) =>
      paths.flatMap((path) => (path.startsWith(own) ? [path.slice(own.length)] : []));
    const keptData = data.filter(isKeptData);
    return {
      prefix: cachePrefix(base),
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
}

function writeAt(file: string, at: number, text: string): void {
  const target = openSync(file, 'r+');
  writeSync(target, text, at);
  closeSync(target);
}
