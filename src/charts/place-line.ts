import { scaleLinear } from 'd3';
import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import { textWidth } from './text-width.ts';

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
  readonly goal: { readonly y: number; readonly label: PlacedText } | undefined;
  readonly level: { readonly y: number; readonly label: PlacedText } | undefined;
}

const FONT = 13;
const PLOT = 190;
const TOP = 30;

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
  const y = scaleLinear([0, top], [TOP + PLOT, TOP]).nice(4);
  const ticks = y.ticks(4).filter((value) => value !== goal?.value);
  const axis = Math.max(...ticks.map((value) => textWidth(tickText(value), FONT)), 10) + 8;
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.floor(Math.min(...times, 9999)), Math.ceil(Math.max(...times, 0) + 0.01)];
  const x = scaleLinear([first, Math.max(last, first + 1)], [axis, width - 12]);
  const at = (time: number): number => mirror(x(time), width, direction);
  const placed = points.map(({ key, time, value, text }, index) => {
    const isLast = index === points.length - 1;
    const label: PlacedText | undefined =
      text === undefined
        ? undefined
        : {
            x: isLast ? mirror(width, width, direction) : at(time),
            y: round(y(value) + (isLast ? -12 : 20)),
            anchor: isLast ? 'end' : 'start',
            text,
          };
    return { key, x: at(time), y: round(y(value)), ...(label ? { label } : {}) };
  });
  const years = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  const across = (line: LineGoal | undefined, anchor: 'start' | 'end') =>
    line && {
      y: round(y(line.value)),
      label: {
        x: mirror(anchor === 'start' ? axis : width, width, direction),
        y: round(y(line.value) - 7),
        anchor,
        text: line.text,
      },
    };
  return {
    width,
    height: TOP + PLOT + 26,
    path: placed.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x},${point.y}`).join(''),
    points: placed,
    ticks: ticks.map((value) => ({
      y: round(y(value)),
      label: { x: mirror(axis - 8, width, direction), y: round(y(value) + 4.5), anchor: 'end', text: tickText(value) },
    })),
    years: years.map((year) => ({
      x: mirror(x(year + 0.5), width, direction),
      y: TOP + PLOT + 20,
      anchor: 'middle',
      text: String(year),
    })),
    goal: across(goal, 'start'),
    level: across(level, 'end'),
  };
}
