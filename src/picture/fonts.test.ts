import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../tests/dataset-builder.ts';
import { smallFonts, wholeFonts } from './fonts.ts';
import { measureText } from './measure-text.ts';
import { toPng } from './to-png.ts';

const TEXTS = [
  'Two hundred schools, VAT fi ff',
  'Deux cents écoles',
  'مئتا مدرسة بحلول 2028',
  '接入：两百所学校',
  'Двести школ',
];

/** All that a drawing is written in besides its words. */
const MARKUP = String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 32 + at));

const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
const small = await smallFonts(REPOSITORY, folder, TEXTS.join('') + MARKUP);
const whole = wholeFonts(REPOSITORY);

afterAll(() => rmSync(folder, { recursive: true }));

const svgOf = (text: string, family: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="30" font-family="${family}">` +
  `<text x="10" y="20">${text}</text><text x="120" y="20" font-weight="700">${text}</text></svg>`;
const isSmall = (file: string) => file.startsWith(folder);

describe('smallFonts', () => {
  it.each(TEXTS)('draw the same picture as the whole fonts: %s', (text) => {
    for (const family of ['sans-serif', 'DejaVu Sans', 'Noto Sans S Chinese']) {
      const svg = svgOf(text, family);
      expect(Buffer.from(toPng(svg, small)).equals(toPng(svg, whole))).toBe(true);
    }
    expect(small(text).length).toBeGreaterThan(0);
    expect(small(text).filter((file) => !isSmall(file))).toEqual([]);
  });

  it('measure the same', () => {
    for (const text of TEXTS) expect(measureText(small)(text, 60, true)).toBe(measureText(whole)(text, 60, true));
  });

  it.each(['Škoda', '两百所学校和', 'ไทย'])('leave a text with other letters to the whole fonts: %s', (text) => {
    expect(small(text)).toEqual(whole(text));
  });

  it('are far smaller, and made once', async () => {
    const made = readdirSync(folder);
    expect(made).toHaveLength(4);
    for (const name of made) expect(statSync(join(folder, name)).size).toBeLessThan(100_000);
    const again = await smallFonts(REPOSITORY, folder, [...(TEXTS.join('') + MARKUP)].reverse().join(''));
    expect(again('接入')).toEqual(small('接入'));
    expect(readdirSync(folder)).toEqual(made);
  });
});
