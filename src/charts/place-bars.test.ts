import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, placeBars } from './place-bars.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
const bar = (key: string, value: number, text = String(value)): Bar => ({ key, value, label: `Name of ${key}`, text });

describe('placeBars', () => {
  it('draws from zero, the longest as long as its text leaves room for', () => {
    const { width, height, baseline, bars } = placeBars([bar('a', 10), bar('b', 5)], WIDTH, 'ltr');
    expect({ width, height, baseline }).toEqual({ width: 340, height: 92, baseline: 0 });
    const room = textWidth('10', 13, true) + 6;
    expect(bars).toMatchObject([
      { key: 'a', x: 0, y: 21, width: Math.round((340 - room) * 100) / 100, height: 14 },
      { key: 'b', x: 0, y: 67, width: Math.round((340 - room) * 50) / 100, height: 14 },
    ]);
    expect(bars[0]?.lines).toEqual([{ x: 0, y: 14, anchor: 'start', text: 'Name of a' }]);
    expect(bars[1]?.value).toEqual({ x: (bars[1]?.width ?? 0) + 6, y: 79, anchor: 'start', text: '5' });
  });

  it('mirrors every place from right to left, and leaves heights and lengths alone', () => {
    const some = [bar('a', 10), bar('b', 5), bar('c', 0)];
    const [ltr, rtl] = [placeBars(some, WIDTH, 'ltr'), placeBars(some, WIDTH, 'rtl')];
    expect(rtl.baseline).toBe(340);
    rtl.bars.forEach((mirrored, index) => {
      const plain = ltr.bars[index];
      if (!plain) throw new Error('a bar is missing');
      expect(mirrored.x + mirrored.width).toBeCloseTo(340 - plain.x, 5);
      expect(mirrored.lines.map(({ x }) => 340 - x)).toEqual(plain.lines.map(({ x }) => x));
      expect(mirrored.value.x).toBeCloseTo(340 - plain.value.x, 5);
      expect([mirrored.y, mirrored.width, mirrored.height, mirrored.lines[0]?.anchor]).toEqual([
        plain.y,
        plain.width,
        plain.height,
        'start',
      ]);
    });
  });

  it('has nothing to place for no data', () => {
    expect(placeBars([], WIDTH, 'ltr')).toEqual({ width: 340, height: 0, baseline: 0, bars: [] });
    expect(placeBars([], WIDTH, 'rtl')).toMatchObject({ baseline: 340, bars: [] });
  });

  it('draws a single value over the whole room', () => {
    const [one] = placeBars([bar('a', 3)], WIDTH, 'ltr').bars;
    expect(one?.width).toBeCloseTo(340 - textWidth('3', 13, true) - 6, 1);
  });

  it('gives zero no length and still its name and number', () => {
    for (const zeros of [[bar('a', 0)], [bar('a', 0), bar('b', 0)]])
      for (const { width, lines, value } of placeBars(zeros, WIDTH, 'ltr').bars) {
        expect(width).toBe(0);
        expect(lines[0]?.text).not.toBe('');
        expect(value).toMatchObject({ x: 6, text: '0' });
      }
  });

  it('keeps bars and their numbers inside the width, and lengths in proportion, for any values', () => {
    const bars = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(bars, fc.constantFrom('ltr' as const, 'rtl' as const), (values, direction) => {
        const longest = Math.max(...values);
        const placed = placeBars(
          values.map((value, index) => bar(`b${index}`, value, `USD ${value}`)),
          WIDTH,
          direction,
        );
        const full = Math.max(...placed.bars.map(({ width }) => width));
        placed.bars.forEach(({ x, width, value }, index) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(WIDTH + 0.01);
          const end =
            direction === 'ltr' ? value.x + textWidth(value.text, 13) : WIDTH - value.x + textWidth(value.text, 13);
          expect(end).toBeLessThanOrEqual(WIDTH + 0.01);
          expect(width).toBeCloseTo(longest === 0 ? 0 : ((values[index] ?? 0) / longest) * full, 1);
        });
      }),
    );
  });
});
