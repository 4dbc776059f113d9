import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';

// Fonts that come with the project, so that a picture has the same bytes on every machine. DejaVu knows Latin,
// Cyrillic and Arabic; the Chinese fonts are large and loaded only where needed.
const FONTS = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'];
const CHINESE_FONTS = [
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
];

/** What a text is read from: the fonts of the project alone. */
export function fontsFor(text: string, project: string): NonNullable<ResvgRenderOptions['font']> {
  const fonts = /[\u2e80-\u9fff]/.test(text) ? [...FONTS, ...CHINESE_FONTS] : FONTS;
  return {
    loadSystemFonts: false,
    fontFiles: fonts.map((font) => `${project}/node_modules/${font}`),
    defaultFontFamily: 'DejaVu Sans',
  };
}

/**
 * A stand-alone SVG as a PNG.
 * @param project folder of the project, where its packages are
 * @param zoom how many times its size
 */
export function toPng(svg: string, project: string, zoom = 2): Uint8Array {
  const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: fontsFor(svg, project) });
  return picture.render().asPng();
}
