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

/** More was to go into a zip than it can hold. */
export class FullZip extends Error {}

/** How hard to press: the hardest makes a thousandth less of it, and takes an eighth longer. */
const LEVEL = 6;
/** As the format names the way it is pressed. */
const DEFLATED = 8;
const NOON = 12;
/**
 * What a zip can hold: the format counts bytes in 32 bits and files in 16, and keeps the last number of each for zips of
 * another kind, which some programs cannot open. More would come out broken.
 */
const MOST = { bytes: 2 ** 32 - 2, files: 2 ** 16 - 2 };
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

/** What stands around a file in a zip, in bytes, but for its second name in the list at the end. */
function headOf(name: string): number {
  return 30 + Buffer.byteLength(name) + 16;
}

/**
 * Opens a zip whose bytes depend on nothing but what is added, in its order, and the day: the compressor comes
 * with the project's own Node.js.
 * @param day YYYY-MM-DD; all files are of that day, or of the nearest that the format knows
 * @param write takes the bytes, piece by piece
 * @param most what it can hold
 * @throws FullZip where more is added
 */
export function openZip(day: string, write: (bytes: Uint8Array) => void, most = MOST): OpenZip {
  const known = day < FIRST ? FIRST : day > LAST ? LAST : day;
  const [year = 0, month = 1, date = 1] = known.split('-').map(Number);
  // A zip knows no time zones; written and read as local time, the day is the same everywhere.
  const mtime = new Date(year, month - 1, date, NOON);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written += bytes.length;
    write(bytes);
  });
  let [written, files] = [0, 0];
  return {
    add: (name, { size, crc, parts }) => {
      const pressed = parts.reduce((sum, part) => sum + part.length, 0);
      const refuse = (what: string, which: string): never => {
        throw new FullZip(
          `With ${name} ${what}, and a zip holds no more than ${which}. Let it hold less: src/copy/is-copied.ts says what goes in.`,
        );
      };
      if (++files > most.files) refuse(`it has ${files} files`, String(most.files));
      // The file itself, both ways, and where whatever follows it begins.
      const bytes = Math.max(size, written + headOf(name) + pressed);
      if (bytes > most.bytes) refuse(`it comes to ${bytes} bytes`, `${most.bytes} in one file and in all`);
      const file: ZipInputFile = { filename: name, size, crc, compression: DEFLATED, mtime };
      zip.add(file);
      parts.forEach((part, at) => file.ondata?.(null, part, at === parts.length - 1));
    },
    close: () => zip.end(),
  };
}
