import { placeDots } from '../../charts/place-dots.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { cellName } from './cell-name.ts';
import { linked } from './linked.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** A grid of dots, the larger the more. */
export function dots(drawing: Extract<Drawing, { kind: 'dots' }>, shown: Shown): Markup {
  const { translator } = shown;
  const { direction } = translator.locale;
  const placed = placeDots(drawing.rows, drawing.columns, drawing.dots, CHART_WIDTH, direction);
  const columnOf = (key: string) => drawing.columns.find((column) => column.key === key);
  const rowOf = (key: string) => drawing.rows.find((row) => row.key === key);
  const dotOf = (row: string, column: string) => drawing.dots.find((dot) => dot.row === row && dot.column === column);
  const drawDot = ({ row, column, x, y, radius, area, lines }: (typeof placed.dots)[number]): Markup => {
    const own = dotOf(row, column);
    const label = own && cellName(translator, drawing.rows, drawing.columns, own);
    return linked({ to: own?.to, class: columnOf(column)?.class, area, label }, [
      radius > 0 && markup`<circle class="dot" cx="${x}" cy="${y}" r="${radius}"></circle>`,
      texts(lines, direction, radius > 0 ? undefined : 'quiet'),
    ]);
  };
  return svg(placed, shown, [
    placed.columns.map(({ key, lines, area }) => linked({ to: columnOf(key)?.to, area }, texts(lines, direction))),
    placed.rows.map(({ key, lines, area }) => {
      const head = linked({ to: rowOf(key)?.to, area }, texts(lines, direction, 'strong'));
      const own = placed.dots.filter(({ row }) => row === key).map(drawDot);
      return markup`<g><line class="hair" x1="0" x2="${placed.width}" y1="${area.y}" y2="${area.y}"></line>${head}${own}</g>`;
    }),
  ]);
}
