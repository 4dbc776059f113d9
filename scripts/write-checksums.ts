import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksums, sha256 } from '../src/publish/data-file.ts';
import { siteFiles } from './finish/site-files.ts';

/** The file of the checksums, below the home of the site. */
const CHECKSUMS = 'checksums.txt';

/**
 * Writes the SHA-256 of every other file of a site. Has to come last: what is written later would not be in it.
 * @param folder the built site
 */
export function writeChecksums(folder: string): void {
  const files = siteFiles(folder).filter((name) => name !== CHECKSUMS);
  const summed = files.map((name) => ({ name, sha256: sha256(readFileSync(join(folder, name))) }));
  writeFileSync(join(folder, CHECKSUMS), checksums(summed));
}
