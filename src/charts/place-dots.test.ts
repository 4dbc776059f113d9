import { describe, expect, it } from 'vitest';
import { type GridDot, type GridLine, placeDots, type PlacedDots } from './place-dots.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 340;
const lines = (...labels: string[]): GridLine[] => labels.map((label, index) => ({ key: `k${index}`, label }));
const dot = (row: string, column: string, value: number): GridDot => ({ row, column, value, text: String(value) });

const REGIONS = lines('Africa', 'Americas', 'Asia and the Pacific');
const AREAS: readonly (readonly string[])[] = [
  ['Access', 'Adoption', 'Value creation', 'Accelerate'],
  ['Accès', 'Adoption', 'Création de valeur', 'Accélération'],
  ['Acceso', 'Adopción', 'Creación de valor', 'Aceleración'],
  ['Доступ', 'Внедрение', 'Создание ценности', 'Ускорение'],
  ['النفاذ', 'الاعتماد', 'خلق القيمة', 'التسريع'],
  ['接入', '采用', '价值创造', '加速'],
  ['A', 'B', 'C', 'D'],
];

/** The stretch of each header line in reading order, from the edge where reading begins. */
function stretches({ columns, width }: PlacedDots, direction: 'ltr' | 'rtl') {
  return columns.flatMap(({ lines: placed }) =>
    placed.map(({ x, y, anchor, text }) => {
      const at = direction === 'rtl' ? width - x : x;
      const length = textWidth(text, 13, true);
      return anchor === 'end' ? { y, from: at - length, to: at } : { y, from: at, to: at + length };
    }),
  );
}

