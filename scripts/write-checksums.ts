import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './finish/site-files.ts';

/** The file of the checksums, below the home of the site. */
export const CHECKSUMS = 'checksums.txt';

/**
 * Writes the SHA-256 of every other file of a site, as `sha256sum --check` reads it. Has to come last: what is written
 * later would not be in it.
 * @param folder the built site
 */
export function writeChecksums(folder: string): void {
  const lines = siteFiles(folder)
    .filter((file) => file !== CHECKSUMS)
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`);
  writeFileSync(join(folder, CHECKSUMS), lines.join(''));
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
