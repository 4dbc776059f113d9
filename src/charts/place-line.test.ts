import { describe, expect, it } from 'vitest';
import { type LinePoint, placeLine } from './place-line.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
const point = (time: number, value: number, text?: string): LinePoint => ({ key: `p${time}`, time, value, text });
const GOAL = { value: 100, text: 'Goal: USD 100 bn' };

describe('placeLine', () => {
  it('runs from the first year to the end of the last, from zero to the goal', () => {
    const placed = placeLine([point(2022, 0), point(2023.5, 50)], GOAL, undefined, String, WIDTH, 'ltr');
    const axis = textWidth('80', 13) + 8;
    const [first, last] = placed.points;
    expect(first).toEqual({ key: 'p2022', x: Math.round(axis * 100) / 100, y: 220 });
    expect(last?.y).toBe(125);
    expect(last?.x).toBeCloseTo(axis + (WIDTH - 12 - axis) * 0.75, 1);
    expect(placed.path).toBe(`M${first?.x},220L${last?.x},125`);
    expect(placed.years.map(({ label }) => label?.text)).toEqual(['2022', '2023', '2024']);
    expect(placed.goal).toMatchObject({ y: 30, lines: [{ text: GOAL.text, anchor: 'start', y: 23 }] });
  });

  it('draws a level across with its words at the end, and no tick where the goal has its words', () => {
    const level = { value: 40, text: 'Here: USD 40 bn' };
    const placed = placeLine([point(2022, 50)], GOAL, level, String, WIDTH, 'ltr');
    expect(placed.level).toMatchObject({ y: 144, lines: [{ x: WIDTH, y: 161, anchor: 'end', text: level.text }] });
    expect(placed.ticks.map(({ label }) => label.text)).toEqual(['0', '20', '40', '60', '80']);
    expect(placed.ticks.map(({ y }) => y)).toEqual([220, 182, 144, 106, 68]);
  });

  it('has ticks up to the largest value where there is no goal', () => {
    const placed = placeLine([point(2022, 7), point(2024, 9)], undefined, undefined, String, WIDTH, 'ltr');
    expect(placed.goal).toBeUndefined();
    expect(placed.level).toBeUndefined();
    expect(placed.ticks.map(({ label }) => label.text)).toEqual(['0', '2', '4', '6', '8', '10']);
  });

  it('breaks the words of a goal that are wider than the chart, and moves everything down for them', () => {
    const long = { value: 100, text: 'Goal: as many billions of dollars as all partners together pledge by the end' };
    const placed = placeLine([point(2022, 50, 'USD 50 bn')], long, undefined, String, WIDTH, 'ltr');
    expect(placed.goal).toMatchObject({ y: 45, lines: [{ y: 23 }, { y: 38 }] });
    expect(placed.height).toBe(261);
  });

  it('puts the words of the last point above it at the edge, and below where the goal is near', () => {
    const label = (value: number) =>
      placeLine([point(2022, value, 'words')], GOAL, undefined, String, WIDTH, 'ltr').points[0];
    expect(label(50)).toMatchObject({ y: 125, label: { x: WIDTH, y: 113, anchor: 'end' } });
    expect(label(95)).toMatchObject({ y: 39.5, label: { x: WIDTH, y: 59.5, anchor: 'end' } });
  });

  it('puts the words of the first point beside it where they would touch the ground, above where the line is there', () => {
    const of = (goal: number, ...rest: LinePoint[]) =>
      placeLine(
        [point(2022, 16, 'USD 15.8 bn'), ...rest, point(2025, 90)],
        { value: goal, text: 'Goal' },
        undefined,
        String,
        WIDTH,
        'ltr',
      ).points;
    const [below] = of(100, point(2022.1, 26));
    expect(below?.label?.y).toBe((below?.y ?? 0) + 20);
    const [beside] = of(250, point(2022.05, 40));
    expect(beside?.label).toMatchObject({ x: (beside?.x ?? 0) + 8, y: (beside?.y ?? 0) + 4.5, anchor: 'start' });
    const [first, second] = of(400, point(2022.5, 17));
    expect(first?.label?.x).toBe(first?.x);
    expect(first?.label?.y).toBeLessThan((second?.y ?? 0) - 11);
  });

  it('places nothing on the line for no data, and the axis all the same', () => {
    const placed = placeLine([], undefined, undefined, String, WIDTH, 'ltr');
    expect(placed).toMatchObject({ path: '', points: [], years: [] });
    expect(placed.ticks[0]).toMatchObject({ y: 220, label: { text: '0' } });
  });

  it('places one value, and zero on the ground', () => {
    expect(placeLine([point(2024, 3)], undefined, undefined, String, WIDTH, 'ltr').years).toHaveLength(2);
    const zero = placeLine([point(2024, 0), point(2025, 0)], undefined, undefined, String, WIDTH, 'ltr');
    expect(zero.points.map(({ y }) => y)).toEqual([220, 220]);
  });

  it('lets time run from right to left', () => {
    const points = [point(2022, 1), point(2023, 2, 'words')];
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      placeLine(points, GOAL, undefined, String, WIDTH, direction),
    );
    expect(rtl?.points.map(({ x }) => x)).toEqual(ltr?.points.map(({ x }) => expect.closeTo(WIDTH - x, 5) as number));
    expect(rtl?.points[1]?.label).toMatchObject({ x: 0, anchor: 'end' });
    expect(rtl?.years.map(({ label }) => label?.text)).toEqual(['2022', '2023', '2024']);
  });

  it('has a stroke at the first of January of each year, its number there, the last one inside the width', () => {
    const { years, points, baseline } = placeLine(
      [point(2022, 1), point(2023, 2), point(2023.5, 3)],
      undefined,
      undefined,
      String,
      WIDTH,
      'ltr',
    );
    expect(years.map(({ x }) => x).slice(0, 2)).toEqual(points.map(({ x }) => x).slice(0, 2));
    expect(years[1]?.label).toEqual({ x: years[1]?.x, y: baseline + 20, anchor: 'middle', text: '2023' });
    expect((years[2]?.label?.x ?? 0) + textWidth('2024', 13) / 2).toBeLessThanOrEqual(WIDTH);
  });

  it('leaves out numbers of years, not strokes, where they would touch', () => {
    const { years } = placeLine([point(2000, 1), point(2020, 2)], undefined, undefined, String, WIDTH, 'ltr');
    expect(years).toHaveLength(22);
    const labels = years.flatMap(({ label }) => label ?? []);
    expect(labels.length).toBeGreaterThan(4);
    labels.forEach((label, index) => {
      const next = labels[index + 1];
      if (next) expect(next.x - label.x).toBeGreaterThanOrEqual(textWidth(label.text, 13));
    });
  });

  it('breaks the words of a level until the line does not strike them through', () => {
    const level = { value: 33, text: 'Counted in this register: USD 32.9 bn' };
    const low = [point(2022, 10), point(2023, 30), point(2024.5, 90)];
    const high = [point(2022, 60), point(2024.5, 90)];
    const of = (points: LinePoint[], direction: 'ltr' | 'rtl' = 'ltr') =>
      placeLine(points, GOAL, level, String, WIDTH, direction);
    expect(of(high).level?.lines.map(({ text }) => text)).toEqual([level.text]);
    const { level: placed, points } = of(low);
    expect(placed?.lines.length).toBeGreaterThan(1);
    for (const { x, text } of placed?.lines ?? [])
      expect(x - textWidth(text, 13, true)).toBeGreaterThan(points[1]?.x ?? 0);
    expect(of(low, 'rtl').level?.lines).toEqual(placed?.lines.map((line) => ({ ...line, x: WIDTH - line.x })));
  });

  it('keeps the words of a level off the years below the ground, and those of the first point off them', () => {
    const points = [point(2022.4, 15.8, 'USD 15.8 bn'), point(2022.5, 25), point(2023, 30), point(2026, 82)];
    const level = { value: 0.1, text: 'Counted here: USD 97.2 m' };
    const placed = placeLine(points, GOAL, level, String, WIDTH, 'ltr');
    const [words] = placed.level?.lines ?? [];
    expect(words?.y).toBeLessThan(placed.baseline);
    expect(placed.level?.area.y).toBeLessThan((words?.y ?? 0) - 10);
    expect(placed.points[0]?.label?.y).toBeLessThan((words?.y ?? 0) - 13);
  });

  it('keeps the words of a goal and of a level above it apart', () => {
    for (const value of [101, 105, 115, 130, 200, 400]) {
      const level = { value, text: `Counted in this register: USD ${value} bn` };
      const placed = placeLine([point(2022, 16), point(2026, 82, 'words')], GOAL, level, String, WIDTH, 'ltr');
      const [goalLine, levelLine] = [placed.goal?.y ?? 0, placed.level?.y ?? 0];
      const [goalWords, levelWords] = [placed.goal?.lines[0]?.y ?? 0, placed.level?.lines[0]?.y ?? 0];
      expect(levelWords).toBe(levelLine - 7);
      expect(levelWords).toBeGreaterThan(12);
      // Letters are some ten units high, and reach three below their line.
      if (goalWords < goalLine) expect(goalWords - 10).toBeGreaterThan(levelLine);
      else expect((placed.points[1]?.label?.y ?? 0) - 10).toBeGreaterThan(goalWords + 3);
    }
  });

  it('gives the words of a level an area for a finger', () => {
    const { level } = placeLine([point(2022, 50)], GOAL, { value: 40, text: 'Here' }, String, WIDTH, 'ltr');
    expect(level?.area).toEqual({ x: 0, y: 144, width: WIDTH, height: 25 });
  });
});
