import { scaleLog } from 'd3';
import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import { textWidth } from './text-width.ts';

/** One mark on the scale. */
export interface StripMark {
  readonly key: string;
  readonly value: number;
}

export interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly marks: readonly { readonly key: string; readonly x: number; readonly y: number }[];
  /** A stroke at every power of ten. */
  readonly ticks: readonly number[];
  /** The powers of ten at both ends, in words. */
  readonly ends: readonly PlacedText[];
  readonly baseline: number;
  readonly median: { readonly x: number; readonly label: PlacedText } | undefined;
}

const FONT = 13;
const RADIUS = 5;
const STEP = 11;
const TOP = 30;

/**
 * Every value as a mark on a logarithmic scale; marks that would touch are stacked. The median is a line with its words.
 * @param tickText words of a power of ten
 */
export function placeStrip(
  marks: readonly StripMark[],
  median: { readonly value: number; readonly text: string } | undefined,
  tickText: (value: number) => string,
  width: number,
  direction: Direction,
): PlacedStrip {
  // A logarithm knows no zero.
  const drawn = marks.filter(({ value }) => value > 0);
  const values = drawn.map(({ value }) => value);
  const low = values.length > 0 ? Math.floor(Math.log10(Math.min(...values))) : 0;
  const high = values.length > 0 ? Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1) : 1;
  const x = scaleLog([10 ** low, 10 ** high], [RADIUS + 1, width - RADIUS - 1]);
  const columns = new Map<number, number>();
  const stacked = [...drawn]
    .sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1))
    .map(({ key, value }) => {
      const column = Math.round(x(value) / STEP);
      const level = columns.get(column) ?? 0;
      columns.set(column, level + 1);
      return { key, x: column * STEP, level };
    });
  const tallest = Math.max(1, ...stacked.map(({ level }) => level + 1));
  const baseline = TOP + tallest * STEP + 4;
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const at = (position: number): number =>
    mirror(Math.min(width - RADIUS - 1, Math.max(RADIUS + 1, position)), width, direction);
  return {
    width,
    height: baseline + 26,
    radius: RADIUS,
    marks: stacked.map(({ key, x: position, level }) => ({
      key,
      x: at(position),
      y: round(baseline - 8 - level * STEP),
    })),
    ticks: powers.map((value) => mirror(x(value), width, direction)),
    ends: [
      { x: mirror(0, width, direction), y: baseline + 18, anchor: 'start', text: tickText(10 ** low) },
      { x: mirror(width, width, direction), y: baseline + 18, anchor: 'end', text: tickText(10 ** high) },
    ],
    baseline,
    median: median && placeMedian(median, x(median.value), width, direction),
  };
}

function placeMedian(median: { readonly text: string }, x: number, width: number, direction: Direction) {
  const half = textWidth(median.text, FONT, true) / 2;
  const centre = Math.min(width - half, Math.max(half, x));
  return {
    x: mirror(x, width, direction),
    label: { x: mirror(centre, width, direction), y: 14, anchor: 'middle' as const, text: median.text },
  };
}
