import { describe, expect, it } from 'vitest';
import { repositoryRegister } from '../../tests/dataset-builder.ts';
import { placeTiles, TILE, type Tile } from './place-tiles.ts';
import { textWidth } from './text-width.ts';

const tile = (key: string, column: number, row: number, value = 0): Tile => ({ key, column, row, value, text: key });

describe('placeTiles', () => {
  it('puts each tile in its column and row, with a gap around it and its code in the middle', () => {
    expect(placeTiles([tile('GHA', 0, 0, 1), tile('KEN', 2, 1)], 5)).toEqual({
      width: 81,
      height: 54,
      size: 26,
      tiles: [
        { key: 'GHA', x: 0.5, y: 0.5, step: 1, label: { x: 13.5, y: 17, anchor: 'middle', text: 'GHA', fit: 23 } },
        { key: 'KEN', x: 54.5, y: 27.5, step: 0, label: { x: 67.5, y: 44, anchor: 'middle', text: 'KEN', fit: 23 } },
      ],
    });
  });

  it('presses a code of wide letters into its tile', () => {
    const codes = ['GHA', 'MLI', 'MMR', 'WSM'].map((code, column) => tile(code, column, 0));
    expect(placeTiles(codes, 1).tiles.map(({ label }) => label.fit)).toEqual([23, undefined, 23, 23]);
  });

  it('goes by the largest value of the whole map, which may be in another block', () => {
    const steps = (largest: number) => placeTiles([tile('A', 0, 0, 0), tile('B', 1, 0, 4)], largest).tiles;
    expect(steps(4).map(({ step }) => step)).toEqual([0, 5]);
    expect(steps(20).map(({ step }) => step)).toEqual([0, 1]);
  });

  it('has no tile to place for no data, and one for one', () => {
    expect(placeTiles([], 1)).toMatchObject({ width: TILE, height: TILE, tiles: [] });
    expect(placeTiles([tile('TUV', 0, 0, 3)], 3)).toMatchObject({ width: TILE, height: TILE, tiles: [{ step: 5 }] });
  });
});

describe('the tile grid of this register', () => {
  const { tile_grid, countries, territories } = repositoryRegister().dataset;
  const regionOf = new Map([
    ...countries.map(({ iso3, itu_region }) => [iso3, itu_region] as const),
    ...territories.map(({ iso3, geographic_region }) => [iso3, geographic_region] as const),
  ]);

  it('has exactly one tile for every country and territory', () => {
    expect(tile_grid.map(({ iso3 }) => iso3).sort()).toEqual([...regionOf.keys()].sort());
  });

  it.each([...new Set(regionOf.values())])(
    'has no two tiles of %s on one another, and every code inside its tile',
    (region) => {
      const own = tile_grid.filter(({ iso3 }) => regionOf.get(iso3) === region);
      const { tiles, size, width, height } = placeTiles(
        own.map(({ iso3, column, row }) => tile(iso3, column, row)),
        1,
      );
      expect(new Set(tiles.map(({ x, y }) => `${x} ${y}`)).size).toBe(own.length);
      for (const { x, y, label } of tiles) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + size).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + size).toBeLessThanOrEqual(height);
        expect(label.fit ?? textWidth(label.text, 12)).toBeLessThanOrEqual(size - 3);
        // Twelve tiles and the margins of a page go into 360 pixels.
        expect(width).toBeLessThanOrEqual(328);
      }
    },
  );
});
