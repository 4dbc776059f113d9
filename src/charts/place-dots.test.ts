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
    expect(placed).toMatchObject({ width: 340, height: 107 });
    expect(placed.dots).toEqual([
      { row: 'k0', column: 'k0', x: 108, y: 44, radius: 15, lines: [{ x: 127, y: 48.5, anchor: 'start', text: '4' }] },
      {
        row: 'k1',
        column: 'k1',
        x: 232,
        y: 86,
        radius: 7.5,
        lines: [{ x: 243.5, y: 90.5, anchor: 'start', text: '1' }],
      },
    ]);
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
    expect(placeDots(REGIONS, lines('A'), [dot('k0', 'k0', 1)], WIDTH, 'ltr').dots[0]?.radius).toBe(15);
    expect(placeDots(REGIONS, lines('A'), [dot('k0', 'k0', 900)], WIDTH, 'ltr').dots[0]?.radius).toBe(15);
    const [zero] = placeDots(REGIONS, lines('A'), [dot('k0', 'k0', 0)], WIDTH, 'ltr').dots;
    expect(zero).toMatchObject({ radius: 0, lines: [{ text: '0', x: 92 }] });
  });

  it('puts words that are too long beside a dot below all of them, inside their columns, clear of the next row', () => {
    const rows = lines('Africa', 'Europe');
    const columns = lines(...(AREAS[0] ?? []));
    const long = { ...dot('k0', 'k3', 4), text: 'USD 5.33\u00a0bn' };
    const { dots, rows: places } = placeDots(
      rows,
      columns,
      [long, dot('k0', 'k0', 1), dot('k1', 'k1', 0)],
      WIDTH,
      'ltr',
    );
    expect(dots.map(({ lines: words }) => words.map(({ text }) => text))).toEqual([
      ['USD', '5.33\u00a0bn'],
      ['1'],
      ['0'],
    ]);
    for (const { y, radius, lines: words } of dots)
      for (const line of words) {
        expect(line.x + textWidth(line.text, 13)).toBeLessThanOrEqual(WIDTH);
        if (radius > 0) expect(line.y - 13).toBeGreaterThan(y + radius - 9);
      }
    expect(dots[0]?.lines.at(-1)?.y).toBeLessThan(places[1]?.y ?? 0);
  });

  it.each(AREAS)('keeps the headers %s, %s, %s, %s apart and inside the width', (...labels) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const placed = placeDots(REGIONS, lines(...labels), [], WIDTH, direction);
      const all = stretches(placed, direction).sort((a, b) => a.y - b.y || a.from - b.from);
      all.forEach(({ y, from, to }, index) => {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(WIDTH + 0.01);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(placed.rows[0]?.y ?? 0);
        const next = all[index + 1];
        if (next?.y === y) expect(to).toBeLessThan(next.from);
      });
    }
  });

  it('puts headers that are too wide for their columns in two tiers, the last against the edge', () => {
    const placed = placeDots(REGIONS, lines('Access', 'Adoption', 'Value creation', 'Accelerate'), [], WIDTH, 'ltr');
    const [first, second, third, last] = placed.columns.map(({ lines: [line] }) => line);
    expect([first?.y, second?.y, third?.y, last?.y]).toEqual([13, 28, 13, 28]);
    expect(last).toMatchObject({ x: 340, anchor: 'end' });
  });

  it('wraps row names between the grid and the edge, in the middle of their row', () => {
    const { rows } = placeDots(REGIONS, lines('A'), [], WIDTH, 'ltr');
    expect(rows[2]?.lines.map(({ text }) => text)).toEqual(['Asia and the', 'Pacific']);
    for (const { y, lines: placed } of rows) {
      const middle = placed.reduce((total, line) => total + line.y, 0) / placed.length;
      expect(middle).toBeCloseTo(y + 21 + 4.5, 5);
      for (const { text } of placed) expect(textWidth(text, 13)).toBeLessThanOrEqual(0.27 * WIDTH);
    }
  });
});
