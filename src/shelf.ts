import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from './read-bytes.ts';

/** Where something lies on a shelf, in bytes. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/**
 * Room for what is made once and asked for again and again, and is larger than what a build should hold in memory: what
 * is put there is there to the end of the process.
 */
export interface Shelf {
  /** Puts bytes behind those that lie there. */
  readonly put: (bytes: Uint8Array) => Span;
  /** What lies in a span. It is there until something is put. */
  readonly read: (span: Span) => Uint8Array;
  /** The same in parts, for what is too large to be held. */
  readonly parts: (span: Span) => Iterable<Uint8Array>;
}

/** Up to so many bytes stay in memory: a register of ten thousand pledges needs no file. */
const MOST_HELD = 2 ** 26;
/** How much is held of what is in the file, in bytes. */
const STRETCH = 2 ** 20;

/**
 * Opens a shelf.
 * @param folder of the file that is used when much is put on it. The file has no name, and goes with the process, however
 * that ends
 * @param most bytes that are held without one
 * @throws Error of the file system where there is no room
 */
export function openShelf(folder: string, most = MOST_HELD): Shelf {
  let file: number | undefined;
  // What is not in the file yet, or all there is.
  let held = Buffer.allocUnsafe(Math.min(STRETCH, most));
  let filled = 0;
  let written = 0;

  const write = (bytes: Uint8Array): void => {
    try {
      file ??= openNameless(folder);
      writeFileSync(file, bytes);
    } catch (error) {
      const { message } = error as Error;
      throw new Error(`What a build puts aside for its last pages could not be written in ${folder}: ${message}`, {
        cause: error,
      });
    }
    written += bytes.length;
  };
  const empty = (): void => {
    write(held.subarray(0, filled));
    if (held.length !== STRETCH) held = Buffer.allocUnsafe(STRETCH);
    filled = 0;
  };
  const haveRoom = (length: number): void => {
    const wanted = filled + length;
    if (wanted <= held.length) return;
    if (file !== undefined || wanted > most) {
      empty();
      return;
    }
    const larger = Buffer.allocUnsafe(Math.min(most, Math.max(wanted, 2 * held.length)));
    larger.set(held.subarray(0, filled));
    held = larger;
  };
  const read = ({ at, length }: Span): Uint8Array => {
    if (at >= written) return held.subarray(at - written, at - written + length);
    const inFile = Math.min(length, written - at);
    const bytes = readBytes(file ?? -1, at, inFile, `what was put aside in ${folder}`);
    return inFile === length ? bytes : Buffer.concat([bytes, held.subarray(0, length - inFile)]);
  };
  return {
    put: (bytes) => {
      haveRoom(bytes.length);
      const span = { at: written + filled, length: bytes.length };
      if (bytes.length > held.length) write(bytes);
      else {
        held.set(bytes, filled);
        filled += bytes.length;
      }
      return span;
    },
    read,
    *parts({ at, length }) {
      for (let from = at; from < at + length; from += STRETCH)
        yield read({ at: from, length: Math.min(STRETCH, at + length - from) });
    },
  };
}

function openNameless(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `shelf-${process.pid}`);
  const file = openSync(name, 'w+', 0o600);
  try {
    rmSync(name);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return file;
}
