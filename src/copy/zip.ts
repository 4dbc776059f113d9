import { Zip, type ZipInputFile } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';

/** A zip that is being written. */
export interface OpenZip {
  readonly add: (name: string, content: Uint8Array) => void;
  readonly close: () => void;
}

/** How hard to press: the hardest makes a thousandth less of it, and takes an eighth longer. */
const LEVEL = 6;
/** As the format names the way it is pressed. */
const DEFLATED = 8;
const NOON = 12;

/**
 * Opens a zip whose bytes depend on nothing but what is added, in its order, and the day: the compressor comes
 * with the project's own Node.js.
 * @param day YYYY-MM-DD; all files are of that day
 * @param write takes the bytes, piece by piece
 */
export function openZip(day: string, write: (bytes: Uint8Array) => void): OpenZip {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip knows no time zones; written and read as local time, the day is the same everywhere.
  const mtime = new Date(year, month - 1, date, NOON);
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  return {
    add: (name, content) => {
      const file: ZipInputFile = {
        filename: name,
        size: content.length,
        crc: crc32(content),
        compression: DEFLATED,
        mtime,
      };
      zip.add(file);
      file.ondata?.(null, deflateRawSync(content, { level: LEVEL }), true);
    },
    close: () => zip.end(),
  };
}
