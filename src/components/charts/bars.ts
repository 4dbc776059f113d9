import { placeBars } from '../../charts/place-bars.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { linked } from './linked.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** Bars one below the other, each with its words above it. */
export function bars(drawing: Extract<Drawing, { kind: 'bars' }>, shown: Shown): Markup {
  const { direction } = shown.translator.locale;
  const placed = placeBars(drawing.bars, CHART_WIDTH, direction, drawing.max);
  return svg(placed, shown, [
    placed.bars.map((bar, index) => {
      const { y, height, range, goal } = bar;
      return linked({ to: drawing.bars[index]?.to, class: drawing.bars[index]?.class, area: bar.area }, [
        texts(bar.lines, direction, 'strong'),
        markup`<rect class="bar" x="${bar.x}" y="${y}" width="${bar.width}" height="${height}"></rect>`,
        range && markup`<rect class="range" x="${range.x}" y="${y}" width="${range.width}" height="${height}"></rect>`,
        goal !== undefined &&
          markup`<line class="goal" x1="${goal}" x2="${goal}" y1="${y - 3}" y2="${y + height + 3}"></line>`,
        texts([bar.value], direction),
      ]);
    }),
    markup`<line class="hair" x1="${placed.baseline}" x2="${placed.baseline}" y1="0" y2="${placed.height}"></line>`,
  ]);
}
