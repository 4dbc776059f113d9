import { scaleLinear } from 'd3';
import { type Direction, LINE, mirror, type PlacedText, round, stack } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One statement: when (a number that grows with time, in years), how much, and in words. */
export interface LinePoint {
  readonly key: string;
  readonly time: number;
  readonly value: number;
  /** Printed beside the point; left out for points in between. */
  readonly text?: string | undefined;
}

/** A level to compare with, drawn across. */
export interface LineGoal {
  readonly value: number;
  readonly text: string;
}

/** A line across, and its words above it. */
interface PlacedLevel {
  readonly y: number;
  readonly lines: readonly PlacedText[];
}

export interface PlacedLine {
  readonly width: number;
  readonly height: number;
  readonly path: string;
  readonly points: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly label?: PlacedText;
  }[];
  readonly ticks: readonly { readonly y: number; readonly label: PlacedText }[];
  readonly years: readonly PlacedText[];
  readonly goal: PlacedLevel | undefined;
  readonly level: PlacedLevel | undefined;
}

const FONT = 13;
const PLOT = 190;
const TOP = 30;
// Some fonts run wider than the estimate.
const ROOM = 0.9;

/**
 * A line through dated values from zero up, with a goal above and a level to compare with.
 * @param tickText words of a value on the axis
 * @param width in chart units, 340 for a phone
 */
export function placeLine(
  points: readonly LinePoint[],
  goal: LineGoal | undefined,
  level: LineGoal | undefined,
  tickText: (value: number) => string,
  width: number,
  direction: Direction,
): PlacedLine {
  const top = Math.max(goal?.value ?? 0, level?.value ?? 0, ...points.map(({ value }) => value), 1);
  const ticks = scaleLinear([0, top], [0, 1])
    .nice(4)
    .ticks(4)
    .filter((value) => value !== goal?.value);
  const axis = Math.max(...ticks.map((value) => textWidth(tickText(value), FONT)), 10) + 8;
  const wordsOf = (line: LineGoal): string[] => wrapText(line.text, (width - axis) * ROOM, FONT, true);
  const head = TOP + (goal ? (wordsOf(goal).length - 1) * LINE : 0);
  const y = scaleLinear([0, top], [head + PLOT, head]).nice(4);
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.floor(Math.min(...times, 9999)), Math.ceil(Math.max(...times, 0) + 0.01)];
  const x = scaleLinear([first, Math.max(last, first + 1)], [axis, width - 12]);
  const at = (time: number): number => mirror(x(time), width, direction);
  const placed = points.map(({ key, time, value, text }, index) => {
    if (text === undefined) return { key, x: at(time), y: round(y(value)) };
    const isLast = index === points.length - 1;
    const atEnd = isLast || x(time) + textWidth(text, FONT, true) > width;
    // Above the last point, unless the words of the goal are there.
    const above = isLast && !(goal && goal.value >= value && y(value) - y(goal.value) < 28);
    const label: PlacedText = {
      x: atEnd ? mirror(width, width, direction) : at(time),
      y: round(y(value) + (above ? -12 : 20)),
      anchor: atEnd ? 'end' : 'start',
      text,
    };
    return { key, x: at(time), y: round(y(value)), label };
  });
  const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const across = (line: LineGoal | undefined, anchor: 'start' | 'end'): PlacedLevel | undefined => {
    if (!line) return undefined;
    const words = wordsOf(line);
    const start = mirror(anchor === 'start' ? axis : width, width, direction);
    return {
      y: round(y(line.value)),
      // The goal's words stand above it; those of the level below, where later and larger values leave room.
      lines: stack(words, start, y(line.value) + (anchor === 'end' ? 17 : -7 - (words.length - 1) * LINE), anchor),
    };
  };
  return {
    width,
    height: head + PLOT + 26,
    path: placed.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x},${point.y}`).join(''),
    points: placed,
    ticks: ticks.map((value) => ({
      y: round(y(value)),
      label: { x: mirror(axis - 8, width, direction), y: round(y(value) + 4.5), anchor: 'end', text: tickText(value) },
    })),
    years: years.map((year) => ({
      x: mirror(x(year + 0.5), width, direction),
      y: head + PLOT + 20,
      anchor: 'middle',
      text: String(year),
    })),
    goal: across(goal, 'start'),
    level: across(level, 'end'),
  };
}
