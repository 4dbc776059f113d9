import { scaleLinear } from 'd3';
import { type Area, type Direction, FINGER, LINE, mirror, type PlacedText, round, stack } from './frame.ts';
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

/** A line chart with all its coordinates. */
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
  /** The first of January of each year, with its number as often as there is room. */
  readonly years: readonly { readonly x: number; readonly label: PlacedText | undefined }[];
  /** Where the ground is. */
  readonly baseline: number;
  readonly goal: PlacedLevel | undefined;
  readonly level: (PlacedLevel & { readonly area: Area }) | undefined;
}

const FONT = 13;
const PLOT = 190;
const TOP = 30;
/** Room for the number of a year. */
const YEAR = 38;
// Some fonts run wider than the estimate.
const ROOM = 0.88;

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
  const goalWords = goal ? wordsOf(goal) : [];
  // Between the line of the goal and one above it there is no room for the words of both.
  const isAboveGoal = level !== undefined && goal !== undefined && level.value > goal.value;
  const head = TOP + (Math.max(1, goalWords.length, isAboveGoal ? wordsOf(level).length : 0) - 1) * LINE;
  const y = scaleLinear([0, top], [head + PLOT, head]).nice(4);
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.floor(Math.min(...times, 9999)), Math.ceil(Math.max(...times, 0) + 0.01)];
  const x = scaleLinear([first, Math.max(last, first + 1)], [axis, width - 12]);
  const at = (time: number): number => mirror(x(time), width, direction);
  const course = points.map(({ time, value }) => [x(time), y(value)] as const);
  const levelAt = y(level?.value ?? 0);
  const isLevelAbove = isAboveGoal || levelAt + 17 + LINE > y(0);
  const levelWords = level ? wordsBeside(level.text, course, levelAt, isLevelAbove, width, axis) : [];
  const levelHeight = Math.max(FINGER, levelWords.length * LINE + 8);
  const goalAt = y(goal?.value ?? 0);
  const isGoalBelow = isAboveGoal && goalAt - levelAt < goalWords.length * LINE + 8;
  // The words of a level on the ground are ground too.
  const ground = level && isLevelAbove && !isAboveGoal ? levelAt - levelHeight : y(0);
  // Where the ground is near: beside the point, or above all that the words pass.
  const besideOrAbove = (from: number, height: number, length: number): { x: number; y: number } => {
    const passed = heightsWithin(course, from + 8, from + 8 + length);
    const isClear = Math.max(...passed) <= height - 10;
    return isClear
      ? { x: mirror(from + 8, width, direction), y: round(height + 4.5) }
      : { x: mirror(from, width, direction), y: round(Math.min(height, ...passed) - 12) };
  };
  const placed = points.map(({ key, time, value, text }, index) => {
    if (text === undefined) return { key, x: at(time), y: round(y(value)) };
    const isLast = index === points.length - 1;
    const atEnd = isLast || x(time) + textWidth(text, FONT, true) > width;
    // Above the last point, unless the words of the goal are there.
    const above = isLast && !(goal && goal.value >= value && y(value) - goalAt < (isGoalBelow ? 52 : 28));
    const isBelow = atEnd || y(value) + 20 <= ground;
    const label: PlacedText = {
      ...(isBelow || above
        ? { x: atEnd ? mirror(width, width, direction) : at(time), y: round(y(value) + (above ? -12 : 20)) }
        : besideOrAbove(x(time), y(value), textWidth(text, FONT, true) / ROOM)),
      anchor: atEnd ? 'end' : 'start',
      text,
    };
    return { key, x: at(time), y: round(y(value)), label };
  });
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const every = Math.ceil(YEAR / Math.abs(x(1) - x(0)));
  return {
    width,
    height: head + PLOT + 26,
    path: placed.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x},${point.y}`).join(''),
    points: placed,
    ticks: ticks.map((value) => ({
      y: round(y(value)),
      label: { x: mirror(axis - 8, width, direction), y: round(y(value) + 4.5), anchor: 'end', text: tickText(value) },
    })),
    years:
      points.length === 0
        ? []
        : years.map((year, index) => ({
            x: at(year),
            label:
              index % every === 0
                ? {
                    x: mirror(Math.min(x(year), width - YEAR / 2), width, direction),
                    y: head + PLOT + 20,
                    anchor: 'middle',
                    text: String(year),
                  }
                : undefined,
          })),
    baseline: head + PLOT,
    // The goal's words stand above it; those of the level below, where later and larger values leave room.
    goal: goal && {
      y: round(goalAt),
      lines: stack(
        goalWords,
        mirror(axis, width, direction),
        isGoalBelow ? goalAt + 17 : goalAt - 7 - (goalWords.length - 1) * LINE,
      ),
    },
    level: level && {
      y: round(levelAt),
      lines: stack(
        levelWords,
        mirror(width, width, direction),
        isLevelAbove ? levelAt - 7 - (levelWords.length - 1) * LINE : levelAt + 17,
        'end',
      ),
      area: { x: 0, y: round(isLevelAbove ? levelAt - levelHeight : levelAt), width, height: levelHeight },
    },
  };
}

/** The words above or below a level, in as few lines as keep them clear of the line that is drawn beside them. */
function wordsBeside(
  text: string,
  course: readonly (readonly [number, number])[],
  level: number,
  isAbove: boolean,
  width: number,
  axis: number,
): string[] {
  const choices = [1, 2, 3, 4].map((count) => {
    const height = 8 + count * LINE;
    const [top, bottom] = isAbove ? [level - height, level] : [level, level + height];
    const room = (width - Math.max(axis, reachWithin(course, top, bottom)) - 10) * ROOM;
    const lines = wrapText(text, room, FONT, true);
    return { lines, fits: lines.length <= count && lines.every((line) => textWidth(line, FONT, true) <= room) };
  });
  return choices.find(({ fits }) => fits)?.lines ?? wrapText(text, (width - axis) * ROOM, FONT, true);
}

/** How high a line is between two places along it: there, and at each of its corners in between. */
function heightsWithin(course: readonly (readonly [number, number])[], from: number, to: number): number[] {
  const height = scaleLinear(
    course.map(([x]) => x),
    course.map(([, y]) => y),
  ).clamp(true);
  return [height(from), ...course.filter(([x]) => x >= from && x <= to).map(([, y]) => y), height(to)];
}

/** How far along a line is still seen between two heights. */
function reachWithin(course: readonly (readonly [number, number])[], top: number, bottom: number): number {
  const ends = course.flatMap(([x, y], index) => {
    const [fromX, fromY] = course[index - 1] ?? [x, y];
    if (Math.max(y, fromY) < top || Math.min(y, fromY) > bottom) return [];
    // The end of the part that is inside.
    const edge = Math.min(bottom, Math.max(top, y));
    return [y === fromY ? x : fromX + ((x - fromX) * (edge - fromY)) / (y - fromY)];
  });
  return Math.max(0, ...ends);
}
