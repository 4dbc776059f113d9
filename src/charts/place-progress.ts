import { scaleLinear } from 'd3';
import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import { textWidth } from './text-width.ts';

/** A statement: when (in years), which part of the target in per cent, in words. */
export interface ProgressPoint {
  readonly key: string;
  readonly time: number;
  readonly share: number;
  readonly text: string;
  /** What it is drawn as: a circle for the one who promised, a square for others. */
  readonly shape: 'circle' | 'square';
  /** Whether a line leads here from the point before. */
  readonly joined: boolean;
}

/** A target: its statements in the order of time, and the day it is to be reached, where there is one. */
export interface ProgressSeries {
  readonly key: string;
  readonly by: { readonly time: number; readonly text: string } | undefined;
  readonly points: readonly ProgressPoint[];
}

interface PlacedPoint extends Pick<ProgressPoint, 'key' | 'shape'> {
  readonly x: number;
  readonly y: number;
  readonly label: PlacedText;
}

/** A chart of progress with all its coordinates. */
export interface PlacedProgress {
  readonly width: number;
  readonly height: number;
  /** Where the ground is, and from where to where it runs. */
  readonly baseline: number;
  readonly from: number;
  readonly to: number;
  /** Where the whole of a target is. */
  readonly whole: number;
  readonly ticks: readonly { readonly y: number; readonly label: PlacedText }[];
  readonly years: readonly { readonly x: number; readonly label: PlacedText | undefined }[];
  readonly goals: readonly { readonly key: string; readonly x: number; readonly label: PlacedText }[];
  /** Stretches of line, each between two points that follow on each other. */
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly points: readonly PlacedPoint[];
}

const FONT = 13;
const PLOT = 130;
const TOP = 44;
const YEAR = 38;
// Some fonts run wider than the estimate.
const ROOM = 0.84;

/**
 * Shares of targets against time, from zero to the largest or to the whole, whichever is more. Points stand alone
 * unless they are said to be joined: nothing is drawn through missing data.
 * @param start where time begins, in years: the promise
 * @param tickText words of a share on the axis
 * @param width in chart units, 340 for a phone
 */
export function placeProgress(
  series: readonly ProgressSeries[],
  start: number | undefined,
  tickText: (share: number) => string,
  width: number,
  direction: Direction,
): PlacedProgress {
  const all = series.flatMap(({ points }) => points);
  const top = Math.max(100, ...all.map(({ share }) => share));
  const ticks = [0, 50, 100, ...scaleLinear([100, top], [0, 1]).ticks(2)].filter(
    (value, index, list) => value <= top && list.indexOf(value) === index && (value <= 100 || value - 100 >= top / 5),
  );
  const y = scaleLinear([0, top], [TOP + PLOT, TOP]);
  const axis = Math.max(...ticks.map((value) => textWidth(tickText(value), FONT) / ROOM)) + 8;
  const times = [start, ...series.map(({ by }) => by?.time), ...all.map(({ time }) => time)].filter(
    (time) => time !== undefined,
  );
  const first = Math.floor(Math.min(...times, 9999));
  const last = Math.max(Math.ceil(Math.max(...times, 0)), first + 1);
  const x = scaleLinear([first, last], [axis, width - 12]);
  const at = (time: number): number => mirror(x(time), width, direction);
  const whole = y(100);
  // No words across the line of the whole.
  const taken: Box[] = [{ from: 0, to: width, top: whole - 1, bottom: whole + 1 }];
  /** Words beside a mark, at the first of the heights at which they are clear of words placed before. */
  const labelAt = (time: number, heights: readonly number[], text: string): PlacedText => {
    const length = textWidth(text, FONT, true) / ROOM;
    const from = Math.max(0, Math.min(x(time) - length / 2, width - length));
    const boxes = heights.map((height) => ({ from, to: from + length, top: height - 12, bottom: height + 3 }));
    const free = boxes.find((box) => box.top >= 0 && !taken.some((other) => overlap(box, other))) ?? boxes[0];
    if (free) taken.push(free);
    const height = (free?.bottom ?? 0) - 3;
    return { x: mirror(from + length / 2, width, direction), y: round(height), anchor: 'middle', text };
  };
  const points = series.map(({ points: own }) =>
    own.map(({ key, shape, time, share, text }): PlacedPoint => {
      const height = y(share);
      const label = labelAt(time, [height - 10, height + 20, height - 25, height + 35], text);
      return { key, shape, x: at(time), y: round(height), label };
    }),
  );
  return {
    width,
    height: TOP + PLOT + 26,
    baseline: TOP + PLOT,
    from: mirror(axis, width, direction),
    to: mirror(width, width, direction),
    whole: round(whole),
    ticks: ticks.map((value) => ({
      y: round(y(value)),
      label: { x: mirror(axis - 8, width, direction), y: round(y(value) + 4.5), anchor: 'end', text: tickText(value) },
    })),
    years: yearsBetween(first, last, x).map(({ year, named }) => ({
      x: at(year),
      label: named
        ? { x: mirror(Math.min(x(year), width - YEAR / 2), width, direction), ...below, text: String(year) }
        : undefined,
    })),
    goals: series.flatMap(({ key, by }) =>
      by
        ? [{ key, x: at(by.time), label: labelAt(by.time, [whole - 12, whole + 22, whole - 27, whole + 37], by.text) }]
        : [],
    ),
    lines: series.flatMap(({ points: own }, row) =>
      own.flatMap(({ joined }, index) => {
        const [from, to] = [points[row]?.[index - 1], points[row]?.[index]];
        return joined && from && to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
      }),
    ),
    points: points.flat(),
  };
}

const below = { y: TOP + PLOT + 20, anchor: 'middle' } as const;

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;
}

/** Each year, with its number as often as there is room. */
function yearsBetween(first: number, last: number, x: (time: number) => number): { year: number; named: boolean }[] {
  const every = Math.ceil(YEAR / Math.abs(x(1) - x(0)));
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, named: index % every === 0 }));
}
