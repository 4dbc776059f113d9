import { crc32, deflateSync } from 'node:zlib';

/** A picture as its pixels: red, green, blue and opacity of each, a byte each, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** As many colours as a byte can number. */
const MOST_COLOURS = 256;
const OPAQUE = 255;
/** How hard to press; named, so that no other default changes a byte. The compressor is that of the project’s own Node.js. */
const LEVEL = 6;

// What stands in the head of such a picture (PNG, third edition, 11.2): a byte a pixel, which is a number in a palette,
// pressed and laid out in the only way there is.
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const KIND = [8, 3, 0, 0, 0] as const;

/**
 * A picture as a PNG that numbers its colours: less than half the bytes of one that writes each of them out. What draws
 * the pictures writes only those, and a library that numbers colours takes four times as long to press them.
 * @returns nothing where there are more colours than can be numbered, or something shows through
 */
export function indexedPng({ width, height, pixels }: Pixels): Uint8Array | undefined {
  const colours = asWords(pixels);
  const numbers = new Map<number, number>();
  const palette: number[] = [];
  // Each row begins with how it is told from the one above: not at all.
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0, at = 0; row < height; row++) {
    const end = at + width;
    while (at < end) {
      const colour = colours[at] ?? 0;
      if (!numbers.has(colour)) {
        const [red = 0, green = 0, blue = 0, opacity] = pixels.subarray(4 * at, 4 * at + 4);
        if (numbers.size === MOST_COLOURS || opacity !== OPAQUE) return undefined;
        palette.push(red, green, blue);
        numbers.set(colour, numbers.size);
      }
      // Most pixels have the colour of the one before.
      const begin = at;
      while (at < end && colours[at] === colour) at++;
      rows.fill(numbers.get(colour) ?? 0, begin + row + 1, at + row + 1);
    }
  }
  const head = Buffer.from([...uint32(width), ...uint32(height), ...KIND]);
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}

/** Four bytes each as one number, in the order of the machine: to be compared, not to be written. */
function asWords(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
