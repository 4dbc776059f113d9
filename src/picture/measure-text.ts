import { Resvg } from '@resvg/resvg-js';
import type { Fonts } from './fonts.ts';
import { fontOptions } from './to-png.ts';

/** The size words are measured at; large, so that nothing is lost in rounding. */
const SIZE = 100;
/** Chinese characters and their marks are as wide as they are high. */
const SQUARE = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]$/u;

/** How wide texts are in the fonts that pictures are drawn with. */
export function measureText(fonts: Fonts): (text: string, fontSize: number, bold?: boolean) => number {
  // Titles share their words: each is measured once.
  const known = new Map<string, number>();
  const drawn = (text: string, bold: boolean): number => {
    const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">` +
      `<text font-size="${SIZE}" font-weight="${bold ? 700 : 400}" xml:space="preserve">|${words}|</text></svg>`;
    return new Resvg(svg, { font: fontOptions(fonts, svg) }).getBBox()?.width ?? 0;
  };
  const widthOf = (word: string, bold: boolean): number => {
    if (word === '') return 0;
    if (SQUARE.test(word)) return SIZE;
    const key = `${bold ? 'bold' : 'plain'} ${word}`;
    const width = known.get(key) ?? drawn(word, bold) - (known.get(`${bold}`) ?? drawn('', bold));
    known.set(key, width);
    return width;
  };
  return (text, fontSize, bold = false) => {
    if (!known.has(`${bold}`)) known.set(`${bold}`, drawn('', bold));
    const pieces = text.split(/( |[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60])/u);
    return (pieces.reduce((width, piece) => width + widthOf(piece, bold), 0) * fontSize) / SIZE;
  };
}
