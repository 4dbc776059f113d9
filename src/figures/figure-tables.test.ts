import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { drawingOf, englishFigure, ONE } from '../../tests/figure-samples.ts';
import { viewRegister } from '../model/register-view.ts';
import { MOST_MARKS } from '../scale.ts';
import type { Figure } from './figure.ts';

const view = buildView(ONE);

/** A cell of an English table as a number; none as zero. */
const amountIn = (cell: string | undefined): number =>
  cell === 'none' ? 0 : Number(/[\d,.]+/.exec(cell ?? '')?.[0].replaceAll(',', ''));

/** The texts of a table, row by row, names first. */
const textsIn = ({ table }: Figure): string[][] =>
  table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);

/** A column of the download. */
function dataIn({ data }: Figure, column: string): (string | number | null | undefined)[] {
  const index = data.columns.indexOf(column);
  if (index < 0) throw new Error(`There is no column ${column}.`);
  return data.rows.map((row) => row[index]);
}

describe('table and download have the numbers of the marks', () => {
  it.each(['focus-area-number', 'region-number'] as const)('%s: number of pledges', (id) => {
    const figure = englishFigure(id, view);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure).map(([name, number]) => [name, Number(number)])).toEqual(
      bars.map(({ label, value }) => [label, value]),
    );
    expect(dataIn(figure, 'pledges')).toEqual(bars.map(({ value }) => value));
    for (const { value, text } of bars) expect(text).toBe(value === 0 ? 'none' : String(value));
  });

  it.each(['focus-area-value', 'region-value'] as const)('%s: value shared out', (id) => {
    const figure = englishFigure(id, view);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure).map(([name, , shared]) => [name, Math.round(amountIn(shared) * 100)])).toEqual(
      bars.map(({ label, value }) => [label, value]),
    );
    expect(dataIn(figure, 'shared_usd')).toEqual(bars.map(({ value }) => (value / 100).toFixed(2)));
    expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(300_000_000);
  });

  it.each([
    'focus-area-by-region',
    'focus-area-by-region-value',
    'pledge-type-by-entity-type',
    'additionality-by-focus-area',
  ] as const)('%s: every dot, with its value besides in the last two', (id) => {
    const figure = englishFigure(id, view);
    const { rows, dots } = drawingOf(figure, 'dots');
    expect(textsIn(figure).map(([name]) => name)).toEqual(rows.map(({ label }) => label));
    expect(textsIn(figure).flatMap(([, ...cells]) => cells.map((cell) => cell.split(' · ')[0]))).toEqual(
      dots.map(({ text }) => text),
    );
    expect(dataIn(figure, id.endsWith('value') ? 'shared_usd' : 'pledges')).toEqual(
      dots.map(({ value }) => (id.endsWith('value') ? (value / 100).toFixed(2) : value)),
    );
  });

  it('entity-to-implementation: every square, with its value besides', () => {
    const figure = englishFigure('entity-to-implementation', view);
    const { rows, columns, cells } = drawingOf(figure, 'heat');
    expect([figure.table.rows.length, figure.table.columns.length]).toEqual([rows.length, columns.length + 1]);
    expect(textsIn(figure).flatMap(([, ...row]) => row.map((cell) => cell.split(' · ')[0]))).toEqual(
      cells.map(({ text }) => text),
    );
    expect(cells.map(({ text }) => (text === 'none' ? '0' : text))).toEqual(cells.map(({ value }) => String(value)));
    expect(dataIn(figure, 'pledges')).toEqual(cells.map(({ value }) => value));
  });

  it('amounts: every mark, the largest first, and which are not counted', () => {
    const figure = englishFigure('amounts', view);
    const { marks, median } = drawingOf(figure, 'strip');
    expect(figure.table.rows.map(({ to, cells }) => [to, amountIn(cells[0]?.text)])).toEqual(
      marks.map(({ to, value }) => [to, value]).reverse(),
    );
    expect(dataIn(figure, 'stated_usd')).toEqual(marks.map(({ value }) => value.toFixed(2)).reverse());
    expect(median).toEqual({ value: 1_000_000, text: 'median USD\u00a01\u00a0m' });
    expect(dataIn(figure, 'excluded')).toEqual([null, null, 'mobilised']);
    expect(marks.map(({ isHollow }) => isHollow)).toEqual([true, false, false]);
  });

  it('amounts: the sum of a year says so, in the table, at its mark and in the download', () => {
    const amount = buildAmount({ value: 2_000_000, currency: 'USD', per: 'year' });
    const open = buildPledge({ id: 'open', amount, period: {} });
    const ended = buildPledge({ id: 'ended', amount, period: { start: '2024', end: '2025' } });
    const figure = englishFigure('amounts', buildView({ pledges: [open, ended] }));
    expect(textsIn(figure).map(([, value]) => value)).toEqual(['4,000,000.00', '2,000,000.00 a year']);
    expect(drawingOf(figure, 'strip').marks.map(({ name }) => name.includes('a year'))).toEqual([true, false]);
    expect(drawingOf(figure, 'strip').key).toEqual(['Counted', 'Excluded']);
    expect(dataIn(figure, 'per')).toEqual(['total', 'year']);
    expect(figure.source).toContain('holds one year of each sum per year');
  });

  it('a category whose pledges state nothing has no value; one without pledges has zero', () => {
    const figure = englishFigure(
      'focus-area-value',
      buildView({ pledges: [buildPledge({ focus_areas: ['access'] })] }),
    );
    expect(textsIn(figure).map(([, , shared]) => shared)).toEqual(['no value', '0.00', '0.00', '0.00']);
  });

  it('amounts: as bars of sizes where they are too many for a mark each', () => {
    const of = (count: number) =>
      englishFigure(
        'amounts',
        buildView({
          pledges: Array.from({ length: count }, (_, index) =>
            buildPledge({ id: `p${index}`, amount: buildAmount({ value: 10 ** (index % 3), currency: 'USD' }) }),
          ),
        }),
      );
    expect(drawingOf(of(MOST_MARKS), 'strip').marks).toHaveLength(MOST_MARKS);
    const figure = of(MOST_MARKS + 1);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure).map(([name, number]) => [name, Number(number)])).toEqual(
      bars.map(({ label, value }) => [label, value]),
    );
    expect(bars.map(({ value }) => value)).toEqual([167, 167, 167]);
    expect(dataIn(figure, 'stated_usd')).toEqual(['167.00', '1670.00', '16700.00']);
    expect(figure.subtitle).toContain('The median of the amounts counted is');
    expect(bars[0]?.to).toBe('/en/lists/#counted');
  });

  it('itu-totals: every point, the statements without a value, and this register', () => {
    const figure = englishFigure('itu-totals', view);
    const { points, goal, level } = drawingOf(figure, 'line');
    expect(figure.table.rows).toHaveLength(4);
    expect(points.map(({ value }) => value)).toEqual([15, 73]);
    expect(
      textsIn(figure)
        .slice(0, 3)
        .map(([, value]) => value)
        .filter((cell) => cell !== 'not stated'),
    ).toEqual(points.map(({ text }) => text));
    expect([goal?.value, level?.value]).toEqual([100, 0.003]);
    expect(dataIn(figure, 'value_usd')).toEqual(['15000000000.00', null, '73000000000.00', '3000000.00']);
    expect(level?.to).toBe('/en/lists/#counted');
    expect(figure.table.rows.at(-1)?.cells[0]?.to).toBe(level?.to);
  });

  it('need-and-promise: both sides of every pair; groups are undivided and say so', () => {
    const figure = englishFigure('need-and-promise', view);
    const { pairs } = drawingOf(figure, 'pairs');
    const regions = pairs.filter(({ second }) => second.value !== undefined);
    const inTable = textsIn(figure);
    expect(inTable.slice(0, 6).map((row) => [row[0], row[1], Math.round(amountIn(row[4]) * 100)])).toEqual(
      regions.map(({ label, first, second }) => [label, first.text, second.value]),
    );
    expect(dataIn(figure, 'shared_usd').slice(0, 6)).toEqual(
      regions.map(({ second }) => ((second.value ?? 0) / 100).toFixed(2)),
    );
    expect(dataIn(figure, 'shared_usd').slice(6)).toEqual([null, null, null]);
    for (const row of inTable.slice(6)) expect(row[4]).toMatch(/^[\d,.]+ \(undivided\)$/);
    // Groups overlap and are undivided, so they have a number of pledges and no bar beside the regions' values.
    expect(pairs.slice(6).map(({ key }) => key)).toEqual(['LDC', 'LLDC', 'SIDS']);
    expect(pairs.find(({ key }) => key === 'AFR')?.first).toEqual({ value: 64, text: '64%' });
    expect(pairs.find(({ key }) => key === 'ASP')?.first.value).toBeUndefined();
  });

  it('financing-gap: every estimate and every sum, both in the sentence and neither divided', () => {
    const figure = englishFigure('financing-gap', view);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure).map(([name, sum]) => [name, sum])).toEqual(bars.map(({ label, text }) => [label, text]));
    expect(bars.map(({ value, upper }) => [value, upper])).toEqual([
      [2600, 2800],
      [428, undefined],
      [73, undefined],
      [0.003, undefined],
    ]);
    expect(dataIn(figure, 'usd')).toEqual(bars.map(({ value }) => (value * 1e9).toFixed(2)));
    expect(figure.title.replaceAll('\u00a0', ' ')).toBe(
      'Estimated need: USD 428 bn to USD 2.8 tn; pledged, as ITU reports it: USD 73 bn',
    );
  });

  it.each(['internet-use', 'gender-parity', 'mobile-ownership'] as const)('%s: every bar, and every gap', (id) => {
    const figure = englishFigure(id, view);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure)).toEqual(bars.map(({ label, text }) => [label, text]));
    expect(bars.map(({ key }) => key)).toEqual([
      ...['WORLD', 'AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR', 'LDC', 'LLDC', 'SIDS'],
    ]);
    expect(figure.data.rows.map((row) => row[2] ?? 0)).toEqual(bars.map(({ value }) => value));
    for (const { value, text } of bars) expect(text === 'no figure found').toBe(value === 0);
  });

  it('targets-2030: every bar is the world, and every gap is said', () => {
    const figure = englishFigure('targets-2030', view);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure).map(([name, , world]) => [name, world])).toEqual(
      bars.map(({ label, text }) => [label, text]),
    );
    for (const { value, text } of bars) expect(text === 'no figure found').toBe(value === 0);
    expect(figure.data.rows).toHaveLength(bars.length * 10);
    expect(figure.title).toMatch(/^A figure was found for 1 of the 2 /);
  });

  it('silence: as many countries as the bars say, each once, whatever groups it is in', () => {
    const figure = englishFigure('silence', view);
    const { bars } = drawingOf(figure, 'bars');
    expect(textsIn(figure).map(([name, groups]) => [name, groups])).toEqual([
      ['BTN', 'LLDC'],
      ['KEN', 'LDC (due to leave: 2029)'],
    ]);
    for (const { key, text } of bars) {
      const inGroup = dataIn(figure, 'country_groups').filter((groups) => String(groups).split('|').includes(key));
      expect(text).toBe(`${inGroup.length} of ${inGroup.length}`);
    }
    expect(dataIn(figure, 'scheduled_to_leave')).toEqual([null, 'LDC 2029']);
    expect(figure.title).toMatch(/^2 of the 2 /);
    expect(figure.source).toContain('as scheduled');
  });

  it('world: every tile with a pledge, most first', () => {
    const figure = englishFigure('world', view);
    const tiles = drawingOf(figure, 'tiles').blocks.flatMap((block) => block.tiles);
    expect(tiles).toHaveLength(5);
    expect(textsIn(figure).map(([name, number]) => [name, Number(number)])).toEqual([
      ['GHA', 4],
      ['FRA', 1],
    ]);
    const inData = new Map(figure.data.rows.map(([code, , , , pledges]) => [code, pledges]));
    for (const { key, value } of tiles) expect(inData.get(key)).toBe(value);
    expect(figure.title).toMatch(/^2 of 5 /);
  });

  it('this register: a tile for every row of the map, a row for every country of the silence', () => {
    const own = viewRegister(repositoryRegister().dataset, TODAY);
    const map = englishFigure('world', own);
    const tiles = drawingOf(map, 'tiles').blocks.flatMap((block) => block.tiles);
    expect(tiles.filter(({ value }) => value > 0)).toHaveLength(map.table.rows.length);
    expect(tiles).toHaveLength(own.place.size);
  });
});
