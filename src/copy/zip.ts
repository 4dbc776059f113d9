import { Zip, type ZipInputFile } from 'fflate';
import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A zip that is being written. */
export interface OpenZip {
  readonly add: (name: string, content: Pressed) => void;
  readonly close: () => void;
}

/** What belongs into a zip, pressed. */
export interface Pressed {
  /** How many bytes it was before. */
  readonly size: number;
  readonly crc: number;
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
}

/** How hard to press: the hardest makes a thousandth less of it, and takes an eighth longer. */
const LEVEL = 6;
/** As the format names the way it is pressed. */
const DEFLATED = 8;
const NOON = 12;
/** Days before and after these cannot be written. */
const [FIRST, LAST] = ['1980-01-01', '2099-12-31'];

/**
 * Presses what belongs into one zip or several.
 * @param stretches of it, each pressed by itself and as it was when the next comes; in how many it comes shows in the bytes
 */
export function press(stretches: Iterable<Uint8Array>): Pressed {
  let [size, crc] = [0, 0];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let last: Uint8Array = new Uint8Array();
  for (const stretch of stretches) {
    // More is to come: ends on a whole byte, and says nothing of an end.
    if (size > 0) parts.push(deflateRawSync(last, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH }));
    size += stretch.length;
    crc = crc32(stretch, crc);
    last = stretch;
  }
  parts.push(deflateRawSync(last, { level: LEVEL }));
  return { size, crc, parts };
}

/**
 * Opens a zip whose bytes depend on nothing but what is added, in its order, and the day: the compressor comes
 * with the project's own Node.js.
 * @param day YYYY-MM-DD; all files are of that day, or of the nearest that the format knows
 * @param write takes the bytes, piece by piece
 */
export function openZip(day: string, write: (bytes: Uint8Array) => void): OpenZip {
  const known = day < FIRST ? FIRST : day > LAST ? LAST : day;
  const [year = 0, month = 1, date = 1] = known.split('-').map(Number);
  // A zip knows no time zones; written and read as local time, the day is the same everywhere.
  const mtime = new Date(year, month - 1, date, NOON);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  return {
    add: (name, { size, crc, parts }) => {
      const file: ZipInputFile = { filename: name, size, crc, compression: DEFLATED, mtime };
      zip.add(file);
      parts.forEach((part, at) => file.ondata?.(null, part, at === parts.length - 1));
    },
    close: () => zip.end(),
  };
}
