import { scaleSqrt } from 'd3';
import { type Area, type Direction, FINGER, LINE, mirror, mirrorArea, type PlacedText, round, stack } from './frame.ts';
import { textWidth, wrapAmount, wrapText } from './text-width.ts';

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

/** A name of a row or column with the area that answers for it. */
export interface PlacedName {
  readonly key: string;
  readonly lines: readonly PlacedText[];
  readonly area: Area;
}

/** A dot with its place. */
export interface PlacedDot {
  readonly row: string;
  readonly column: string;
  readonly x: number;
  readonly y: number;
  /** 0 where nothing is. */
  readonly radius: number;
  /** The words, beside the dot or below it. */
  readonly lines: readonly PlacedText[];
  readonly area: Area;
}

/** A chart of dots with all its coordinates. */
export interface PlacedDots {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly PlacedName[];
  /** A row begins at its `area`, with its name. */
  readonly rows: readonly PlacedName[];
  readonly dots: readonly PlacedDot[];
}

const FONT = 13;
const LARGEST = 13;
const GAP = 4;
// Some fonts run wider than the estimate.
const ROOM = 0.9;

/**
 * A grid of dots whose area is the value; the name of a row stands above its dots, where a long one has room. The
 * largest dot is the largest value of the grid. The words stand beside the dots, or below all of them where one is too
 * long for its column.
 * @param width in chart units, 340 for a phone
 */
export function placeDots(
  rows: readonly GridLine[],
  columns: readonly GridLine[],
  dots: readonly GridDot[],
  width: number,
  direction: Direction,
): PlacedDots {
  const columnWidth = width / Math.max(1, columns.length);
  const heads = placeHeads(columns, width, direction);
  const radius = scaleSqrt([0, Math.max(1, ...dots.map(({ value }) => value))], [0, LARGEST]);
  const reach = (value: number): number => (value > 0 ? LARGEST + round(radius(value)) + GAP : 0);
  const beside = dots.every(({ value, text }) => reach(value) + textWidth(text, FONT) <= columnWidth);
  const below = (text: string): string[] => wrapAmount(text, columnWidth * ROOM, FONT);
  const own = (row: string): GridDot[] => dots.filter((dot) => dot.row === row && dot.value > 0);
  let height = heads.height;
  const placedRows = rows.map(({ key, label }) => {
    const top = height;
    const under = beside ? 0 : Math.max(0, ...own(key).map(({ text }) => below(text).length)) * LINE;
    height += FINGER + 2 * LARGEST + GAP + under;
    return {
      key,
      lines: stack([label], mirror(0, width, direction), top + 17),
      area: mirrorArea({ x: 0, y: top, width, height: FINGER }, width, direction),
      bottom: height,
    };
  });
  return {
    width,
    height,
    columns: heads.columns,
    rows: placedRows.map(({ key, lines, area }) => ({ key, lines, area })),
    dots: dots.flatMap(({ row, column, value, text }) => {
      const line = placedRows.find(({ key }) => key === row);
      const start = columns.findIndex(({ key }) => key === column) * columnWidth;
      if (!line || start < 0) return [];
      const top = line.area.y + FINGER;
      const middle = top + LARGEST;
      return [
        {
          row,
          column,
          x: mirror(start + LARGEST, width, direction),
          y: middle,
          radius: round(radius(value)),
          lines: stack(
            beside ? [text] : below(text),
            mirror(start + (beside ? reach(value) : 0), width, direction),
            middle + (beside || value <= 0 ? 4.5 : LARGEST + 12),
          ),
          area: mirrorArea({ x: start, y: top, width: columnWidth, height: line.bottom - top }, width, direction),
        },
      ];
    }),
  };
}

/** Column names above their columns, in one tier or in as few as keep them apart. */
function placeHeads(columns: readonly GridLine[], width: number, direction: Direction) {
  const columnWidth = width / Math.max(1, columns.length);
  const inTiers = (tiers: number) =>
    columns.map(({ key, label }, index) => {
      const lines = wrapText(label, Math.min(2, tiers) * columnWidth - GAP, FONT);
      const longest = Math.max(...lines.map((line) => textWidth(line, FONT)));
      const start = columnWidth * index;
      const spills = start + longest / ROOM > width;
      const from = spills ? width - longest : start;
      return { key, start, lines, tier: index % tiers, spills, from, to: from + longest };
    });
  const apart = (heads: ReturnType<typeof inTiers>): boolean =>
    heads.every((head) => {
      const next = heads.find(({ tier, start }) => tier === head.tier && start > head.start);
      return next === undefined || head.to + GAP <= next.from;
    });
  const choices = columns.map((_, index) => inTiers(index + 1));
  const heads = choices.find(apart) ?? choices.at(-1) ?? [];
  const deep = heads.map((_, tier) => Math.max(0, ...heads.filter((head) => head.tier === tier).map(countLines)));
  const height = Math.max(FINGER, deep.reduce((sum, lines) => sum + lines, 0) * LINE + 8);
  return {
    height,
    columns: heads.map(({ key, start, lines, tier, spills }): PlacedName => {
      const below = deep.slice(tier + 1).reduce((sum, count) => sum + count, 0);
      const first = height - 10 - (below + lines.length - 1) * LINE;
      const x = mirror(spills ? width : start, width, direction);
      return {
        key,
        lines: stack(lines, x, first, spills ? 'end' : 'start'),
        area: mirrorArea({ x: start, y: 0, width: columnWidth, height }, width, direction),
      };
    }),
  };
}

function countLines({ lines }: { readonly lines: readonly string[] }): number {
  return lines.length;
}
