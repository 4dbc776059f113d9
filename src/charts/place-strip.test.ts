import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStrip, type StripMark } from './place-strip.ts';

const WIDTH = 340;
const marks = (...values: number[]): StripMark[] => values.map((value, index) => ({ key: `m${index}`, value }));
const place = (values: number[], direction: 'ltr' | 'rtl' = 'ltr') =>
  placeStrip(marks(...values), undefined, String, WIDTH, direction);

describe('placeStrip', () => {
  it('has a stroke at every power of ten, evenly apart, and words at both ends', () => {
    const { ticks, ends, baseline } = place([50, 5_000_000]);
    expect(ticks).toEqual([6, 60.67, 115.33, 170, 224.67, 279.33, 334]);
    expect(ends).toEqual([
      { x: 0, y: baseline + 18, anchor: 'start', text: '10' },
      { x: WIDTH, y: baseline + 18, anchor: 'end', text: '10000000' },
    ]);
  });

  it('puts a mark within half a mark of its value', () => {
    for (const { x, key } of place([10, 100, 1000, 2000, 10_000]).marks) {
      const value = [10, 100, 1000, 2000, 10_000][Number(key.slice(1))] ?? 0;
      expect(Math.abs(x - (6 + (328 * (Math.log10(value) - 1)) / 3))).toBeLessThanOrEqual(5.5);
    }
  });

  it('stacks equal values, in the order of their keys', () => {
    const { marks: placed, radius, baseline, height } = place([100, 100, 100, 5]);
    const stack = placed.filter(({ key }) => key !== 'm3');
    expect(stack.map(({ key }) => key)).toEqual(['m0', 'm1', 'm2']);
    expect(new Set(stack.map(({ x }) => x)).size).toBe(1);
    expect(stack.map(({ y }) => baseline - y)).toEqual([8, 19, 30]);
    expect(radius * 2).toBeLessThan(11);
    expect(height).toBe(baseline + 26);
  });

  it('lets no two marks touch, keeps all inside, and loses none, for any values', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('ltr' as const, 'rtl' as const), (values, direction) => {
        const { marks: placed, radius, baseline } = place(values, direction);
        expect(placed.map(({ key }) => key).sort()).toEqual(values.map((_, index) => `m${index}`).sort());
        placed.forEach(({ x, y }, index) => {
          expect(x).toBeGreaterThanOrEqual(radius);
          expect(x).toBeLessThanOrEqual(WIDTH - radius);
          expect(y - radius).toBeGreaterThan(0);
          expect(y + radius).toBeLessThan(baseline);
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * radius);
        });
      }),
    );
  });

  it('marks the median, its words inside the width however far out it is', () => {
    const median = (value: number, direction: 'ltr' | 'rtl') =>
      placeStrip(marks(1, 1000), { value, text: 'median USD 1,000' }, String, WIDTH, direction).median;
    expect(median(1, 'ltr')).toMatchObject({ x: 6, label: { anchor: 'middle' } });
    expect(median(1, 'rtl')).toMatchObject({ x: 334 });
    expect(median(1, 'ltr')?.label.x).toBeGreaterThan(50);
    expect(median(1000, 'ltr')?.label.x).toBeLessThan(290);
    expect(median(1, 'rtl')?.label.x).toBeCloseTo(WIDTH - (median(1, 'ltr')?.label.x ?? 0), 5);
  });

  it('has a scale and no mark for no data, and none for zero, which no logarithm knows', () => {
    const empty = place([]);
    expect(empty).toMatchObject({ marks: [], ticks: [6, 334], median: undefined });
    expect(empty.ends.map(({ text }) => text)).toEqual(['1', '10']);
    expect(place([0])).toEqual(empty);
    expect(place([0, 50]).marks).toHaveLength(1);
  });

  it('gives a single value, even a power of ten, a whole step of the scale', () => {
    expect(place([1000]).ends.map(({ text }) => text)).toEqual(['1000', '10000']);
    expect(place([1000]).marks).toHaveLength(1);
  });
});
