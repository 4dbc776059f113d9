import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_COPIED } from '../src/scale.ts';
import { saysSizes, saySizes } from './finish/say-sizes.ts';
import { sealSite } from './finish/seal.ts';
import { siteFiles } from './finish/site-files.ts';
import { writeCopies } from './finish/write-copies.ts';

/** What the finishing of a site needs to know. */
export interface FinishOptions {
  /** The built site. */
  readonly folder: string;
  /** Where the site lives on its host; begins and ends with a slash. */
  readonly base: string;
  /** Absolute address of the site with its slash, where it is known. */
  readonly home: string | undefined;
  /** The day of the data, YYYY-MM-DD. */
  readonly day: string;
  /** How many pledges the register has. */
  readonly pledges: number;
  /** Files of code that are kept with the pages. */
  readonly code: readonly string[];
}

/**
 * Makes of a built site what is made from its pages: the copies in one file, what the pages say of their sizes, the name
 * of the build, and the worker that keeps pages for readers without a network.
 */
export function finishSite({ folder, base, home, day, pledges, code }: FinishOptions): void {
  const files = siteFiles(folder);
  const seal = sealSite(folder, base, code);
  const copies = writeCopies({ folder, base, home, day, singles: pledges <= MOST_COPIED, files });
  const later: string[] = [];
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    copies.add(file, content);
    if (file.endsWith('.html') && saysSizes(content)) later.push(file);
    else seal.add(file, content);
  }
  const sizes = copies.close();
  for (const file of later) {
    saySizes(folder, file, sizes, files, code);
    seal.add(file, readFileSync(join(folder, file)));
  }
  seal.close();
}
