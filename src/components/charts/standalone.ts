import { wrapText } from '../../charts/text-width.ts';
import type { Figure } from '../../figures/figure.ts';
import { joinSentences } from '../../i18n/format.ts';
import { foreignTo, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { ratesSources, ratesText } from '../../i18n/rates-text.ts';
import { stretches, stretchesOfLines } from '../../i18n/stretches.ts';
import type { Translator } from '../../i18n/translate.ts';
import { type Markup, markup } from '../markup.ts';
import { picture } from './picture.ts';
import { sizeOf } from './size-of.ts';
import { texts } from './texts.ts';
import { tileKey } from './tile-key.ts';
import { tileMap } from './tile-map.ts';

const MARGIN = 20;
// The fonts that come with the project run wider than the system fonts the width table was made for.
const FONT_ROOM = 0.84;

/**
 * A chart as a file of its own: an SVG with its finding above it and its source below.
 * @param style the style sheet it carries: what styles/standalone.css holds
 */
export function standalone(figure: Figure, translator: Translator, style: string): Markup {
  const { locale } = translator;
  const { direction } = locale;
  const { drawing } = figure;
  const { width: inner, height: drawnHeight } = sizeOf(drawing, direction);
  const width = inner + 2 * MARGIN;
  const edge = direction === 'rtl' ? width - MARGIN : MARGIN;
  const lines = (text: string, size: number, bold: boolean, top: number, leading: number) =>
    wrapText(text, inner * FONT_ROOM, size, bold).map((line, index) => ({
      x: edge,
      y: top + index * leading,
      anchor: 'start' as const,
      text: line,
    }));
  const title = lines(figure.title, 18, true, 34, 23);
  const subtitle = lines(figure.subtitle, 12, false, 34 + title.length * 23, 16);
  const top = 34 + title.length * 23 + subtitle.length * 16 + 8;
  const shades = drawing?.kind === 'tiles' ? tileKey(drawing, inner, direction) : undefined;
  const body = drawnHeight + (shades?.placed.height ?? 0);
  const credits = [figure.source, ratesText(translator, figure.rates), `${translator.t('site.title')}.`];
  const credit = joinSentences(locale, credits);
  const placed = lines(credit, 12, false, top + body + 28, 15);
  const titles = [...(figure.quoted ?? []), ...ratesSources(figure.rates)];
  const marked = stretchesOfLines(
    placed.map(({ text }) => text),
    stretches(credit, titles, foreignTo(locale.id, SOURCE_LOCALE)),
  );
  const source = placed.map((line, index) => ({ ...line, stretches: marked[index] ?? [] }));
  const height = top + body + 28 + source.length * 15 + 8;
  const drawn =
    drawing?.kind === 'tiles'
      ? [
          markup`<svg x="${MARGIN}" y="${top}">${shades?.drawn}</svg>`,
          tileMap(drawing, MARGIN, top + (shades?.placed.height ?? 0)),
        ]
      : markup`<svg x="${MARGIN}" y="${top}" width="${inner}" height="${body}">${picture(figure, translator)}</svg>`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale.tag}"><style>${style}</style><rect class="paper" width="${width}" height="${height}"></rect>${texts(title, direction, 'title')}${texts(subtitle, direction, 'small quiet')}${drawn}${texts(source, direction, 'small quiet')}</svg>`;
}
