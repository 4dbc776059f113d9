import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LateFile } from '../../src/late-files.ts';
import { WHOLE } from './assembly.ts';

/** What the last build wrote, as far as the next one can take it over. */
export interface LastSite {
  /** The pieces of a file, where the last site has it made of the same; else nothing. */
  readonly piecesOf: (file: LateFile) => readonly Uint8Array[] | undefined;
  /**
   * Notes a file for the next build.
   * @param sum its SHA-256 in Base64
   * @param places where each of its pieces begins and ends
   */
  readonly keep: (file: LateFile, sum: string, places: readonly number[]) => void;
  /** Writes the notes, once the new site is whole. */
  readonly close: () => void;
}

/** What is noted of a file: what it is made of, what it holds, where its pieces are. */
type Note = readonly [shows: string, sum: string, places: readonly number[]];

interface Notes {
  readonly ground: string;
  readonly files: Readonly<Record<string, Note>>;
}

/**
 * Opens the site that a build is to follow. A file is taken over only where it still holds, byte for byte, what was
 * written, so that it does no harm where somebody changed it, or where notes and site are not of one build.
 * @param notes the file of the notes
 * @param folder of the last site
 * @param ground the name of what all files are made of; on another, nothing is taken over
 */
export function openLastSite(notes: string, folder: string, ground: string): LastSite {
  const last = readNotes(notes);
  const files = last?.ground === ground ? last.files : {};
  const kept: Record<string, Note> = {};
  return {
    piecesOf: (file) => {
      const { path, shows } = file;
      const { frame = WHOLE } = 'parts' in file ? {} : file;
      const [was, sum, places = []] = files[path] ?? [];
      if (shows === undefined || was !== shows || places.length !== 2 * (frame.length - 1)) return undefined;
      const content = contentOf(join(folder, path));
      if (content === undefined || hash('sha256', content, 'base64') !== sum) return undefined;
      return Array.from({ length: places.length / 2 }, (_, at) => content.subarray(places[2 * at], places[2 * at + 1]));
    },
    keep: ({ path, shows }, sum, places) => {
      if (shows !== undefined) kept[path] = [shows, sum, places];
    },
    close: () => {
      writeFileSync(notes, JSON.stringify({ ground, files: kept } satisfies Notes));
    },
  };
}

function readNotes(file: string): Notes | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Notes;
  } catch {
    // None yet, or those of a build that was ended while it wrote them: this one makes all anew.
    return undefined;
  }
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
