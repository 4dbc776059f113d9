import { scaleLinear } from 'd3';
import { type Area, type Direction, LINE, mirror, type PlacedText, round, stack } from './frame.ts';
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
  /** The whole row. */
  readonly area: Area;
}

/** A bar chart with all its coordinates. */
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
/** Least part of the width that the scale has; words that would leave less stand below their bars. */
const LEAST = 0.55;
/** A hundredth of rounding must not push words out. */
const SLACK = 0.01;
/** Room for a stroke at the end of the scale. */
const EDGE = 1;
// Some fonts run wider than the estimate.
const ROOM = 0.84;

/**
 * Horizontal bars from zero, the name above each, the value at its end, or below where it has no room there.
 * @param width in chart units, 340 for a phone
 * @param max the end of the scale, unless something is longer
 */
export function placeBars(bars: readonly Bar[], width: number, direction: Direction, max?: number): PlacedBars {
  const longest =
    Math.max(max ?? 0, ...bars.map(({ value, upper, goal }) => Math.max(value, upper ?? 0, goal ?? 0))) || 1;
  const full = fullLength(bars, longest, width);
  const length = scaleLinear([0, longest], [0, full]);
  let height = 0;
  const placed = bars.map((bar): PlacedBar => {
    const { key, value, label, text, upper, goal } = bar;
    const names = wrapText(label, width * ROOM, FONT, true);
    const [first, top] = [height, height + (names.length - 1) * LINE];
    const start = textStart(bar, longest, full);
    const below = start + lengthOf(text) > width + SLACK;
    height = top + ROW + (below ? LINE : 0);
    const extent = round(length(value));
    const end = upper === undefined ? extent : round(length(upper));
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
      lines: stack(names, mirror(0, width, direction), first + 14),
      value: {
        x: mirror(below ? 0 : start, width, direction),
        y: top + (below ? 50 : 33),
        anchor: 'start',
        text,
      },
      area: { x: 0, y: first, width, height: height - first },
    };
  });
  return { width, height, baseline: mirror(0, width, direction), bars: placed };
}

/** How wide the words of a value are. */
function lengthOf(text: string): number {
  return textWidth(text, FONT) / ROOM;
}

/** Where the words of a bar begin: at its end, or beyond the level to reach where that would strike them through. */
function textStart({ value, text, upper, goal }: Bar, longest: number, full: number): number {
  const end = round(((upper ?? value) / longest) * full);
  const level = goal === undefined ? -1 : round((goal / longest) * full);
  const struck = level >= end && level <= end + GAP + lengthOf(text);
  return (struck ? level : end) + GAP;
}

/** The greatest length of the scale at which every value has room beside its bar, as long as bars stay long. */
function fullLength(bars: readonly Bar[], longest: number, width: number): number {
  const lengths = bars.flatMap(({ value, text, upper, goal }) =>
    [upper ?? value, goal ?? 0]
      .filter((extent) => extent > 0)
      .map((extent) => ((width - GAP - lengthOf(text)) * longest) / extent),
  );
  const most = width - EDGE;
  const fits = (full: number): boolean =>
    bars.every((bar) => textStart(bar, longest, full) + lengthOf(bar.text) <= width + SLACK);
  return (
    [most, ...lengths.filter((length) => length < most).sort((a, b) => b - a)].find(
      (length) => length >= width * LEAST && fits(length),
    ) ?? most
  );
}
