import { scaleLinear } from 'd3';
import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import { textWidth } from './text-width.ts';

/** One bar to place: its length, its name above it, its value in words at its end. */
export interface Bar {
  readonly key: string;
  readonly value: number;
  readonly label: string;
  readonly text: string;
}

/** A bar with its place. */
export interface PlacedBar {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: PlacedText;
  readonly value: PlacedText;
}

export interface PlacedBars {
  readonly width: number;
  readonly height: number;
  /** Where zero is. */
  readonly baseline: number;
  readonly bars: readonly PlacedBar[];
}

const FONT = 13;
const ROW = 46;
const BAR = 14;
const GAP = 6;

/**
 * Horizontal bars from zero, the name above each, the value at its end.
 * @param width in chart units, 340 for a phone
 */
export function placeBars(bars: readonly Bar[], width: number, direction: Direction): PlacedBars {
  const room = Math.max(0, ...bars.map(({ text }) => textWidth(text, FONT, true))) + GAP;
  const longest = Math.max(0, ...bars.map(({ value }) => value));
  const length = scaleLinear([0, longest || 1], [0, Math.max(20, width - room)]);
  const placed = bars.map(({ key, value, label, text }, index): PlacedBar => {
    const top = index * ROW;
    const extent = round(length(value));
    return {
      key,
      x: direction === 'rtl' ? round(width - extent) : 0,
      y: top + 21,
      width: extent,
      height: BAR,
      label: { x: mirror(0, width, direction), y: top + 14, anchor: 'start', text: label },
      value: { x: mirror(extent + GAP, width, direction), y: top + 33, anchor: 'start', text },
    };
  });
  return { width, height: bars.length * ROW, baseline: mirror(0, width, direction), bars: placed };
}
