import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standalone } from './components/charts/standalone.ts';
import { FIGURE_IDS, type FigureId, figureOf } from './figures/catalogue.ts';
import type { Figure } from './figures/figure.ts';
import { speak } from './figures/speak.ts';
import { dropFallbackMarks } from './i18n/fallback-marks.ts';
import { LOCALES, type LocaleId } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { site } from './site-dataset.ts';

/** The paths of a kind of file that every chart has in every language. */
export function chartPaths(): { params: { locale: LocaleId; id: string } }[] {
  return LOCALES.flatMap(({ id: locale }) => FIGURE_IDS.map((id) => ({ params: { locale, id } })));
}

/** The figure of an address, made once a build: page, table, picture and embed page show the same. */
export function figureAt(locale: string | undefined, id: string | undefined): Figure {
  const key = `${locale}/${id}`;
  const { view, overview } = site();
  const figure =
    figures.get(key) ?? figureOf(id as FigureId, { view, overview }, speak(translator(locale as LocaleId), view));
  figures.set(key, figure);
  return figure;
}

const figures = new Map<string, Figure>();

/**
 * A chart as a stand-alone SVG, drawn by what draws it in the pages, once a build: it is a file of its own and what the
 * PNG is made from.
 * @param project folder of the project, where the style of the file is
 */
export function chartSvg(locale: LocaleId, id: string, project: string): string {
  const key = `${locale}/${id}`;
  const svg = drawn.get(key) ?? drawSvg(locale, id, project);
  drawn.set(key, svg);
  return svg;
}

const drawn = new Map<string, string>();
let style: string | undefined;

function drawSvg(locale: LocaleId, id: string, project: string): string {
  style ??= readFileSync(join(project, 'src/styles/standalone.css'), 'utf8');
  const svg = String(standalone(figureAt(locale, id), translator(locale), style));
  // A file alone has no site around it: its marks lead nowhere.
  return dropFallbackMarks(svg).replaceAll(/<a href="[^"]*"/g, '<a');
}
