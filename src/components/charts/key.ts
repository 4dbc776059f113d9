import type { Direction } from '../../charts/frame.ts';
import { type PlacedKey, SWATCH } from '../../charts/place-key.ts';
import { type Markup, markup } from '../markup.ts';
import { texts } from './texts.ts';

/**
 * What the marks of a drawing mean.
 * @param swatch what stands before the words of each, by its place among them and its middle
 */
export function key(
  { head, entries }: PlacedKey,
  direction: Direction,
  swatch: (index: number, x: number, y: number) => Markup,
): Markup {
  const words = entries.map(({ label }) => label);
  return markup`<g>${texts(head ? [head] : [], direction, 'strong')}${entries.map(({ x, y }, index) =>
    swatch(index, x + SWATCH / 2, y + SWATCH / 2),
  )}${texts(words, direction)}</g>`;
}
