import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setOutput } from './log.ts';

/*
 * After publishing: are the files that readers get the files that were built?
 * Use: node scripts/workflow/smoke.ts note FOLDER   keeps the digests of some files as an output of the step
 *      node scripts/workflow/smoke.ts compare       asks for them at ADDRESS, with DIGESTS from the output
 */

/** Files of every kind the site has; those that are not built are left out. */
const FILES = [
  ...['index.html', '404.html', 'en/index.html', 'ar/index.html', 'en/pledges/index.html', 'en/field-guide/index.html'],
  ...['data/v1/pledges.json', 'data/v1/pledges.csv', 'data/v1/entities.json', 'schema/v1/pledge.schema.json'],
  '.well-known/security.txt',
  // Of all the others.
  'checksums.txt',
];
/** How often, and how many milliseconds apart, a file is asked for: what is published takes a while to be seen. */
const TRIES = Number(process.env['SMOKE_TRIES'] || 20);
const PAUSE = Number(process.env['SMOKE_PAUSE'] || 15_000);

const [task, folder = 'dist'] = process.argv.slice(2);
if (task === 'note') note(folder);
else await compare();

function note(root: string): void {
  const built = FILES.filter((file) => existsSync(join(root, file)));
  if (built.length < FILES.length / 2) throw new Error('Too few of the files that are looked at were built.');
  const digests = Object.fromEntries(built.map((file) => [file, digest(readFileSync(join(root, file)))]));
  // An output is a plain word.
  setOutput('digests', Buffer.from(JSON.stringify(digests)).toString('base64url'));
  console.log(`Files noted: ${built.length}`);
}

async function compare(): Promise<void> {
  const text = Buffer.from(process.env['DIGESTS'] ?? '', 'base64url').toString('utf8');
  const address = (process.env['ADDRESS'] ?? '').replace(/\/*$/, '/');
  for (const [file, expected] of Object.entries(JSON.parse(text) as Record<string, string>)) {
    const found = await isThere(new URL(file, address), expected);
    console.log(`${found ? 'as built' : 'NOT AS BUILT'}  ${file}`);
    if (!found) process.exitCode = 1;
  }
}

async function isThere(address: URL, expected: string): Promise<boolean> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (attempt > 1) await setTimeout(PAUSE);
    try {
      const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(30_000) });
      if (digest(new Uint8Array(await answer.arrayBuffer())) === expected) return true;
    } catch {
      // Not there yet, or not reachable; asked again until the tries are used up.
    }
  }
  return false;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
