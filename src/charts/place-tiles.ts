import { type PlacedText, round } from './frame.ts';
import { stepOf } from './place-heat.ts';

/** One country's tile: its place in the grid of its block, its value, its code. */
export interface Tile {
  readonly key: string;
  readonly column: number;
  readonly row: number;
  readonly value: number;
  readonly text: string;
}

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

/** Side of a tile with its gap, in chart units: 26 leaves 24 and more for a finger on the narrowest phone. */
export const TILE = 26;

/**
 * One equal tile per country. East stays right in every direction of reading: a map is not mirrored.
 * @param largest the value of the darkest step, the same for all blocks of one map
 */
export function placeTiles(tiles: readonly Tile[], largest: number): PlacedTiles {
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  return {
    width: columns * TILE,
    height: rows * TILE,
    size: TILE - 2,
    tiles: tiles.map(({ key, column, row, value, text }) => ({
      key,
      x: round(column * TILE + 1),
      y: round(row * TILE + 1),
      step: stepOf(value, largest),
      label: { x: round(column * TILE + TILE / 2), y: round(row * TILE + TILE / 2 + 3), anchor: 'middle', text },
    })),
  };
}
