import { describe, expect, it } from 'vitest';
import type { GridLine } from './place-dots.ts';
import { type HeatCell, placeHeat, stepOf } from './place-heat.ts';

const WIDTH = 340;
const lines = (...keys: string[]): GridLine[] => keys.map((key) => ({ key, label: key }));
const cell = (row: string, column: string, value: number): HeatCell => ({ row, column, value, text: String(value) });

describe('placeHeat', () => {
  it('puts each square where its row and column cross, its number in the middle, darkest for the most', () => {
    const { columns, cells, height } = placeHeat(
      lines('r1', 'r2'),
      lines('c1', 'c2'),
      [cell('r1', 'c1', 10), cell('r2', 'c2', 1)],
      WIDTH,
      'ltr',
    );
    expect(cells.map(({ step }) => step)).toEqual([5, 1]);
    const [first, last] = cells;
    if (!first || !last) throw new Error('a square is missing');
    expect(last.x - first.x).toBeCloseTo(first.size + 2, 5);
    expect(last.y).toBeGreaterThanOrEqual(first.y + first.size);
    expect(last.x + last.size).toBeLessThanOrEqual(WIDTH);
    expect(last.y + last.size).toBeLessThanOrEqual(height);
    for (const { x, y, size, label } of cells) {
      expect(label.x).toBeCloseTo(x + size / 2, 1);
      expect(label.y).toBeCloseTo(y + size / 2 + 4.5, 1);
      expect(label.anchor).toBe('middle');
    }
    expect(columns.map(({ label }) => label.x)).toEqual(cells.map(({ label }) => label.x));
  });

  it('puts the name of a row above its squares, where a long one has the whole width', () => {
    const { rows, cells, height } = placeHeat(
      lines('r1', 'r2'),
      lines('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'),
      [cell('r1', 'c1', 1), cell('r2', 'c1', 1)],
      WIDTH,
      'ltr',
    );
    const [first, second] = cells;
    const [above, below] = rows;
    expect([above?.label, below?.label]).toEqual([
      { x: 0, y: 39, anchor: 'start', text: 'r1' },
      { x: 0, y: 101.5, anchor: 'start', text: 'r2' },
    ]);
    expect([first?.y, second?.y, height]).toEqual([45, 107.5, 149]);
  });

  it('mirrors every place from right to left, and leaves heights and sizes alone', () => {
    const cells = [cell('r1', 'c1', 3), cell('r1', 'c2', 0)];
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      placeHeat(lines('r1'), lines('c1', 'c2'), cells, WIDTH, direction),
    );
    ltr?.cells.forEach((plain, index) => {
      const mirrored = rtl?.cells[index];
      if (!mirrored) throw new Error('a square is missing');
      expect(mirrored.x + mirrored.size).toBeCloseTo(WIDTH - plain.x, 5);
      expect([mirrored.y, mirrored.size, mirrored.step]).toEqual([plain.y, plain.size, plain.step]);
    });
    expect(rtl?.columns.map(({ label }) => label.x)).toEqual(
      ltr?.columns.map(({ label }) => expect.closeTo(WIDTH - label.x, 5) as number),
    );
  });

  it('passes over a square of a row or column that is not there, and places names where there is no data', () => {
    const stray = [cell('r1', 'nowhere', 1), cell('none', 'c1', 1)];
    expect(placeHeat(lines('r1'), lines('c1'), stray, WIDTH, 'ltr').cells).toEqual([]);
    const empty = placeHeat(lines('r1', 'r2'), lines('c1'), [], WIDTH, 'rtl');
    expect([empty.rows.length, empty.columns.length, empty.cells.length]).toEqual([2, 1, 0]);
    expect(placeHeat([], [], [], WIDTH, 'ltr')).toMatchObject({ rows: [], columns: [], cells: [] });
  });
});

describe('stepOf', () => {
  it('gives nothing no step, the least the first, the largest the fifth', () => {
    expect([0, 1, 20, 21, 40, 60, 80, 81, 100].map((value) => stepOf(value, 100))).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5]);
    expect(stepOf(0, 0)).toBe(0);
    expect(stepOf(3, 1)).toBe(5);
  });
});
