import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import type { GridLine } from './place-dots.ts';

/** What one square holds: a size, and the number printed in it. */
export interface HeatCell {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly text: string;
}

export interface PlacedHeat {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly key: string; readonly label: PlacedText }[];
  readonly rows: readonly { readonly key: string; readonly label: PlacedText }[];
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

const HEAD = 24;
const NAME = 20;

/**
 * A grid of squares, darker with more, the number in each; the name of a row stands above it, where a long one has room.
 * Column labels must be short.
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
  const xOf = (index: number): number => size * index;
  const yOf = (index: number): number => HEAD + NAME + (NAME + size) * index;
  return {
    width,
    height: round(HEAD + (NAME + size) * rows.length),
    columns: columns.map(({ key, label }, index) => ({
      key,
      label: { x: mirror(xOf(index) + size / 2, width, direction), y: HEAD - 8, anchor: 'middle', text: label },
    })),
    rows: rows.map(({ key, label }, index) => ({
      key,
      label: { x: mirror(0, width, direction), y: round(yOf(index) - 5), anchor: 'start', text: label },
    })),
    cells: cells.flatMap(({ row, column, value, text }) => {
      const [r, c] = [rows.findIndex(({ key }) => key === row), columns.findIndex(({ key }) => key === column)];
      if (r < 0 || c < 0) return [];
      const x = direction === 'rtl' ? width - xOf(c) - size : xOf(c);
      return [
        {
          row,
          column,
          x: round(x + 1),
          y: round(yOf(r) + 1),
          size: round(size - 2),
          step: stepOf(value, largest),
          label: { x: round(x + size / 2), y: round(yOf(r) + size / 2 + 4.5), anchor: 'middle' as const, text },
        },
      ];
    }),
  };
}

/** Which of five steps a value falls in, by its part of the largest; 0 for nothing. */
export function stepOf(value: number, largest: number): number {
  return value <= 0 ? 0 : Math.min(5, Math.ceil((value / largest) * 5));
}
