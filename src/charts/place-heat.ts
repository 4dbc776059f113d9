import { type Direction, FINGER, LINE, mirror, mirrorArea, type PlacedText, round, stack } from './frame.ts';
import type { GridLine, PlacedName } from './place-dots.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What one square holds: a size, and the words printed in it. */
export interface HeatCell {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly text: string;
}

/** A heat map with all its coordinates. */
export interface PlacedHeat {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedName[];
  readonly rows: readonly PlacedName[];
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly x: number;
    readonly y: number;
    readonly size: number;
    /** 0 for nothing, then 1 to 5 by value. */
    readonly step: number;
    readonly label: PlacedText;
  }[];
}

const FONT = 13;
// Some fonts run wider than the estimate.
const ROOM = 0.88;
/** Between names that stand upright side by side; signs as wide as high have their own room in them. */
const GAP = 0.5;
/** From one line of a turned name to the next: three go into a column of eight. */
const TURNED_LINE = 14;
/** A turned name takes another line rather than be longer than this. */
const TURNED_LENGTH = 110;

/**
 * A grid of squares, stronger in colour with more, the words in each; the name of a row stands above it, where a long one has room.
 * Names of columns stand upright where all of them fit, else all are turned to read upwards.
 * @param width in chart units, 340 for a phone
 */
export function placeHeat(
  rows: readonly GridLine[],
  columns: readonly GridLine[],
  cells: readonly HeatCell[],
  width: number,
  direction: Direction,
): PlacedHeat {
  const size = round(width / Math.max(1, columns.length));
  const largest = Math.max(1, ...cells.map(({ value }) => value));
  const heads = placeHeads(columns, size, width, direction);
  const xOf = (index: number): number => size * index;
  const yOf = (index: number): number => heads.height + FINGER + (FINGER + size) * index;
  return {
    width,
    height: round(heads.height + (FINGER + size) * rows.length),
    columns: heads.columns,
    rows: rows.map(({ key, label }, index) => ({
      key,
      lines: stack([label], mirror(0, width, direction), round(yOf(index) - 6)),
      area: mirrorArea({ x: 0, y: yOf(index) - FINGER, width, height: FINGER }, width, direction),
    })),
    cells: cells.flatMap(({ row, column, value, text }) => {
      const [r, c] = [rows.findIndex(({ key }) => key === row), columns.findIndex(({ key }) => key === column)];
      if (r < 0 || c < 0) return [];
      const x = direction === 'rtl' ? width - xOf(c) - size : xOf(c);
      const label: PlacedText = {
        x: round(x + size / 2),
        y: round(yOf(r) + size / 2 + 4.5),
        anchor: 'middle',
        text,
        ...(textWidth(text, FONT) > size - 6 ? { fit: round(size - 6) } : {}),
      };
      return [
        {
          row,
          column,
          x: round(x + 1),
          y: round(yOf(r) + 1),
          size: round(size - 2),
          step: stepOf(value, largest),
          label,
        },
      ];
    }),
  };
}

function placeHeads(columns: readonly GridLine[], size: number, width: number, direction: Direction) {
  const upright = columns.map(({ label }) => wrapText(label, size - GAP, FONT));
  const isUpright = upright.flat().every((line) => textWidth(line, FONT) <= size - GAP);
  const names = isUpright ? upright : turnedLines(columns, size);
  const longest = Math.max(0, ...names.flat().map((line) => textWidth(line, FONT)));
  const deepest = Math.max(1, ...names.map((lines) => lines.length));
  const height = Math.max(FINGER, isUpright ? deepest * LINE + 8 : Math.ceil(longest / ROOM) + 8);
  return {
    height,
    columns: columns.map(({ key }, index): PlacedName => {
      const lines = names[index] ?? [];
      const middle = size * (index + 0.5);
      return {
        key,
        lines: isUpright
          ? stack(lines, mirror(middle, width, direction), height - 8 - (lines.length - 1) * LINE, 'middle')
          : lines.map((text, line) => ({
              // The foot of the letters is a third of their height from the middle of the line.
              x: mirror(middle + (line - (lines.length - 1) / 2) * TURNED_LINE + 4, width, direction),
              y: height - 4,
              anchor: 'start',
              text,
              turn: direction === 'rtl' ? 90 : -90,
            })),
        area: mirrorArea({ x: size * index, y: 0, width: size, height }, width, direction),
      };
    }),
  };
}

/** Names broken into as few lines as keep the longest short, and never more than stand side by side in a column. */
function turnedLines(columns: readonly GridLine[], size: number): string[][] {
  const wrapAt = (length: number): string[][] => columns.map(({ label }) => wrapText(label, length, FONT));
  const lengths = Array.from({ length: 40 }, (_, index) => 30 + index * 10);
  const within = (most: number) => lengths.find((length) => wrapAt(length).every((lines) => lines.length <= most));
  const most = Math.max(1, Math.floor(size / TURNED_LINE));
  const choices = Array.from({ length: most }, (_, index) => within(index + 1) ?? Infinity);
  const broken = wrapAt(choices.find((length) => length <= TURNED_LENGTH) ?? choices.at(-1) ?? Infinity);
  // A word that cannot be broken gives the others as much room as it takes itself.
  return wrapAt(Math.max(0, ...broken.flat().map((line) => textWidth(line, FONT))));
}

/** The whole numbers that each step stands for, of those steps that stand for any; the first is nothing. */
export function stepRanges(largest: number): { readonly step: number; readonly from: number; readonly to: number }[] {
  return [0, 1, 2, 3, 4, 5].flatMap((step) => {
    const from = step === 0 ? 0 : Math.floor(((step - 1) / 5) * largest) + 1;
    const to = Math.floor((step / 5) * largest);
    return from <= to ? [{ step, from, to }] : [];
  });
}

/** Which of five steps a value falls in, by its part of the largest; 0 for nothing. */
export function stepOf(value: number, largest: number): number {
  return value <= 0 ? 0 : Math.min(5, Math.ceil((value / largest) * 5));
}
