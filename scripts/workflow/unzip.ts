import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02_01_4b_50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The text of one file of a ZIP archive, unpacked in memory. Whatever else the archive holds, and wherever its names lead,
 * nothing reaches the disk.
 * @param max most bytes of the file; what would grow beyond is not unpacked to its end
 * @returns nothing where there is no such file, or the archive is damaged
 */
export function unzipText(archive: Buffer, name: string, max: number): string | undefined {
  try {
    const end = archive.lastIndexOf(END_OF_DIRECTORY);
    const count = archive.readUInt16LE(end + 10);
    let at = archive.readUInt32LE(end + 16);
    for (let entry = 0; entry < count && archive.readUInt32LE(at) === ENTRY; entry++) {
      const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
      if (archive.toString('utf8', at + 46, nameEnd) === name) return contentOf(archive, at, max);
      at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return undefined;
  } catch (error) {
    // A place outside of the archive, damaged data, or more of it than there may be.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

function contentOf(archive: Buffer, entry: number, max: number): string | undefined {
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const data = archive.subarray(start, start + archive.readUInt32LE(entry + 20));
  const method = archive.readUInt16LE(entry + 10);
  if (method === DEFLATED) return inflateRawSync(data, { maxOutputLength: max }).toString('utf8');
  return method === STORED && data.length <= max ? data.toString('utf8') : undefined;
}
