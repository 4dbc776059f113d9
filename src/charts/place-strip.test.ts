import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeStrip, type StripMark } from './place-strip.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
const marks = (...values: number[]): StripMark[] => values.map((value, index) => ({ key: `m${index}`, value }));
const place = (values: number[], direction: 'ltr' | 'rtl' = 'ltr') =>
  placeStrip(marks(...values), undefined, String, WIDTH, direction);

describe('placeStrip', () => {
  it('has a stroke at every power of ten, evenly apart, and shorter ones between', () => {
    const { ticks, minor } = place([50, 5_000_000]);
    expect(ticks).toEqual([30, 76.67, 123.33, 170, 216.67, 263.33, 310]);
    expect(minor).toHaveLength(48);
    expect(minor[0]).toBeCloseTo(30 + Math.log10(2) * (280 / 6), 1);
    expect(minor.every((x) => x > 30 && x < 310)).toBe(true);
  });

  it('names every power of ten that has room, both ends always, and keeps the words apart and inside', () => {
    const words = (value: number) => `USD\u00a0${value.toLocaleString('en')}`;
    for (const direction of ['ltr', 'rtl'] as const)
      for (const top of [100, 10_000_000, 10 ** 14]) {
        const { labels, baseline } = placeStrip(marks(10, top), undefined, words, WIDTH, direction);
        expect(labels.some(({ text }) => text.includes('10'))).toBe(true);
        const bottom = labels.filter(({ y }) => y === baseline + 20);
        const spans = bottom
          .map(({ x, text }) => ({ from: x - textWidth(text, 13) / 2, to: x + textWidth(text, 13) / 2 }))
          .sort((a, b) => a.from - b.from);
        spans.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(-0.01);
          expect(to).toBeLessThanOrEqual(WIDTH + 0.01);
          expect(spans[index + 1]?.from ?? Infinity).toBeGreaterThan(to);
        });
      }
    expect(place([50, 5_000]).labels.map(({ text }) => text)).toEqual(['10', '100', '1000', '10000']);
    const five = placeStrip(marks(100_000, 10 ** 10), undefined, words, WIDTH, 'ltr').labels.map(({ text }) => text);
    expect([five[0], five[1], five.at(-1)]).toEqual(['USD', '100,000', '10,000,000,000']);
  });

  it('puts a mark exactly at its value', () => {
    const { marks: placed, ticks } = place([10, 100, 1000, 2000, 10_000]);
    const [from = 0, to = 0] = [ticks[0], ticks.at(-1)];
    for (const { x, key } of placed) {
      const value = [10, 100, 1000, 2000, 10_000][Number(key.slice(1))] ?? 0;
      expect(x).toBeCloseTo(from + ((to - from) * (Math.log10(value) - 1)) / 3, 1);
    }
  });

  it('stacks equal values, in the order of their keys', () => {
    const { marks: placed, radius, baseline, height } = place([100, 100, 100, 5]);
    const stack = placed.filter(({ key }) => key !== 'm3');
    expect(stack.map(({ key }) => key)).toEqual(['m0', 'm1', 'm2']);
    expect(new Set(stack.map(({ x }) => x)).size).toBe(1);
    expect(stack.map(({ y }) => baseline - y)).toEqual([14.5, 39.5, 64.5]);
    expect(radius * 2).toBeLessThan(25);
    expect(height).toBe(baseline + 28);
  });

  it('gives each mark an area for a finger of its own, and smaller ones where the picture would be too high', () => {
    const areas = (count: number) => place(Array.from({ length: count }, () => 100)).marks.map(({ area }) => area);
    for (const count of [1, 5, 11])
      for (const { width, height } of areas(count)) expect([width, height]).toEqual([25, 25]);
    expect(areas(60)[0]).toMatchObject({ width: 11, height: 11 });
    for (const count of [11, 60]) expect(new Set(areas(count).map(({ y }) => y)).size).toBe(count);
  });

  it('lets no two marks touch, keeps all inside, and loses none, for any values', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('ltr' as const, 'rtl' as const), (values, direction) => {
        const { marks: placed, radius, baseline } = place(values, direction);
        expect(placed.map(({ key }) => key).sort()).toEqual(values.map((_, index) => `m${index}`).sort());
        placed.forEach(({ x, y, area: own }, index) => {
          expect(x).toBeGreaterThanOrEqual(radius);
          expect(x).toBeLessThanOrEqual(WIDTH - radius);
          expect(y - radius).toBeGreaterThan(0);
          expect(y + radius).toBeLessThan(baseline);
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(2 * radius);
          for (const { area } of placed.slice(index + 1)) {
            const overlap = (axis: 'x' | 'y', side: 'width' | 'height') =>
              Math.min(own[axis] + own[side], area[axis] + area[side]) - Math.max(own[axis], area[axis]);
            expect(Math.min(overlap('x', 'width'), overlap('y', 'height'))).toBeLessThanOrEqual(0.02);
          }
        });
      }),
    );
  });

  it('marks the median, its words inside the width however far out it is', () => {
    const median = (value: number, direction: 'ltr' | 'rtl') =>
      placeStrip(marks(1, 1000), { value, text: 'median USD 1,000' }, String, WIDTH, direction).median;
    expect(median(1, 'ltr')).toMatchObject({ x: 18.2, label: { anchor: 'middle' } });
    expect(median(1, 'rtl')).toMatchObject({ x: 321.8 });
    expect(median(1, 'ltr')?.label.x).toBeGreaterThan(50);
    expect(median(1000, 'ltr')?.label.x).toBeLessThan(290);
    expect(median(1, 'rtl')?.label.x).toBeCloseTo(WIDTH - (median(1, 'ltr')?.label.x ?? 0), 5);
  });

  it('has a scale and no mark for no data, and none for zero, which no logarithm knows', () => {
    const empty = place([]);
    expect(empty).toMatchObject({ marks: [], ticks: [13, 327], median: undefined });
    expect(empty.labels.map(({ text }) => text)).toEqual(['1', '10']);
    expect(place([0])).toEqual(empty);
    expect(place([0, 50]).marks).toHaveLength(1);
  });

  it('gives a single value, even a power of ten, a whole step of the scale', () => {
    expect(place([1000]).labels.map(({ text }) => text)).toEqual(['1000', '10000']);
    expect(place([1000]).marks).toHaveLength(1);
  });
});
