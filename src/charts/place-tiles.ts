import { type PlacedText, round } from './frame.ts';
import { stepOf } from './place-heat.ts';
import { textWidth } from './text-width.ts';

/** One country's tile: its place in the grid of its block, its value, its code. */
export interface Tile {
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly value: number;
  readonly text: string;
}

/** A map of tiles with all its coordinates. */
export interface PlacedTiles {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly tiles: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly step: number;
    readonly label: PlacedText;
  }[];
}

/** Side of a tile with its gap, in chart units: twelve go into the width of the narrowest phone but one. */
export const TILE = 27;
const FONT = 12;

/**
 * One equal tile per country. East stays right in every direction of reading: a map is not mirrored.
 * @param largest the value of the strongest step, the same for all blocks of one map
 */
export function placeTiles(tiles: readonly Tile[], largest: number): PlacedTiles {
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  const size = TILE - 1;
  return {
    width: columns * TILE,
    height: rows * TILE,
    size,
    tiles: tiles.map(({ key, column, row, value, text }) => ({
      key,
      x: round(column * TILE + 0.5),
      y: round(row * TILE + 0.5),
      step: stepOf(value, largest),
      label: {
        x: round(column * TILE + TILE / 2),
        y: round(row * TILE + TILE / 2 + 3.5),
        anchor: 'middle',
        text,
        // M and W are wide, and in some fonts wider than this knows.
        ...(textWidth(text, FONT) > size - 4 ? { fit: size - 3 } : {}),
      },
    })),
  };
}
