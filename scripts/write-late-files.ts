import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dropFallbackMarks } from '../src/i18n/fallback-marks.ts';
import type { LateFile } from '../src/late-files.ts';

/**
 * Writes the files a build left for its end.
 * @param folder the built site
 * @returns how many
 */
export function writeLateFiles(folder: string, lists: readonly (() => Iterable<LateFile>)[]): number {
  const made = new Set<string>();
  let count = 0;
  for (const list of lists)
    for (const { path, body } of list()) {
      const file = join(folder, path);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      writeFileSync(file, typeof body === 'string' ? dropFallbackMarks(body) : body);
      count++;
    }
  return count;
}
