import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from '../../src/growing/measured.ts';

/**
 * Puts a result into the file that the page on growing computes from, in place of one of the same size.
 * @param file a list of results, sorted by number of pledges
 */
export function keepResult(file: string, result: Measured): void {
  const others = (JSON.parse(readFileSync(file, 'utf8')) as Measured[]).filter(
    ({ pledges, languages }) => pledges !== result.pledges || languages !== result.languages,
  );
  const kept = [...others, result].sort((a, b) => a.pledges - b.pledges || a.languages - b.languages);
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}
