import { experimental_AstroContainer } from 'astro/container';
import Standalone from './components/charts/Standalone.astro';
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

/** A chart as a stand-alone SVG, drawn by the component that draws it in the pages. */
export function chartSvg(locale: string | undefined, id: string | undefined): Promise<string> {
  const key = `${locale}/${id}`;
  const known = drawn.get(key);
  if (known) return known;
  const svg = drawSvg(locale, id);
  drawn.set(key, svg);
  return svg;
}

// Drawn once a build: the SVG is a file of its own and what the PNG is made from.
const drawn = new Map<string, Promise<string>>();
let container: Promise<experimental_AstroContainer> | undefined;

async function drawSvg(locale: string | undefined, id: string | undefined): Promise<string> {
  container ??= experimental_AstroContainer.create();
  const props = { figure: figureAt(locale, id), translator: translator(locale as LocaleId) };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
  const html = await (await container).renderToString(Standalone, { props });
  // A file alone has no site around it: its marks lead nowhere.
  return dropFallbackMarks(html.slice(html.indexOf('<svg'))).replaceAll(/<a href="[^"]*"/g, '<a');
}
