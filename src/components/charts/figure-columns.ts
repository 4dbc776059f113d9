import type { Figure } from '../../figures/figure.ts';
import type { Translator } from '../../i18n/translate.ts';
import { type Markup, markup } from '../markup.ts';
import { chartFigure, type ChartPlace } from './chart-figure.ts';

/** Charts in as many columns as there is room for; the page needs styles/charts.css. */
export function figureColumns(figures: readonly Figure[], translator: Translator, place: ChartPlace = {}): Markup {
  return markup`<div class="columns figures-flow">${figures.map((figure) => chartFigure(figure, translator, place))}</div>`;
}
