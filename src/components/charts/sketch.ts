import type { Figure } from '../../figures/figure.ts';
import type { Translator } from '../../i18n/translate.ts';
import { type Markup, markup, wordless } from '../markup.ts';
import { picture } from './picture.ts';
import { sizeOf } from './size-of.ts';
import { tileMap } from './tile-map.ts';

/**
 * A chart at a glance, for who chooses one of many: all that is drawn and none of its words, which stand beside it. The
 * page needs styles/charts.css.
 * @returns nothing where there is nothing to draw
 */
export function sketch(figure: Figure, translator: Translator): Markup | undefined {
  const { drawing } = figure;
  if (!drawing) return undefined;
  if (drawing.kind !== 'tiles') return wordless(picture(figure, translator));
  const { width, height } = sizeOf(drawing, translator.locale.direction);
  return wordless(
    markup`<svg class="chart" viewBox="0 0 ${width} ${height}" direction="ltr">${tileMap(drawing, 0, 0)}</svg>`,
  );
}
