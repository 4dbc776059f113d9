import { hash, createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import { readBytes } from '../../src/read-bytes.ts';

/** How much of a long file is held at once, in bytes. */
const STRETCH = 2 ** 22;

/**
 * Writes a file that may be too large to be held.
 * @returns its SHA-256 in Base64
 */
export type WriteLong = (file: string, parts: Iterable<Uint8Array>) => string;

/** Opens what writes long files, one after the other through the same memory: most of them are short. */
export function openLongFiles(): WriteLong {
  const room = Buffer.allocUnsafe(STRETCH);
  return (file, parts) => {
    let filled = 0;
    let long: ReturnType<typeof openLong> | undefined;
    try {
      for (const part of parts) {
        if (filled + part.length > STRETCH) {
          long ??= openLong(file);
          long.write(room.subarray(0, filled));
          filled = 0;
        }
        if (part.length > STRETCH) long?.write(part);
        else {
          room.set(part, filled);
          filled += part.length;
        }
      }
      const rest = room.subarray(0, filled);
      if (long) {
        long.write(rest);
        return long.sum();
      }
      writeFileSync(file, rest);
      return hash('sha256', rest, 'base64');
    } finally {
      long?.close();
    }
  };
}

function openLong(file: string) {
  const target = openSync(file, 'w');
  const sum = createHash('sha256');
  return {
    write: (bytes: Uint8Array): void => {
      sum.update(bytes);
      writeFileSync(target, bytes);
    },
    sum: () => sum.digest('base64'),
    close: () => {
      closeSync(target);
    },
  };
}

/** A file of any size, a stretch at a time; each stays as it is. */
export function* stretchesOf(file: string): Generator<Uint8Array, void, undefined> {
  const source = openSync(file, 'r');
  try {
    const { size } = fstatSync(source);
    let at = 0;
    do {
      const stretch = readBytes(source, at, Math.min(STRETCH, size - at), file);
      yield stretch;
      at += stretch.length;
    } while (at < size);
  } finally {
    closeSync(source);
  }
}
