import { scaleSqrt } from 'd3';
import { type Direction, LINE, mirror, type PlacedText, round, stack } from './frame.ts';
import { labelRoom, textWidth, wrapText } from './text-width.ts';

/** A row or a column of the grid. */
export interface GridLine {
  readonly key: string;
  readonly label: string;
}

/** What one cell holds: a size, and the words beside its dot. */
export interface GridDot {
  readonly row: string;
  readonly column: string;
  readonly value: number;
  readonly text: string;
}

export interface PlacedDot {
  readonly row: string;
  readonly column: string;
  readonly x: number;
  readonly y: number;
  /** 0 where nothing is. */
  readonly radius: number;
  /** The words, beside the dot or below it. */
  readonly lines: readonly PlacedText[];
}

export interface PlacedDots {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly { readonly key: string; readonly lines: readonly PlacedText[] }[];
  readonly rows: readonly { readonly key: string; readonly y: number; readonly lines: readonly PlacedText[] }[];
  readonly dots: readonly PlacedDot[];
}

const FONT = 13;
const ROW = 42;
const LARGEST = 15;
// Some fonts run wider than the estimate.
const ROOM = 0.9;

/**
 * A grid of dots whose area is the value. The largest dot is the largest value of the grid. The words stand beside the
 * dots, or below all of them where one is too long for its column.
 * @param width in chart units, 340 for a phone
 */
export function placeDots(
  rows: readonly GridLine[],
  columns: readonly GridLine[],
  dots: readonly GridDot[],
  width: number,
  direction: Direction,
): PlacedDots {
  const labelWidth = labelRoom(
    rows.map(({ label }) => label),
    FONT,
    width * 0.27,
    width * 0.34,
  );
  const columnWidth = (width - labelWidth) / Math.max(1, columns.length);
  const headers = placeHeaders(columns, labelWidth, columnWidth, width, direction);
  const headHeight = headers.height;
  const radius = scaleSqrt([0, Math.max(1, ...dots.map(({ value }) => value))], [0, LARGEST]);
  const reach = (value: number): number => (value > 0 ? LARGEST + 1 + round(radius(value)) + 4 : 0);
  const beside = dots.every(({ value, text }) => reach(value) + textWidth(text, FONT) <= columnWidth);
  // Number and unit hold together, unless they are too wide together.
  const below = (text: string): string[] =>
    wrapText(text, columnWidth - 4, FONT).flatMap((line) =>
      textWidth(line, FONT) > columnWidth - 4 ? wrapText(line.replaceAll('\u00a0', ' '), columnWidth - 4, FONT) : line,
    );
  const under = beside ? 0 : Math.max(0, ...dots.map(({ text }) => below(text).length)) * LINE + 4;
  const rowHeight = ROW + under;
  const xOf = (index: number): number => labelWidth + columnWidth * index + LARGEST + 1;
  const yOf = (index: number): number => headHeight + rowHeight * index + ROW / 2;
  return {
    width,
    height: headHeight + rowHeight * rows.length,
    columns: headers.columns,
    rows: rows.map(({ key, label }, index) => {
      const lines = wrapText(label, labelWidth - 6, FONT);
      return {
        key,
        y: headHeight + rowHeight * index,
        lines: stack(lines, mirror(0, width, direction), yOf(index) + 4.5 - ((lines.length - 1) * LINE) / 2),
      };
    }),
    dots: dots.flatMap(({ row, column, value, text }) => {
      const [r, c] = [rows.findIndex(({ key }) => key === row), columns.findIndex(({ key }) => key === column)];
      if (r < 0 || c < 0) return [];
      const textX = mirror(labelWidth + columnWidth * c + (beside ? reach(value) : 0), width, direction);
      const first = yOf(r) + 4.5 + (beside || value <= 0 ? 0 : ROW / 2);
      return [
        {
          row,
          column,
          x: mirror(xOf(c), width, direction),
          y: yOf(r),
          radius: round(radius(value)),
          lines: stack(beside ? [text] : below(text), textX, first),
        },
      ];
    }),
  };
}

/** Column names: wrapped inside their columns where they fit, else in two tiers, each with the room of two columns. */
function placeHeaders(
  columns: readonly GridLine[],
  labelWidth: number,
  columnWidth: number,
  width: number,
  direction: Direction,
): { columns: PlacedDots['columns']; height: number } {
  const wrapped = columns.map(({ label }) => wrapText(label, columnWidth - 4, FONT, true));
  const fits = wrapped.flat().every((line) => textWidth(line, FONT, true) <= columnWidth - 4);
  // Two tiers give a name the room of two columns; where that is too little, each name has a tier of its own.
  const twoTiers = columns.every(({ label }) => textWidth(label, FONT, true) / ROOM <= 2 * columnWidth - 4);
  const tiers = fits ? Math.max(1, ...wrapped.map((lines) => lines.length)) : twoTiers ? 2 : columns.length;
  const bottom = tiers * LINE - 2;
  const placed = columns.map(({ key, label }, index) => {
    const x = mirror(labelWidth + columnWidth * index, width, direction);
    if (fits) {
      const lines = wrapped[index] ?? [];
      return { key, lines: stack(lines, x, bottom - LINE * (lines.length - 1)) };
    }
    const y = bottom - LINE * (tiers - 1 - (index % tiers));
    const spills = labelWidth + columnWidth * index + textWidth(label, FONT, true) / ROOM > width;
    return {
      key,
      lines: [
        {
          x: spills ? mirror(width, width, direction) : x,
          y,
          anchor: spills ? ('end' as const) : ('start' as const),
          text: label,
        },
      ],
    };
  });
  return { columns: placed, height: tiers * LINE + 8 };
}