describe('placeDots', () => {
  it('puts each dot where its row and column cross, its area in proportion to its value', () => {
    const placed = placeDots(
      lines('Africa', 'Europe'),
      lines('A', 'B'),
      [dot('k0', 'k0', 4), dot('k1', 'k1', 1)],
      340,
      'ltr',
    );
    expect(placed).toMatchObject({ width: 340, height: 135 });
    expect(placed.dots).toEqual([
      {
        row: 'k0',
        column: 'k0',
        x: 13,
        y: 63,
        radius: 13,
        lines: [{ x: 30, y: 67.5, anchor: 'start', text: '4' }],
        area: { x: 0, y: 50, width: 170, height: 30 },
      },
      {
        row: 'k1',
        column: 'k1',
        x: 183,
        y: 118,
        radius: 6.5,
        lines: [{ x: 193.5, y: 122.5, anchor: 'start', text: '1' }],
        area: { x: 170, y: 105, width: 170, height: 30 },
      },
    ]);
  });

  it('gives every row, column and dot an area for a finger, and no place to two of them', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const columns = lines(...(AREAS[3] ?? []));
      const dots = REGIONS.flatMap(({ key: row }) => columns.map(({ key }, index) => dot(row, key, index)));
      const placed = placeDots(REGIONS, columns, dots, WIDTH, direction);
      const areas = [...placed.columns, ...placed.rows, ...placed.dots].map(({ area }) => area);
      expect(areas).toHaveLength(4 + 3 + 12);
      areas.forEach((one, index) => {
        expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(25);
        expect(one.x).toBeGreaterThanOrEqual(0);
        expect(one.x + one.width).toBeLessThanOrEqual(WIDTH);
        expect(one.y + one.height).toBeLessThanOrEqual(placed.height);
        for (const other of areas.slice(index + 1))
          expect(
            one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y,
          ).toBe(true);
      });
      for (const { x, y, radius, area } of placed.dots) {
        expect(x - radius).toBeGreaterThanOrEqual(area.x);
        expect(x + radius).toBeLessThanOrEqual(area.x + area.width);
        expect(y + radius).toBeLessThanOrEqual(area.y + area.height);
      }
    }
  });

  it('mirrors every place from right to left, and leaves heights and sizes alone', () => {
    const dots = [dot('k0', 'k0', 4), dot('k2', 'k3', 1), dot('k1', 'k1', 0)];
    const columns = lines(...(AREAS[0] ?? []));
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) =>
      placeDots(REGIONS, columns, dots, WIDTH, direction),
    );
    if (!ltr || !rtl) throw new Error('a direction is missing');
    expect(rtl.height).toBe(ltr.height);
    ltr.dots.forEach((plain, index) =>
      expect(rtl.dots[index]).toMatchObject({
        x: WIDTH - plain.x,
        y: plain.y,
        radius: plain.radius,
        lines: plain.lines.map((line) => ({ ...line, x: expect.closeTo(WIDTH - line.x, 5) as number })),
      }),
    );
    ltr.columns.forEach(({ lines: placed }, column) =>
      placed.forEach(({ x, anchor }, line) =>
        expect(rtl.columns[column]?.lines[line]).toMatchObject({ x: WIDTH - x, anchor }),
      ),
    );
    expect(rtl.rows.every(({ lines: [first] }) => first?.x === WIDTH)).toBe(true);
  });

  it('places rows and columns even where there is no data', () => {
    const placed = placeDots(REGIONS, lines('A', 'B'), [], WIDTH, 'ltr');
    expect(placed.dots).toEqual([]);
    expect(placed.rows).toHaveLength(3);
    expect(placed.columns).toHaveLength(2);
    expect(placeDots([], [], [], WIDTH, 'rtl')).toMatchObject({ rows: [], columns: [], dots: [] });
  });

  it('passes over a dot of a row or column that is not there', () => {
    expect(placeDots(REGIONS, lines('A'), [dot('k0', 'nowhere', 1), dot('none', 'k0', 1)], WIDTH, 'ltr').dots).toEqual(
      [],
    );
  });

  it('draws a single value as large as any, and zero not at all, with its number still there', () => {
    expect(placeDots(REGIONS, lines('A'), [dot('k0', 'k0', 1)], WIDTH, 'ltr').dots[0]?.radius).toBe(13);
    expect(placeDots(REGIONS, lines('A'), [dot('k0', 'k0', 900)], WIDTH, 'ltr').dots[0]?.radius).toBe(13);
    const [zero] = placeDots(REGIONS, lines('A'), [dot('k0', 'k0', 0)], WIDTH, 'ltr').dots;
    expect(zero).toMatchObject({ radius: 0, lines: [{ text: '0', x: 0 }] });
  });

  it('puts words that are too long beside a dot below all of them, inside their columns, clear of the next row', () => {
    const rows = lines('Africa', 'Europe');
    const columns = lines(...(AREAS[0] ?? []));
    const long = { ...dot('k0', 'k3', 4), text: 'USD\u00a0155.33\u00a0bn' };
    const { dots, rows: places } = placeDots(
      rows,
      columns,
      [long, dot('k0', 'k0', 1), dot('k1', 'k1', 0)],
      WIDTH,
      'ltr',
    );
    expect(dots.map(({ lines: words }) => words.map(({ text }) => text))).toEqual([
      ['USD', '155.33\u00a0bn'],
      ['1'],
      ['0'],
    ]);
    for (const { y, radius, lines: words } of dots)
      for (const line of words) {
        expect(line.x + textWidth(line.text, 13)).toBeLessThanOrEqual(WIDTH);
        if (radius > 0) expect(line.y - 13).toBeGreaterThan(y + radius - 9);
      }
    expect(dots[0]?.lines.at(-1)?.y).toBeLessThan(places[1]?.area.y ?? 0);
  });

  it.each(AREAS)('keeps the headers %s, %s, %s, %s apart and inside the width', (...labels) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const placed = placeDots(REGIONS, lines(...labels), [], WIDTH, direction);
      const all = stretches(placed, direction).sort((a, b) => a.y - b.y || a.from - b.from);
      all.forEach(({ y, from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(WIDTH + 0.01);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(placed.rows[0]?.area.y ?? 0);
        const next = all[index + 1];
        if (next?.y === y) expect(to).toBeLessThan(next.from);
      });
    }
  });

  it('puts headers that are too wide for their columns in two tiers, the last against the edge', () => {
    const placed = placeDots(
      REGIONS,
      lines('Financial', 'Policy', 'Programmatic', 'Campaigns and words'),
      [],
      WIDTH,
      'ltr',
    );
    const [first, second, third, last] = placed.columns.map(({ lines: [line] }) => line);
    expect([first?.y, second?.y, third?.y, last?.y]).toEqual([13, 28, 13, 28]);
    expect(last).toMatchObject({ x: 340, anchor: 'end' });
  });

  it('breaks headers inside their columns where that is enough, on the same last line', () => {
    const placed = placeDots(REGIONS, lines(...(AREAS[0] ?? [])), [], WIDTH, 'ltr');
    expect(placed.columns.map(({ lines: own }) => own.map(({ text }) => text))).toEqual([
      ['Access'],
      ['Adoption'],
      ['Value', 'creation'],
      ['Accelerate'],
    ]);
    expect(placed.columns.map(({ lines: own }) => own.at(-1)?.y)).toEqual([28, 28, 28, 28]);
  });

  it('writes row names above their dots, a row without dots as high as it must be', () => {
    const placed = placeDots(
      REGIONS,
      lines('A', 'B', 'C', 'D'),
      [{ ...dot('k0', 'k0', 4), text: 'USD 1,234,567 and more' }, dot('k1', 'k0', 0)],
      WIDTH,
      'ltr',
    );
    expect(placed.rows.map(({ lines: own }) => own.map(({ text }) => text))).toEqual(
      REGIONS.map(({ label }) => [label]),
    );
    for (const { lines: own, area } of placed.rows) expect(own[0]).toMatchObject({ x: 0, y: area.y + 17 });
    const [first, second, third] = placed.rows.map(({ area }) => area.y);
    expect((third ?? 0) - (second ?? 0)).toBe(55);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(55);
  });
});
