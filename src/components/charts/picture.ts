import type { Figure } from '../../figures/figure.ts';
import type { Translator } from '../../i18n/translate.ts';
import { type Markup, markup } from '../markup.ts';
import { bars } from './bars.ts';
import { dots } from './dots.ts';
import { heat } from './heat.ts';
import { line } from './line.ts';
import { pairs } from './pairs.ts';
import { progress } from './progress.ts';
import { strip } from './strip.ts';
import { tiles } from './tiles.ts';

/** What is drawn of a figure, or the words that there is nothing to draw; the page needs styles/charts.css. */
export function picture({ drawing, id, title, subtitle }: Figure, translator: Translator): Markup {
  const shown = { id, title, description: subtitle, translator };
  switch (drawing?.kind) {
    case undefined:
      return markup`<p class="soft">${translator.t('chart.empty')}</p>`;
    case 'bars':
      return bars(drawing, shown);
    case 'dots':
      return dots(drawing, shown);
    case 'heat':
      return heat(drawing, shown);
    case 'line':
      return line(drawing, shown);
    case 'strip':
      return strip(drawing, shown);
    case 'pairs':
      return pairs(drawing, shown);
    case 'progress':
      return progress(drawing, shown);
    case 'tiles':
      return tiles(drawing, shown);
  }
}
