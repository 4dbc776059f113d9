import { readSync } from 'node:fs';

/**
 * Bytes of a file that is open, all that were asked for: one call may give fewer.
 * @param at where they begin
 * @param name what the file is called where it has to be told
 * @throws Error where the file ends before them
 */
export function readBytes(file: number, at: number, length: number, name: string): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let there = 0; there < length;) {
    const count = readSync(file, bytes, there, length - there, at + there);
    if (count === 0) throw new Error(`Cut short while the site was built: ${name}`);
    there += count;
  }
  return bytes;
}
