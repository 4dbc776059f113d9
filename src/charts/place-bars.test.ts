import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bar, placeBars } from './place-bars.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
/** Room that the words of a value take at the end of a bar. */
const roomFor = (text: string): number => textWidth(text, 13) / 0.84 + 6;
const bar = (key: string, value: number, text = String(value)): Bar => ({ key, value, label: `Name of ${key}`, text });

describe('placeBars', () => {
  it('draws from zero, the longest as long as its text leaves room for', () => {
    const { width, height, baseline, bars } = placeBars([bar('a', 10), bar('b', 5)], WIDTH, 'ltr');
    expect({ width, height, baseline }).toEqual({ width: 340, height: 92, baseline: 0 });
    const room = roomFor('10');
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
    expect(one?.width).toBeCloseTo(340 - roomFor('3'), 1);
  });

  it('gives zero no length and still its name and number', () => {
    for (const zeros of [[bar('a', 0)], [bar('a', 0), bar('b', 0)]])
      for (const { width, lines, value } of placeBars(zeros, WIDTH, 'ltr').bars) {
        expect(width).toBe(0);
        expect(lines[0]?.text).not.toBe('');
        expect(value).toMatchObject({ x: 6, text: '0' });
      }
  });

  it('ends its scale at the level asked for, unless something is longer', () => {
    const room = WIDTH - roomFor('50');
    const widthOf = (value: number) => placeBars([bar('a', value, '50')], WIDTH, 'ltr', 100).bars[0]?.width;
    // A short bar has room beside it however long the scale is: all but a stroke's room at the edge.
    expect(widthOf(50)).toBeCloseTo(339 / 2, 1);
    expect(widthOf(100)).toBeCloseTo(room, 1);
    expect(widthOf(180)).toBeCloseTo(room, 1);
  });

  it('draws a range from the end of the bar to its upper end, the number beyond', () => {
    const ranged = { ...bar('a', 2, '2 to 4'), upper: 4 };
    const room = WIDTH - roomFor('2 to 4');
    const [ltr] = placeBars([ranged], WIDTH, 'ltr').bars;
    expect(ltr?.width).toBeCloseTo(room / 2, 1);
    expect(ltr?.range?.x).toBe(ltr?.width);
    expect(ltr?.range?.width).toBeCloseTo(room / 2, 1);
    expect(ltr?.value.x).toBeCloseTo(room + 6, 1);
    const [rtl] = placeBars([ranged], WIDTH, 'rtl').bars;
    expect(rtl?.range).toEqual({ x: expect.closeTo(WIDTH - room, 1) as number, width: ltr?.range?.width });
    expect(placeBars([bar('a', 2)], WIDTH, 'ltr').bars[0]?.range).toBeUndefined();
  });

  it('marks a level to reach where the scale has it, and never off the scale', () => {
    const aimed = { ...bar('a', 10, '10'), goal: 80 };
    const goalOf = (direction: 'ltr' | 'rtl', max?: number) => placeBars([aimed], WIDTH, direction, max).bars[0]?.goal;
    expect(goalOf('ltr', 100)).toBeCloseTo(339 * 0.8, 1);
    expect(goalOf('rtl', 100)).toBeCloseTo(WIDTH - 339 * 0.8, 1);
    expect(goalOf('ltr')).toBeCloseTo(339, 1);
  });

  it('puts the number beyond a level that would strike it through', () => {
    const [near, far, passed] = placeBars(
      [78, 10, 90].map((value) => ({ ...bar(`b${value}`, value), goal: 80 })),
      WIDTH,
      'ltr',
      100,
    ).bars;
    expect(near?.value.x).toBeCloseTo((near?.goal ?? 0) + 6, 1);
    expect(far?.value.x).toBeCloseTo((far?.width ?? 0) + 6, 1);
    expect(passed?.value.x).toBeCloseTo((passed?.width ?? 0) + 6, 1);
  });

  it('puts words below their bar where they would leave it little of the width, and short ones beside theirs', () => {
    const long = 'from USD 2.6 trillion to USD 2.8 trillion';
    for (const direction of ['ltr', 'rtl'] as const) {
      const { bars, height } = placeBars([bar('a', 100, long), bar('b', 50, 'USD 50')], WIDTH, direction);
      const [a, b] = bars;
      expect(a?.width).toBe(339);
      expect(a?.value).toMatchObject({ x: direction === 'rtl' ? WIDTH : 0, y: 50 });
      expect(b?.y).toBe(82);
      expect(b?.value).toMatchObject({ y: 94 });
      expect(Math.abs((b?.value.x ?? 0) - (direction === 'rtl' ? WIDTH : 0))).toBeCloseTo(339 / 2 + 6, 1);
      expect(height).toBe(107);
      expect(bars.map(({ area }) => area)).toEqual([
        { x: 0, y: 0, width: WIDTH, height: 61 },
        { x: 0, y: 61, width: WIDTH, height: 46 },
      ]);
    }
  });

  it('breaks a name that is wider than the chart, and moves the bars below it down', () => {
    const long = { ...bar('a', 1), label: 'Subscriptions to fixed broadband of ten megabits a second or more' };
    const { bars, height } = placeBars([long, bar('b', 1)], WIDTH, 'ltr');
    expect(bars[0]?.lines.map(({ y }) => y)).toEqual([14, 29]);
    expect(bars.map(({ y }) => y)).toEqual([36, 82]);
    expect(height).toBe(107);
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
