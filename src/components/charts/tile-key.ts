import type { Direction } from '../../charts/frame.ts';
import { stepRanges } from '../../charts/place-heat.ts';
import { type PlacedKey, placeKey, SWATCH } from '../../charts/place-key.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { key } from './key.ts';

/** How many pledges each shade of the map stands for. */
export function tileKey(
  { largest, head, rangeText }: Extract<Drawing, { kind: 'tiles' }>,
  width: number,
  direction: Direction,
): { readonly placed: PlacedKey; readonly drawn: Markup } {
  const ranges = stepRanges(largest);
  const labels = ranges.map(({ from, to }) => rangeText(from, to));
  const placed = placeKey(labels, head, width, direction);
  const half = SWATCH / 2;
  const drawn = key(
    placed,
    direction,
    (index, x, y) =>
      markup`<rect class="step-${ranges[index]?.step ?? 0}" x="${x - half}" y="${y - half}" width="${SWATCH}" height="${SWATCH}"></rect>`,
  );
  return { placed, drawn };
}
