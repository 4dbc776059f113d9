import { placePairs } from '../../charts/place-pairs.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { linked } from './linked.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** Two bars side by side in each row, each kind on a scale of its own. */
export function pairs(drawing: Extract<Drawing, { kind: 'pairs' }>, shown: Shown): Markup {
  const { direction } = shown.translator.locale;
  const placed = placePairs(drawing.pairs, drawing.heads, drawing.firstMax, CHART_WIDTH, direction);
  return svg(placed, shown, [
    texts(placed.heads, direction, 'quiet'),
    placed.rows.map(({ y, area, lines, first, second }, index) =>
      linked({ to: drawing.pairs[index]?.to, area }, [
        texts(lines, direction, 'strong'),
        markup`<rect class="need" x="${first.x}" y="${y}" width="${first.width}" height="14"></rect>`,
        texts([first.label], direction),
        markup`<rect class="bar" x="${second.x}" y="${y}" width="${second.width}" height="14"></rect>`,
        texts([second.label], direction),
      ]),
    ),
  ]);
}
