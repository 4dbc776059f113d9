import { type Direction, mirror, type PlacedText, round } from './frame.ts';
import type { GridLine } from './place-dots.ts';
import { wrapText } from './text-width.ts';

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
  readonly rows: readonly { readonly key: string; readonly lines: readonly PlacedText[] }[];
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
const LINE = 15;
const HEAD = 24;

/**
 * A grid of squares, darker with more, the number in each. Column labels must be short.
 * @param width in chart units, 340 for a phone
 */
export function placeHeat(
  rows: readonly GridLine[],
  columns: readonly GridLine[],
  cells: readonly HeatCell[],
  width: number,
  direction: Direction,
): PlacedHeat {
  const labelWidth = Math.round(width * 0.27);
  const size = round((width - labelWidth) / Math.max(1, columns.length));
  const largest = Math.max(1, ...cells.map(({ value }) => value));
  const xOf = (index: number): number => labelWidth + size * index;
  const yOf = (index: number): number => HEAD + size * index;
  return {
    width,
    height: round(HEAD + size * rows.length),
    columns: columns.map(({ key, label }, index) => ({
      key,
      label: { x: mirror(xOf(index) + size / 2, width, direction), y: HEAD - 8, anchor: 'middle', text: label },
    })),
    rows: rows.map(({ key, label }, index) => {
      const lines = wrapText(label, labelWidth - 6, FONT);
      const first = yOf(index) + size / 2 + 4.5 - ((lines.length - 1) * LINE) / 2;
      return {
        key,
        lines: lines.map((text, line) => ({
          x: mirror(0, width, direction),
          y: round(first + line * LINE),
          anchor: 'start',
          text,
        })),
      };
    }),
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
