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
  /** Degrees it is turned about its place, clockwise. */
  readonly turn?: number;
  /** Width it is pressed into, where it may be wider than its place. */
  readonly fit?: number;
}

/** A stretch of the chart that answers a finger. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two decimals: enough for a pixel, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Mirrors a horizontal position for right-to-left charts. */
export function mirror(x: number, width: number, direction: Direction): number {
  return round(direction === 'rtl' ? width - x : x);
}

/** Mirrors a stretch of the chart for right-to-left charts. */
export function mirrorArea({ x, y, ...size }: Area, width: number, direction: Direction): Area {
  return {
    x: round(direction === 'rtl' ? width - x - size.width : x),
    y: round(y),
    width: round(size.width),
    height: round(size.height),
  };
}

/** From one line of a text to the next. */
export const LINE = 15;

/** Side of an area for a finger: 24 CSS pixels where a chart of 340 units is drawn on a page 360 pixels wide. */
export const FINGER = 25;

/** Lines of a text, one below the other. */
export function stack(lines: readonly string[], x: number, y: number, anchor: Anchor = 'start'): PlacedText[] {
  return lines.map((text, index) => ({ x, y: round(y + index * LINE), anchor, text }));
}
