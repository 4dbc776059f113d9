import { scaleLinear } from 'd3';
import { type Direction, LINE, mirror, type PlacedText, round, stack } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One bar to place: its length, its name above it, its value in words at its end. */
export interface Bar {
  readonly key: string;
  readonly value: number;
  readonly label: string;
  readonly text: string;
  /** The upper end where only a range is known: drawn as an outline beyond the bar. */
  readonly upper?: number | undefined;
  /** A level to reach, drawn as a stroke across. */
  readonly goal?: number | undefined;
}

/** A bar with its place. */
export interface PlacedBar {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The outline from the bar's end to the upper end of a range. */
  readonly range: { readonly x: number; readonly width: number } | undefined;
  /** Where the level to reach is. */
  readonly goal: number | undefined;
  /** The name above the bar, in as many lines as it needs. */
  readonly lines: readonly PlacedText[];
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
// Some fonts run wider than the estimate.
const ROOM = 0.9;

/**
 * Horizontal bars from zero, the name above each, the value at its end.
 * @param width in chart units, 340 for a phone
 * @param max the end of the scale, unless something is longer
 */
export function placeBars(bars: readonly Bar[], width: number, direction: Direction, max?: number): PlacedBars {
  const room = Math.max(0, ...bars.map(({ text }) => textWidth(text, FONT, true))) + GAP;
  const longest = Math.max(max ?? 0, ...bars.map(({ value, upper, goal }) => Math.max(value, upper ?? 0, goal ?? 0)));
  const length = scaleLinear([0, longest || 1], [0, Math.max(20, width - room)]);
  let height = 0;
  const placed = bars.map(({ key, value, label, text, upper, goal }): PlacedBar => {
    const names = wrapText(label, width * ROOM, FONT, true);
    const first = height + 14;
    const top = height + (names.length - 1) * LINE;
    height = top + ROW;
    const extent = round(length(value));
    const end = upper === undefined ? extent : round(length(upper));
    // The number stands at the end of the bar, or beyond the level to reach where that would strike it through.
    const level = goal === undefined ? -1 : round(length(goal));
    const struck = level >= end && level <= end + GAP + textWidth(text, FONT, true);
    return {
      key,
      x: direction === 'rtl' ? round(width - extent) : 0,
      y: top + 21,
      width: extent,
      height: BAR,
      range:
        upper === undefined
          ? undefined
          : { x: direction === 'rtl' ? round(width - end) : extent, width: round(end - extent) },
      goal: goal === undefined ? undefined : mirror(length(goal), width, direction),
      lines: stack(names, mirror(0, width, direction), first),
      value: { x: mirror((struck ? level : end) + GAP, width, direction), y: top + 33, anchor: 'start', text },
    };
  });
  return { width, height, baseline: mirror(0, width, direction), bars: placed };
}
