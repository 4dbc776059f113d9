import { Resvg } from '@resvg/resvg-js';

// Fonts that come with the project, so that a picture has the same bytes on every machine. DejaVu knows Latin,
// Cyrillic and Arabic; the Chinese fonts are large and loaded only where needed.
const FONTS = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'];
const CHINESE_FONTS = [
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Bold.otf',
];

/**
 * A stand-alone SVG as a PNG at twice its size.
 * @param project folder of the project, where its packages are
 */
export function toPng(svg: string, project: string): Uint8Array {
  const fonts = /[\u2e80-\u9fff]/.test(svg) ? [...FONTS, ...CHINESE_FONTS] : FONTS;
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map((font) => `${project}/node_modules/${font}`),
      defaultFontFamily: 'DejaVu Sans',
    },
  });
  return picture.render().asPng();
}
