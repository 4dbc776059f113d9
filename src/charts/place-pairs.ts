import { scaleLinear } from 'd3';
import { type Area, type Direction, LINE, mirror, type PlacedText, round, stack } from './frame.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Two measures of one thing, each on a scale of its own; an unknown one has words and no bar. */
export interface Pair {
  readonly key: string;
  readonly label: string;
  readonly first: { readonly value: number | undefined; readonly text: string };
  readonly second: { readonly value: number | undefined; readonly text: string };
}

interface PlacedSide {
  readonly x: number;
  readonly width: number;
  readonly label: PlacedText;
}

/** A chart of pairs with all its coordinates. */
export interface PlacedPairs {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly PlacedText[];
  readonly rows: readonly {
    readonly key: string;
    readonly y: number;
    readonly lines: readonly PlacedText[];
    readonly first: PlacedSide;
    readonly second: PlacedSide;
    /** The whole row. */
    readonly area: Area;
  }[];
}

const FONT = 13;
const ROW = 46;
const GAP = 6;
// Some fonts run wider than the estimate.
const ROOM = 0.84;

/**
 * Two bars a row, side by side: need and promise. The scales differ and the heads say of what.
 * @param firstMax the end of the first scale: 100 for shares
 */
export function placePairs(
  pairs: readonly Pair[],
  heads: readonly [string, string],
  firstMax: number,
  width: number,
  direction: Direction,
): PlacedPairs {
  const half = width / 2 - 6;
  const room = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, FONT, true))) + GAP;
  const lengthOf = (texts: readonly string[], most: number) =>
    scaleLinear([0, most || 1], [0, Math.max(16, half - room(texts))]);
  const first = lengthOf(
    pairs.map((pair) => pair.first.text),
    firstMax,
  );
  const second = lengthOf(
    pairs.map((pair) => pair.second.text),
    Math.max(0, ...pairs.map((pair) => pair.second.value ?? 0)),
  );
  const side = (start: number, extent: number, text: string, y: number): PlacedSide => ({
    x: direction === 'rtl' ? round(width - start - extent) : start,
    width: round(extent),
    label: { x: mirror(start + extent + (extent > 0 ? GAP : 0), width, direction), y, anchor: 'start', text },
  });
  const [firstHead, secondHead] = heads.map((head) => wrapText(head, half * ROOM, FONT)) as [string[], string[]];
  const headLines = Math.max(firstHead.length, secondHead.length);
  const under = (lines: readonly string[], x: number): PlacedText[] =>
    stack(lines, mirror(x, width, direction), 13 + (headLines - lines.length) * LINE);
  let height = headLines * LINE + 7;
  const rows = pairs.map((pair): PlacedPairs['rows'][number] => {
    const names = wrapText(pair.label, width * ROOM, FONT, true);
    const start = height;
    const top = height + (names.length - 1) * LINE;
    height = top + ROW;
    return {
      key: pair.key,
      y: top + 20,
      lines: stack(names, mirror(0, width, direction), start + 14),
      first: side(0, first(pair.first.value ?? 0), pair.first.text, top + 32),
      second: side(width / 2 + 6, second(pair.second.value ?? 0), pair.second.text, top + 32),
      area: { x: 0, y: start, width, height: height - start },
    };
  });
  return {
    width,
    height,
    heads: [...under(firstHead, 0), ...under(secondHead, width / 2 + 6)],
    rows,
  };
}
