import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../tests/dataset-builder.ts';
import { wholeFonts } from './fonts.ts';
import { toPng } from './to-png.ts';

const svgOf = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="30" viewBox="0 0 120 30" font-family="sans-serif">` +
  `<rect width="120" height="30" fill="#fff"/><text x="10" y="20">${text}</text></svg>`;
const png = (text: string) => Buffer.from(toPng(svgOf(text), wholeFonts(REPOSITORY)));

describe('toPng', () => {
  it('makes a PNG of twice the size', () => {
    const bytes = png('Two hundred schools');
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(bytes.subarray(12, 16).toString('latin1')).toBe('IHDR');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([240, 60]);
  });

  it('numbers the colours of a picture, and writes them out where something shows through', () => {
    const kindOf = (svg: string) => toPng(svg, wholeFonts(REPOSITORY))[25];
    expect(kindOf(svgOf('Two hundred schools'))).toBe(3);
    expect(
      kindOf('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="4" height="4"/></svg>'),
    ).toBe(6);
  });

  it.each(['Two hundred schools', 'مئتا مدرسة', '两百所学校', 'Двести школ'])(
    'gives the same bytes twice: %s',
    (text) => {
      expect(png(text).equals(png(text))).toBe(true);
    },
  );

  it.each([
    ['A', 'B'],
    ['ж', 'ф'],
    ['مد', 'نس'],
    ['接', '采'],
  ])('has the letters of every script, so that %s does not look like %s', (one, other) => {
    expect(png(one).equals(png(''))).toBe(false);
    expect(png(one).equals(png(other))).toBe(false);
  });
});
