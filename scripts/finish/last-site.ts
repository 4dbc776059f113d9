import { createHash, hash } from 'node:crypto';
import { closeSync, copyFileSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BoundFile, LateFile, LongFile } from '../../src/late-files.ts';
import { WHOLE } from './assembly.ts';
import { stretchesOf } from './long-files.ts';

/** What the last build wrote, as far as the next one can take it over. */
export interface LastSite {
  /** The pieces of a file, where the last site has it made of the same; else nothing. */
  readonly piecesOf: (file: BoundFile) => readonly Uint8Array[] | undefined;
  /**
   * Copies a long file to where the new one belongs, where the last site has it made of the same.
   * @returns its SHA-256 in Base64; else nothing
   */
  readonly copied: (file: LongFile, to: string) => string | undefined;
  /**
   * Notes a file for the next build.
   * @param sum its SHA-256 in Base64
   * @param places where each of its pieces begins and ends; none of a long file
   */
  readonly keep: (file: LateFile, sum: string, places: readonly number[]) => void;
  /** Writes the notes, once the new site is whole. */
  readonly close: () => void;
}

/** What is noted of a file: what it is made of, what it holds, where its pieces are. */
type Note = readonly [shows: string, sum: string, ...places: readonly number[]];

/** Characters of notes that are held until they are written. */
const HELD = 2 ** 16;

/**
 * Opens the site that a build is to follow. A file is taken over only where it still holds, byte for byte, what was
 * written, so that it does no harm where somebody changed it, or where notes and site are not of one build.
 * @param notes the file of the notes
 * @param folder of the last site
 * @param ground the name of what all files are made of; on another, nothing is taken over
 */
export function openLastSite(notes: string, folder: string, ground: string): LastSite {
  const noteOf = readNotes(notes, ground);
  const writer = openNotes(notes, ground);
  return {
    piecesOf: ({ path, shows, frame = WHOLE }) => {
      const [was, sum, ...places] = noteOf(path) ?? [];
      if (shows === undefined || was !== shows || places.length !== 2 * (frame.length - 1)) return undefined;
      const content = contentOf(join(folder, path));
      if (content === undefined || hash('sha256', content, 'base64') !== sum) return undefined;
      return Array.from({ length: places.length / 2 }, (_, at) => content.subarray(places[2 * at], places[2 * at + 1]));
    },
    copied: ({ path, shows }, to) => {
      const [was, sum] = noteOf(path) ?? [];
      if (shows === undefined || was !== shows) return undefined;
      try {
        copyFileSync(join(folder, path), to);
        if (sumOf(to) === sum) return sum;
      } catch {
        // It is gone, or cannot be read: it is made anew, which finds out where it is the disk that has no more room.
      }
      // A copy has the rights of what it was made from, which may be to read it only.
      rmSync(to, { force: true });
      return undefined;
    },
    keep: ({ path, shows }, sum, places) => {
      if (shows !== undefined) writer.note(path, [shows, sum, ...places]);
    },
    close: writer.close,
  };
}

/**
 * Begins the notes of a site beside those of the last: a line names the ground, and then there is one for each file. They
 * go to the disk as they come, as there may be a million.
 */
function openNotes(notes: string, ground: string): { note: (path: string, note: Note) => void; close: () => void } {
  const beside = `${notes}.next`;
  let target: number | undefined;
  let held = `${ground}\n`;
  const write = (): number => {
    target ??= openSync(beside, 'w');
    writeSync(target, held);
    held = '';
    return target;
  };
  return {
    note: (path, note) => {
      held += `${path}\t${JSON.stringify(note)}\n`;
      if (held.length > HELD) write();
    },
    close: () => {
      closeSync(write());
      renameSync(beside, notes);
    },
  };
}

/** SHA-256 of a file of any size, in Base64. */
function sumOf(file: string): string {
  const sum = createHash('sha256');
  for (const stretch of stretchesOf(file)) sum.update(stretch);
  return sum.digest('base64');
}

/** The notes of the last site by path, each read when it is asked for; none where it stands on another ground. */
function readNotes(file: string, ground: string): (path: string) => Note | undefined {
  const [first, ...lines] = (contentOf(file)?.toString() ?? '').split('\n');
  const known = new Map(first === ground ? lines.map((line) => [line.slice(0, line.indexOf('\t')), line]) : []);
  return (path) => {
    const line = known.get(path);
    return line === undefined ? undefined : (JSON.parse(line.slice(path.length + 1)) as Note);
  };
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
