import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Fonts } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';

/** A stand-alone SVG as a PNG, of some times its size. */
export function toPng(svg: string, fonts: Fonts, zoom = 2): Uint8Array {
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: fontOptions(fonts, svg) }).render();
  return indexedPng(picture) ?? picture.asPng();
}

/** How a text finds its fonts, and no font of the machine. */
export function fontOptions(fonts: Fonts, text: string): NonNullable<ResvgRenderOptions['font']> {
  return { loadSystemFonts: false, fontFiles: [...fonts(text)], defaultFontFamily: 'DejaVu Sans' };
}
