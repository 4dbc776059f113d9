import { placeLine } from '../../charts/place-line.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { linked } from './linked.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** A line over years, with a goal and a level where there are some. */
export function line(drawing: Extract<Drawing, { kind: 'line' }>, shown: Shown): Markup {
  const { direction } = shown.translator.locale;
  const placed = placeLine(drawing.points, drawing.goal, drawing.level, drawing.tickText, CHART_WIDTH, direction);
  const { width, baseline, goal, level } = placed;
  const across = (name: string, y: number) =>
    markup`<line class="${name}" x1="0" x2="${width}" y1="${y}" y2="${y}"></line>`;
  return svg(placed, shown, [
    placed.ticks.map(({ y, label }) => markup`<g>${across('hair', y)}${texts([label], direction, 'quiet')}</g>`),
    placed.years.map(
      ({ x, label }) =>
        markup`<g><line class="axis" x1="${x}" x2="${x}" y1="${baseline}" y2="${baseline + 5}"></line>${label && texts([label], direction, 'quiet')}</g>`,
    ),
    goal && markup`<g>${across('goal-line', goal.y)}${texts(goal.lines, direction, 'strong')}</g>`,
    level &&
      linked({ to: drawing.level?.to, area: level.area }, [
        across('level-line', level.y),
        texts(level.lines, direction, 'strong'),
      ]),
    markup`<path class="line" d="${placed.path}"></path>`,
    placed.points.map(
      ({ x, y, label }) =>
        markup`<g><circle class="point" cx="${x}" cy="${y}" r="3.5"></circle>${label && texts([label], direction, 'strong')}</g>`,
    ),
  ]);
}
