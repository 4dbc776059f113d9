import { describe, expect, it } from 'vitest';
import { placeProgress, type ProgressPoint, type ProgressSeries } from './place-progress.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
const percent = (share: number): string => `${share}%`;
const point = (time: number, share: number, fields: Partial<ProgressPoint> = {}): ProgressPoint => ({
  key: `${time}`,
  time,
  share,
  text: percent(share),
  shape: 'circle',
  joined: false,
  ...fields,
});
const series = (points: ProgressPoint[], by?: number, key = 'a'): ProgressSeries => ({
  key,
  by: by === undefined ? undefined : { time: by, text: `target, ${by}` },
  points,
});
const place = (all: ProgressSeries[], start?: number, direction: 'ltr' | 'rtl' = 'ltr') =>
  placeProgress(all, start, percent, WIDTH, direction);

describe('placeProgress', () => {
  it('runs from the promise to the last day it knows, from nothing to the whole', () => {
    const placed = place([series([point(2023.5, 50)], 2025)], 2022.4);
    expect(placed.years.map(({ label }) => label?.text)).toEqual(['2022', '2023', '2024', '2025']);
    const [only] = placed.points;
    expect(only?.y).toBe((placed.baseline + placed.whole) / 2);
    const [axis, end] = [placed.years[0]?.x ?? 0, placed.years.at(-1)?.x ?? 0];
    expect(end).toBe(WIDTH - 12);
    expect(only?.x).toBeCloseTo(axis + (end - axis) / 2, 1);
    expect(placed.goals).toMatchObject([{ key: 'a', x: WIDTH - 12 }]);
    expect(placed.ticks.map(({ label }) => label.text)).toEqual(['0%', '50%', '100%']);
  });

  it('leaves room above the whole where more than it was reached', () => {
    const placed = place([series([point(2023.5, 150), point(2024.5, 300)])]);
    const [first, second] = placed.points;
    expect(second?.y).toBeLessThan(first?.y ?? 0);
    expect(first?.y).toBeLessThan(placed.whole);
    expect(placed.ticks.at(-1)?.label.text).toBe('300%');
    for (const { y } of placed.points) expect(y).toBeGreaterThanOrEqual(40);
  });

  it('draws a line only between points that follow on each other', () => {
    const points = [point(2022.5, 10), point(2023.5, 20, { joined: true }), point(2026.5, 90)];
    const placed = place([series(points)]);
    expect(placed.lines).toHaveLength(1);
    const [line] = placed.lines;
    expect([line?.x1, line?.x2]).toEqual(placed.points.slice(0, 2).map(({ x }) => x));
    expect(place([series([point(2022.5, 10, { joined: true })])]).lines).toEqual([]);
  });

  it('keeps several targets on the one scale, and their words apart', () => {
    const placed = place([series([point(2023.5, 50)], 2025, 'a'), series([point(2023.5, 52)], 2025, 'b')], 2022);
    expect(placed.points.map(({ key, x }) => [key, x])).toEqual([
      ['2023.5', placed.points[0]?.x],
      ['2023.5', placed.points[0]?.x],
    ]);
    const heights = [...placed.points, ...placed.goals].map(({ label }) => `${label.x} ${label.y}`);
    expect(new Set(heights).size).toBe(4);
  });

  it('keeps all words inside, at both ends of time', () => {
    const placed = place([series([point(2022, 5), point(2025, 100)], 2025)], 2022);
    for (const { label } of [...placed.points, ...placed.goals]) {
      const half = textWidth(label.text, 13, true) / 2;
      expect(label.x - half).toBeGreaterThanOrEqual(0);
      expect(label.x + half).toBeLessThanOrEqual(WIDTH);
      expect(label.y).toBeGreaterThan(12);
      expect(label.y).toBeLessThan(placed.height);
    }
  });

  it('is mirrored where text runs from right to left', () => {
    const all = [series([point(2023.5, 50), point(2024.2, 60, { joined: true })], 2025)];
    const [left, right] = [place(all, 2022), place(all, 2022, 'rtl')];
    const mirrored = (xs: readonly number[]) => xs.map((x) => Math.round((WIDTH - x) * 100) / 100);
    expect(right.points.map(({ x }) => x)).toEqual(mirrored(left.points.map(({ x }) => x)));
    expect(right.years.map(({ x }) => x)).toEqual(mirrored(left.years.map(({ x }) => x)));
    expect(right.points.map(({ y }) => y)).toEqual(left.points.map(({ y }) => y));
  });

  it('places one point without a target day, and nothing at all', () => {
    expect(place([series([point(2024, 3)])]).points).toHaveLength(1);
    expect(place([])).toMatchObject({ points: [], goals: [], lines: [] });
    expect(JSON.stringify(place([]))).not.toMatch(/null|NaN/);
  });
});
