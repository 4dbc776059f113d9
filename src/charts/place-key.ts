import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import { textWidth } from './text-width.ts';

/** What the marks of a drawing mean: a swatch for each, and its words. */
export interface PlacedKey {
  readonly width: number;
  readonly height: number;
  /** What the words are about, before them. */
  readonly head: PlacedText | undefined;
  /** In the order asked; `x` and `y` are the upper left corner of the swatch. */
  readonly entries: readonly { readonly x: number; readonly y: number; readonly label: PlacedText }[];
}

/** Side of a swatch, in chart units. */
export const SWATCH = 14;
const FONT = 13;
/** From a swatch to its words, from these to the next swatch, and from one row to the next. */
const [BESIDE, APART, ROW] = [6, 14, 22];

/**
 * A row of swatches, each with its words behind it; as many rows as it takes.
 * @param head words before all, where there are any
 * @param top where the first row begins
 */
export function placeKey(
  labels: readonly string[],
  head: string | undefined,
  width: number,
  direction: Direction,
  top = 0,
): PlacedKey {
  const before = head === undefined ? 0 : textWidth(head, FONT, true) + APART;
  let [start, row] = [before, 0];
  const entries = labels.map((text) => {
    const length = SWATCH + BESIDE + textWidth(text, FONT);
    if (start > 0 && start + length > width) [start, row] = [0, row + 1];
    const at = start;
    start += length + APART;
    const y = top + row * ROW;
    return {
      x: round(direction === 'rtl' ? width - at - SWATCH : at),
      y,
      label: { x: mirror(at + SWATCH + BESIDE, width, direction), y: y + 12, anchor: 'start' as const, text },
    };
  });
  return {
    width,
    height: (row + 1) * ROW,
    head: head === undefined ? undefined : { x: mirror(0, width, direction), y: top + 12, anchor: 'start', text: head },
    entries,
  };
}
