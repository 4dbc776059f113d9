import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../src/picture/indexed-png.ts';

/** A picture of so many colours in turn. */
function striped(colours: number, opacity = 255) {
  const [width, height] = [40, 30];
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const colour = at % colours;
    pixels.set([colour % 256, Math.floor(colour / 256), 7, opacity], 4 * at);
  }
  return { width, height, pixels };
}

describe('indexedPng', () => {
  it.each([1, 2, 60, 256])('keeps each pixel of a picture of %i colours', (colours) => {
    const picture = striped(colours);
    const { width, height, data } = PNG.sync.read(Buffer.from(indexedPng(picture) ?? []));
    expect([width, height]).toEqual([picture.width, picture.height]);
    expect(Buffer.compare(data, Buffer.from(picture.pixels))).toBe(0);
  });

  it('is nothing with more colours than a byte can number, or where something shows through', () => {
    expect(indexedPng(striped(257))).toBeUndefined();
    expect(indexedPng(striped(2, 254))).toBeUndefined();
  });

  it('has the same bytes twice', () => {
    expect(indexedPng(striped(60))).toEqual(indexedPng(striped(60)));
  });
});
