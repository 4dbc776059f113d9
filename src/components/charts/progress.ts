import { placeProgress } from '../../charts/place-progress.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** Reports of a pledge over the years, each as a part of what was promised. */
export function progress(drawing: Extract<Drawing, { kind: 'progress' }>, shown: Shown): Markup {
  const { direction } = shown.translator.locale;
  const placed = placeProgress(drawing.series, drawing.start, drawing.tickText, CHART_WIDTH, direction);
  const { from, to, whole, baseline } = placed;
  const across = (name: string, y: number) =>
    markup`<line class="${name}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"></line>`;
  const upright = (name: string, x: number, y1: number, y2: number) =>
    markup`<line class="${name}" x1="${x}" x2="${x}" y1="${y1}" y2="${y2}"></line>`;
  return svg(placed, shown, [
    placed.ticks.map(({ y, label }) => markup`<g>${across('hair', y)}${texts([label], direction, 'quiet')}</g>`),
    placed.years.map(
      ({ x, label }) =>
        markup`<g>${upright('axis', x, baseline, baseline + 5)}${label && texts([label], direction, 'quiet')}</g>`,
    ),
    across('goal-line', whole),
    placed.goals.map(
      ({ x, label }) => markup`<g>${upright('goal', x, whole - 8, whole + 8)}${texts([label], direction)}</g>`,
    ),
    placed.lines.map(
      ({ x1, y1, x2, y2 }) => markup`<line class="line" x1="${x1}" x2="${x2}" y1="${y1}" y2="${y2}"></line>`,
    ),
    placed.points.map(({ x, y, shape, label }) => {
      const point =
        shape === 'circle'
          ? markup`<circle class="point" cx="${x}" cy="${y}" r="4"></circle>`
          : markup`<rect class="point" x="${x - 4}" y="${y - 4}" width="8" height="8"></rect>`;
      return markup`<g>${point}${texts([label], direction, 'strong')}</g>`;
    }),
  ]);
}
