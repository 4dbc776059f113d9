import { placeHeat } from '../../charts/place-heat.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { cellName } from './cell-name.ts';
import { linked } from './linked.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { texts } from './texts.ts';

/** A grid of squares, stronger in colour with more. */
export function heat(drawing: Extract<Drawing, { kind: 'heat' }>, shown: Shown): Markup {
  const { translator } = shown;
  const { direction } = translator.locale;
  const { rows, columns, cells } = drawing;
  const placed = placeHeat(rows, columns, cells, CHART_WIDTH, direction);
  const doorOf = (lines: typeof rows, own: string) => lines.find(({ key }) => key === own)?.to;
  return svg(placed, shown, [
    placed.columns.map(({ key, lines, area }) => linked({ to: doorOf(columns, key), area }, texts(lines, direction))),
    placed.rows.map(({ key, lines, area }) =>
      linked({ to: doorOf(rows, key), area }, texts(lines, direction, 'strong')),
    ),
    placed.cells.map(({ row, column, x, y, size, step, label }) => {
      const own = cells.find((cell) => cell.row === row && cell.column === column);
      const name = own && cellName(translator, rows, columns, own);
      return linked({ to: own?.to, class: `step-${step}`, label: name }, [
        markup`<rect x="${x}" y="${y}" width="${size}" height="${size}"></rect>`,
        texts([label], direction, step > 0 ? undefined : 'quiet'),
      ]);
    }),
  ]);
}
