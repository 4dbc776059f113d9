import { type StatsFs, statfsSync } from 'node:fs';

/** A disk with less than this left is full for a build, in bytes and in files. */
const FULL = { bytes: 1024 * 1024, files: 16 };

const ELSEWHERE = 'Make room on it, or name a folder on another one with --outDir.';

/** What is free of a disk, and what there is. */
type Disk = Pick<StatsFs, 'bsize' | 'blocks' | 'bavail' | 'files' | 'ffree'>;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'The one who builds may not write there. Give that right, or name another folder with --outDir.',
  EPERM: 'The one who builds may not write there. Give that right, or name another folder with --outDir.',
  EROFS: 'That disk can only be read. Name a folder on another one with --outDir.',
  ENOSPC: `That disk is full. ${ELSEWHERE}`,
  EDQUOT: 'No more room is granted there. Make room, or name a folder on another disk with --outDir.',
  ENOENT: 'A folder on the way to it cannot be made. That disk may be for reading only: name another with --outDir.',
  ENOTDIR: 'A file has that name, or is on the way to it. Move it away, or name another folder with --outDir.',
  EEXIST: 'A file has that name, or is on the way to it. Move it away, or name another folder with --outDir.',
  EBUSY: 'Another program or disk holds it in place. Set it free, or name another folder with --outDir.',
  EXDEV: 'Another program or disk holds it in place. Set it free, or name another folder with --outDir.',
};

/** An error for the one who builds: what could not be done, where, why, and what to do; no trace of the code. */
export function refusal(what: string, place: string, error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const refused = new Error(`${what}: ${place}\n${REASONS[code] ?? message}`);
  refused.stack = '';
  return refused;
}

/**
 * Whether a disk is as good as full, in a sentence; nothing where it is not, or cannot be asked.
 * @param folder on that disk
 * @param advice what to do then
 * @param ask what the system says of a disk
 */
export function fullDisk(
  folder: string,
  advice = ELSEWHERE,
  ask: (folder: string) => Disk = statfsSync,
): string | undefined {
  let disk;
  try {
    disk = ask(folder);
  } catch {
    // The folder is gone: then the disk was not what stopped the build.
    return undefined;
  }
  const bytes = disk.bavail * disk.bsize;
  // Some disks count no files.
  const isFull = bytes < FULL.bytes || (disk.files > 0 && disk.ffree < FULL.files);
  const left = `${Math.floor(bytes / 1024)} kB of ${Math.floor((disk.blocks * disk.bsize) / 1024)} kB are free`;
  return isFull ? `The disk is full (${left}): ${folder}\n${advice}` : undefined;
}
