import { describe, expect, it } from 'vitest';
import { type Pair, placePairs } from './place-pairs.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
const HEADS = ['Need', 'Promise'] as const;
const pair = (key: string, first: number | undefined, second: number | undefined, label = key): Pair => ({
  key,
  label,
  first: { value: first, text: first === undefined ? '?' : String(first) },
  second: { value: second, text: second === undefined ? '?' : String(second) },
});
const place = (pairs: Pair[], direction: 'ltr' | 'rtl' = 'ltr') => placePairs(pairs, HEADS, 100, WIDTH, direction);

describe('placePairs', () => {
  it('gives each side half of the width and a scale of its own', () => {
    const { rows, heads, height } = place([pair('a', 50, 4), pair('b', 25, 2)]);
    expect(heads.map(({ x }) => x)).toEqual([0, 176]);
    expect(height).toBe(114);
    const [need, promise] = [164 - textWidth('50', 13, true) - 6, 164 - textWidth('4', 13, true) - 6];
    const [a, b] = rows;
    expect(a?.first).toMatchObject({ x: 0, width: expect.closeTo(need / 2, 1) as number });
    expect(b?.first.width).toBeCloseTo(need / 4, 1);
    expect(a?.second).toMatchObject({ x: 176, width: expect.closeTo(promise, 1) as number });
    expect(b?.second.width).toBeCloseTo(promise / 2, 1);
    expect([a?.y, b?.y]).toEqual([42, 88]);
    expect(a?.second.label.x).toBeCloseTo(176 + promise + 6, 1);
  });

  it('has words and no bar for what is unknown or nothing', () => {
    const [unknown, nothing] = place([pair('a', undefined, undefined), pair('b', 0, 0)]).rows;
    expect(unknown?.first).toMatchObject({ width: 0, label: { x: 0, text: '?' } });
    expect(unknown?.second).toMatchObject({ width: 0, label: { x: 176, text: '?' } });
    expect(nothing?.second).toMatchObject({ width: 0, label: { x: 176, text: '0' } });
  });

  it('mirrors every place from right to left', () => {
    const pairs = [pair('a', 50, 4), pair('b', undefined, 2)];
    const [ltr, rtl] = [place(pairs), place(pairs, 'rtl')];
    expect(rtl.heads.map(({ x }) => x)).toEqual([340, 164]);
    ltr.rows.forEach((plain, index) => {
      const mirrored = rtl.rows[index];
      if (!mirrored) throw new Error('a row is missing');
      for (const side of ['first', 'second'] as const) {
        expect(mirrored[side].x + mirrored[side].width).toBeCloseTo(WIDTH - plain[side].x, 1);
        expect(mirrored[side].label.x).toBeCloseTo(WIDTH - plain[side].label.x, 1);
        expect(mirrored[side].width).toBe(plain[side].width);
      }
      expect(mirrored.y).toBe(plain.y);
    });
  });

  it('breaks a name that is wider than the chart, and moves the rows below it down', () => {
    const long = 'Countries that are far from the sea and far from everybody else';
    const [first, second] = place([pair('a', 1, 1, long), pair('b', 1, 1)]).rows;
    expect(first?.lines.map(({ y }) => y)).toEqual([36, 51]);
    expect([first?.y, second?.y]).toEqual([57, 103]);
  });

  it('breaks heads that are wider than their half, the shorter one down beside the last line', () => {
    const heads = ['Без доступа к интернету', 'Обещано'] as const;
    const { heads: placed, rows } = placePairs([pair('a', 1, 1)], heads, 100, WIDTH, 'ltr');
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [0, 13],
      [0, 28],
      [176, 28],
    ]);
    for (const { text } of placed) expect(textWidth(text, 13)).toBeLessThanOrEqual(164);
    expect(rows[0]?.area).toEqual({ x: 0, y: 37, width: WIDTH, height: 46 });
  });

  it('has its heads alone for no data', () => {
    expect(place([])).toMatchObject({ width: WIDTH, height: 22, rows: [] });
  });
});
