import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { CHECKSUMS } from '../finish/summary.ts';

/** Where a site is built before it takes the place of the last one. */
export interface Aside {
  /** The folder of the site, as readers of it know it. */
  readonly site: string;
  /** Where the new one is built: on the same disk, so that it can be moved in one step. */
  readonly next: string;
  /** Where the last one goes for the moment of the swap. */
  readonly last: string;
  /** The same while the folder of the site still holds the rest of it. */
  readonly part: string;
  /** Whether all of them lie within the folder of the site, which then stays and changes what it holds. */
  readonly within: boolean;
}

type Move = (from: string, to: string) => void;

const PREFIX = '.swap-';
/** Where a published site is kept under Git, this belongs to the folder and not to the site. */
const KEPT = '.git';

/**
 * Why a folder is no place for a site, in words for the one who builds: a build takes away all that is in it. Nothing
 * where it may have one.
 * @param folder of the site; need not be there
 * @param sources folders that must be there afterwards, such as that of the register
 */
export function whyNotIn(folder: string, sources: readonly string[]): string | undefined {
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink() && !existsSync(folder))
    return 'It is a link that leads nowhere. Make the folder it leads to, or name another one with --outDir.';
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    return 'It is no folder. Move it away, or name another folder with --outDir.';
  const site = realFolder(folder);
  if (sources.some((source) => isWithin(realFolder(source), site)))
    return 'The project or its register lies there, and would be deleted. Name a folder of its own with --outDir.';
  if (entry !== undefined && !existsSync(join(site, CHECKSUMS)) && contentsOf(site).length > 0)
    return 'It holds files that no build wrote, which would be deleted. Name a new or an empty folder with --outDir.';
  return undefined;
}

/**
 * Makes the folder in which a site is built.
 * @param folder of the site; need not be there
 * @param process the build's; builds are in the way of none that still runs
 */
export function openAside(folder: string, process: number): Aside {
  const site = realFolder(folder);
  const aside = asideOf(site, process, staysInPlace(site));
  mkdirSync(dirname(aside.next), { recursive: true });
  mkdirSync(aside.next);
  return aside;
}

/**
 * Puts the new site in the place of the last one. If that fails, the last one is there again.
 * @param move renames a file or a folder
 */
export function swapIn(aside: Aside, move: Move = renameSync): void {
  try {
    if (aside.within) swapContents(aside, move);
    else swapFolders(aside, move);
  } catch (error) {
    putBack(aside, move);
    throw error;
  }
  try {
    // In this order: where the next one is empty, what is left of the last one is not missed.
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
 * @param move renames a file or a folder
 */
export function tidyUp(folder: string, isRunning: (process: number) => boolean, move: Move = renameSync): Leftovers {
  const site = realFolder(folder);
  const asides = [false, true].flatMap((within) =>
    processesIn(within ? site : dirname(site), basename(site))
      .filter((process) => !isRunning(process))
      .map((process) => asideOf(site, process, within)),
  );
  const restored = asides.map((aside) => putBack(aside, move)).includes(true);
  const removed = asides.flatMap(({ next, last, part }) => [next, last, part]).filter((path) => existsSync(path));
  for (const path of removed) rmSync(path, { recursive: true, force: true });
  return { removed, restored };
}

/** Whether the last site is not where it belongs. */
export function isAway({ site, next, last, part, within }: Aside): boolean {
  if (!existsSync(last)) return existsSync(part);
  return within ? existsSync(next) && readdirSync(next).length > 0 : !existsSync(site);
}

/** Puts the last site back where a swap was not done; may itself be ended at any moment. Says whether it had to. */
function putBack(aside: Aside, move: Move): boolean {
  if (!isAway(aside)) return false;
  const { site, next, last, part, within } = aside;
  if (!within) {
    move(last, site);
    return true;
  }
  if (!existsSync(part)) {
    moveAll(site, next, move);
    move(last, part);
  }
  moveAll(part, site, move);
  rmSync(part, { recursive: true });
  return true;
}

function asideOf(site: string, process: number, within: boolean): Aside {
  const name = (kind: string) => join(within ? site : dirname(site), `${PREFIX}${basename(site)}-${process}-${kind}`);
  return { site, next: name('next'), last: name('last'), part: name('part'), within };
}

/** The builds that left something in a place for a site of that name. */
function processesIn(place: string, name: string): number[] {
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [];
  const processes = readdirSync(place).flatMap((entry) => {
    if (!entry.startsWith(`${PREFIX}${name}-`)) return [];
    const [, process] = /^(\d+)-(?:next|last|part)$/.exec(entry.slice(`${PREFIX}${name}-`.length)) ?? [];
    return process === undefined ? [] : [Number(process)];
  });
  return [...new Set(processes)];
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

function swapFolders({ site, next, last }: Aside, move: Move): void {
  if (existsSync(site)) move(site, last);
  move(next, site);
}

function swapContents({ site, next, last, part }: Aside, move: Move): void {
  mkdirSync(part);
  moveAll(site, part, move);
  move(part, last);
  moveAll(next, site, move);
}

function moveAll(from: string, to: string, move: Move): void {
  for (const entry of contentsOf(from)) move(join(from, entry), join(to, entry));
}

/** What of a folder belongs to its site. */
function contentsOf(folder: string): string[] {
  return readdirSync(folder).filter((entry) => entry !== KEPT && !entry.startsWith(PREFIX));
}

function isWithin(folder: string, other: string): boolean {
  return folder === other || folder.startsWith(other.endsWith(sep) ? other : `${other}${sep}`);
}
