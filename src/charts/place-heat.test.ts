import { describe, expect, it } from 'vitest';
import type { GridLine } from './place-dots.ts';
import { type HeatCell, placeHeat, stepOf, stepRanges } from './place-heat.ts';
import { textWidth } from './text-width.ts';

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
    expect(columns.map(({ lines: [line] }) => line?.x)).toEqual(cells.map(({ label }) => label.x));
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
    expect([above?.lines, below?.lines]).toEqual([
      [{ x: 0, y: 44, anchor: 'start', text: 'r1' }],
      [{ x: 0, y: 111.5, anchor: 'start', text: 'r2' }],
    ]);
    expect(above?.area).toEqual({ x: 0, y: 25, width: WIDTH, height: 25 });
    expect([first?.y, second?.y, height]).toEqual([51, 118.5, 160]);
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
    expect(rtl?.columns.map(({ lines: [line] }) => line?.x)).toEqual(
      ltr?.columns.map(({ lines: [line] }) => expect.closeTo(WIDTH - (line?.x ?? 0), 5) as number),
    );
    expect(rtl?.columns.map(({ area }) => area.x + area.width)).toEqual(ltr?.columns.map(({ area }) => WIDTH - area.x));
  });

  it('breaks names of columns between their squares where that makes them fit', () => {
    const names = ['非洲', '美洲', '阿拉伯国家', '亚洲和太平洋', '独联体', '欧洲', '全球', '地点未说明'];
    const { columns, cells } = placeHeat(lines('r1'), lines(...names), [cell('r1', '非洲', 1)], WIDTH, 'ltr');
    expect(columns.map(({ lines: placed }) => placed.map(({ text }) => text).join(''))).toEqual(names);
    for (const { lines: placed, area } of columns)
      for (const { y, turn, anchor } of placed) {
        expect([turn, anchor]).toEqual([undefined, 'middle']);
        expect(y - 13).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThan(area.height);
      }
    expect(cells[0]?.y).toBeGreaterThan(columns[0]?.area.height ?? 0);
  });

  it.each([
    ['Africa', 'Americas', 'Arab States', 'Asia and the Pacific', 'CIS', 'Europe', 'Worldwide', 'Place not stated'],
    [
      'Африка',
      'Северная и Южная Америка',
      'Арабские государства',
      'Азиатско-Тихоокеанский регион',
      'СНГ',
      'Европа',
      'Весь мир',
      'Место не указано',
    ],
  ])('turns names of columns such as %s and %s to read upwards, whole, each beside its column', (...names) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { columns } = placeHeat(lines('r1'), lines(...names), [], WIDTH, direction);
      columns.forEach(({ lines: placed, area }, index) => {
        expect(
          placed
            .map(({ text }) => text)
            .join(' ')
            .replaceAll('- ', '-'),
        ).toBe(names[index]);
        expect(placed.length).toBeLessThanOrEqual(3);
        for (const { x, y, turn, text } of placed) {
          expect(turn).toBe(direction === 'rtl' ? 90 : -90);
          expect(x).toBeGreaterThan(area.x);
          expect(x).toBeLessThan(area.x + area.width);
          expect(y - textWidth(text, 13, true)).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThan(area.height);
        }
      });
      expect(columns[0]?.area.height).toBeLessThan(150);
    }
  });

  it('presses words into a square that they are too wide for', () => {
    const eight = lines('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8');
    const fits = ['none', 'ninguno'].map(
      (text) => placeHeat(lines('r1'), eight, [{ ...cell('r1', 'c1', 0), text }], WIDTH, 'ltr').cells[0]?.label.fit,
    );
    expect(fits).toEqual([undefined, 36.5]);
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

describe('stepRanges', () => {
  it('says which numbers each step stands for, and leaves out steps that stand for none', () => {
    expect(stepRanges(20).map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 4],
      [5, 8],
      [9, 12],
      [13, 16],
      [17, 20],
    ]);
    expect(stepRanges(3).map(({ step, from, to }) => [step, from, to])).toEqual([
      [0, 0, 0],
      [2, 1, 1],
      [4, 2, 2],
      [5, 3, 3],
    ]);
  });

  it.each([1, 2, 3, 4, 5, 7, 13, 28, 100])('agrees with the steps of every number up to %d', (largest) => {
    const ranges = stepRanges(largest);
    for (let value = 0; value <= largest; value++)
      expect(ranges.find(({ from, to }) => value >= from && value <= to)?.step, String(value)).toBe(
        stepOf(value, largest),
      );
  });
});
