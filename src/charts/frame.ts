/** Which way text and time run. */
export type Direction = 'ltr' | 'rtl';

/** Where a text is fastened: to its beginning, its middle or its end, whatever the direction. */
export type Anchor = 'start' | 'middle' | 'end';

/** A text at a place. In right-to-left charts `start` is the right edge, as SVG itself has it. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly text: string;
}

/** Two decimals: enough for a pixel, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Mirrors a horizontal position for right-to-left charts. */
export function mirror(x: number, width: number, direction: Direction): number {
  return round(direction === 'rtl' ? width - x : x);
}

/** From one line of a text to the next. */
export const LINE = 15;

/** Lines of a text, one below the other. */
export function stack(lines: readonly string[], x: number, y: number, anchor: Anchor = 'start'): PlacedText[] {
  return lines.map((text, index) => ({ x, y: round(y + index * LINE), anchor, text }));
}
