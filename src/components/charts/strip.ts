import { placeStrip } from '../../charts/place-strip.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { key } from './key.ts';
import { linked } from './linked.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** A dot for each amount along one axis. */
export function strip(drawing: Extract<Drawing, { kind: 'strip' }>, shown: Shown): Markup {
  const { direction } = shown.translator.locale;
  const placed = placeStrip(drawing.marks, drawing.median, drawing.tickText, CHART_WIDTH, direction, drawing.key);
  const { baseline, median } = placed;
  const markOf = new Map(drawing.marks.map((mark) => [mark.key, mark]));
  const upright = (name: string, x: number, y1: number, y2: number) =>
    markup`<line class="${name}" x1="${x}" x2="${x}" y1="${y1}" y2="${y2}"></line>`;
  return svg(placed, shown, [
    placed.ticks.map((x) => upright('hair', x, 22, baseline)),
    placed.minor.map((x) => upright('axis', x, baseline, baseline + 3)),
    placed.ticks.map((x) => upright('axis', x, baseline, baseline + 6)),
    texts(placed.labels, direction, 'quiet'),
    markup`<line class="axis" x1="0" x2="${placed.width}" y1="${baseline}" y2="${baseline}"></line>`,
    median &&
      markup`<g>${upright('goal-line', median.x, 20, baseline)}${texts([median.label], direction, 'strong')}</g>`,
    placed.marks.map(({ key: own, x, y, area }) => {
      const { to, name, isHollow = false } = markOf.get(own) ?? {};
      return linked({ to, label: name, area }, [circle(x, y, placed.radius, isHollow, markup`<title>${name}</title>`)]);
    }),
    placed.key && key(placed.key, direction, (index, x, y) => circle(x, y, placed.radius, index === 1)),
  ]);
}

function circle(x: number, y: number, radius: number, isHollow: boolean, title?: Markup): Markup {
  // The stroke of a hollow one makes it as large as a full one.
  return isHollow
    ? markup`<circle class="hollow" cx="${x}" cy="${y}" r="${radius - 1}">${title}</circle>`
    : markup`<circle class="dot" cx="${x}" cy="${y}" r="${radius}">${title}</circle>`;
}
