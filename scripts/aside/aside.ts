import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site is built before it takes the place of the last one. */
export interface Aside {
  /** The folder of the site, as readers of it know it. */
  readonly site: string;
  /** Where the new one is built: on the same disk, so that it can be moved in one step. */
  readonly next: string;
  /** Where the last one goes for the moment of the swap. */
  readonly last: string;
  /** Whether both lie within the folder of the site, which then stays and changes what it holds. */
  readonly within: boolean;
}

const PREFIX = '.swap-';
/** Where a published site is kept under Git, this belongs to the folder and not to the site. */
const KEPT = '.git';

/**
 * Makes the folder in which a site is built.
 * @param folder of the site; need not be there
 * @param process the build's; builds are in the way of none that still runs
 */
export function openAside(folder: string, process: number): Aside {
  const site = realFolder(folder);
  const within = staysInPlace(site);
  const place = within ? site : dirname(site);
  const name = (kind: string) => join(place, `${PREFIX}${basename(site)}-${process}-${kind}`);
  const aside = { site, next: name('next'), last: name('last'), within };
  mkdirSync(place, { recursive: true });
  mkdirSync(aside.next);
  return aside;
}

/** Puts the new site in the place of the last one. If that fails, the last one is there again. */
export function swapIn(aside: Aside): void {
  if (aside.within) swapContents(aside);
  else swapFolders(aside);
  try {
    rmSync(aside.last, { recursive: true, force: true });
    rmSync(aside.next, { recursive: true, force: true });
  } catch {
    // The new site is in place; what is left of the last one is for the next build to remove.
  }
}

/** What builds that were ended left behind, and what became of it. */
export interface Leftovers {
  /** Folders of half a site that were removed. */
  readonly removed: readonly string[];
  /** Whether the last site was put back: the build that took it away never put its own there. */
  readonly restored: boolean;
}

/**
 * Tidies up after builds that were ended before they were done. What belongs to a running process stays.
 * @param folder of the site
 * @param isRunning whether a process of that number is still there
 */
export function tidyUp(folder: string, isRunning: (process: number) => boolean): Leftovers {
  const site = realFolder(folder);
  const left = [dirname(site), site].flatMap((place) => leftIn(place, basename(site), isRunning));
  const last = left.find(({ kind }) => kind === 'last')?.path;
  const restored = last !== undefined && !existsSync(site);
  if (restored) renameSync(last, site);
  const removed = left.map(({ path }) => path).filter((path) => !restored || path !== last);
  for (const path of removed) rmSync(path, { recursive: true, force: true });
  return { removed, restored };
}

function leftIn(place: string, name: string, isRunning: (process: number) => boolean) {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(place).flatMap((entry) => {
    if (!entry.startsWith(`${PREFIX}${name}-`)) return [];
    const [, process, kind] = /^(\d+)-(next|last)$/.exec(entry.slice(`${PREFIX}${name}-`.length)) ?? [];
    return process === undefined || isRunning(Number(process)) ? [] : [{ path: join(place, entry), kind }];
  });
}

/** The folder itself, where a link leads to it: the link stays. */
function realFolder(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : resolve(folder);
}

/** A disk cannot be moved, and what Git keeps of a folder must not be lost with it. */
function staysInPlace(site: string): boolean {
  if (!existsSync(site)) return false;
  return statSync(site).dev !== statSync(dirname(site)).dev || existsSync(join(site, KEPT));
}

function swapFolders({ site, next, last }: Aside): void {
  const had = existsSync(site);
  if (had) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (had) renameSync(last, site);
    throw error;
  }
}

function swapContents({ site, next, last }: Aside): void {
  mkdirSync(last);
  moveAll(site, last);
  try {
    moveAll(next, site);
  } catch (error) {
    moveAll(site, next);
    moveAll(last, site);
    throw error;
  }
}

function moveAll(from: string, to: string): void {
  for (const entry of readdirSync(from))
    if (entry !== KEPT && !entry.startsWith(PREFIX)) renameSync(join(from, entry), join(to, entry));
}
