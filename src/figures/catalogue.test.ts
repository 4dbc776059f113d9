import { describe, expect, it } from 'vitest';
import {
  buildAmount,
  buildCountry,
  buildPledge,
  buildStatus,
  buildView,
  repositoryRegister,
  TODAY,
} from '../../tests/dataset-builder.ts';
import type { PlacedText } from '../charts/frame.ts';
import { placeBars } from '../charts/place-bars.ts';
import { placeDots } from '../charts/place-dots.ts';
import { placeHeat } from '../charts/place-heat.ts';
import { placeLine } from '../charts/place-line.ts';
import { placePairs } from '../charts/place-pairs.ts';
import { placeStrip } from '../charts/place-strip.ts';
import { placeTiles } from '../charts/place-tiles.ts';
import { textWidth } from '../charts/text-width.ts';
import { type LocaleId, LOCALES } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { translator } from '../i18n/translate.ts';
import { overviewOf } from '../model/overview.ts';
import { type RegisterView, viewRegister } from '../model/register-view.ts';
import type { Dataset, Located } from '../schema/dataset.ts';
import type { FinancingGapRow, Indicator, ItuHeadline, WorldTarget } from '../schema/tables.ts';
import { FIGURE_IDS, type FigureId, figureOf, homeFigures, overviewFigures } from './catalogue.ts';
import type { Drawing, Figure } from './figure.ts';
import { speak } from './speak.ts';

const WIDTH = 340;
const origin = { file: 'data/a-table.csv', line: 2 };
const usd = (value: number) => buildAmount({ value, currency: 'USD' });

const headline = (as_of: string, value_usd: number | undefined, pledges?: number): Located<ItuHeadline> => ({
  id: `itu-${as_of}`,
  as_of,
  as_of_inferred: false,
  value_usd,
  pledges,
  certainty: 'verified',
  source_title: 'A speech',
  origin,
});
const figureFor = (geography: string, value: number): Located<Indicator> => ({
  indicator_id: 'internet_users_pct',
  geography,
  year: 2025,
  value,
  unit: 'percent',
  estimate: true,
  source_title: 'A workbook',
  origin,
});
const target = (fields: Partial<WorldTarget>): Located<WorldTarget> => ({
  id: 'umc-individuals-internet',
  framework: 'umc-2030',
  name: 'A target',
  target_value: 100,
  unit: 'percent',
  target_year: 2030,
  source_title: 'A list',
  origin,
  ...fields,
});
const gap = (id: string, low: number, high?: number): Located<FinancingGapRow> => ({
  id,
  component: 'total',
  geography: 'WORLD',
  usd_billions_low: low,
  usd_billions_high: high,
  year_of_estimate: 2025,
  study: 'connecting-humanity-2020',
  source_title: 'A study',
  origin,
});

/** A register with nothing in any table. */
const NOTHING: Partial<Dataset> = { entities: [], countries: [], country_group_status: [], fx_rates: [] };

/** Two small registers of which every table says something else. */
const ONE: Partial<Dataset> = {
  pledges: [
    buildPledge({ id: 'a', amount: usd(2_000_000), focus_areas: ['access', 'adoption'], countries: ['GHA', 'FRA'] }),
    buildPledge({ id: 'b', amount: usd(1_000_000), entities: ['example-ministry'], pledge_types: ['policy'] }),
    buildPledge({ id: 'c' }),
  ],
  country_group_status: [buildStatus('BTN', 'LLDC'), buildStatus('KEN', 'LDC')],
  indicators: [figureFor('AFR', 36), figureFor('EUR', 91), figureFor('WORLD', 74), figureFor('LDC', 34)],
  indicators_country: [figureFor('BTN', 88)],
  targets: [
    target({ latest_value: 74, latest_year: 2025 }),
    target({ id: 'umc-basic-skills', target_value: 70 }),
    target({ id: 'p2c-mobilization', framework: 'p2c-goal', unit: 'usd-billions', target_year: 2026 }),
  ],
  financing_gap: [gap('a-study', 2600, 2800), gap('b-study', 428)],
  tile_grid: [
    { iso3: 'GHA', column: 0, row: 0, origin },
    { iso3: 'KEN', column: 1, row: 0, origin },
    { iso3: 'FRA', column: 0, row: 0, origin },
    { iso3: 'BTN', column: 2, row: 3, origin },
    { iso3: 'BRA', column: 0, row: 0, origin },
  ],
  itu_headlines: [headline('2022-06', 15e9, 250), headline('2024-03', undefined, 900), headline('2025-03-04', 73e9)],
};
const OTHER: Partial<Dataset> = {
  ...ONE,
  pledges: [
    buildPledge({ id: 'a', amount: usd(9_000_000), focus_areas: ['accelerate'], countries: ['BRA'] }),
    buildPledge({
      id: 'b',
      amount: usd(8_000_000),
      focus_areas: ['accelerate', 'value-creation'],
      countries: ['BRA', 'BTN'],
      entities: ['world-body'],
      pledge_types: ['advocacy'],
    }),
    buildPledge({
      id: 'c',
      amount: usd(7_000_000),
      focus_areas: ['accelerate'],
      countries: ['BRA', 'KEN'],
      entities: ['world-body'],
      pledge_types: ['advocacy'],
    }),
  ],
  indicators: [figureFor('AFR', 50), figureFor('EUR', 92), figureFor('CIS', 20)],
  targets: [
    target({}),
    target({ id: 'p2c-mobilization', framework: 'p2c-goal', target_value: 120, target_year: 2026 }),
  ],
  financing_gap: [gap('a-study', 1000)],
  itu_headlines: [headline('2026-03-02', 82e9)],
};

/** A figure of a view, in English. */
function figure(id: FigureId, view: RegisterView): Figure {
  return figureOf(id, { view, overview: overviewOf(view, view.pledges) }, speak(translator('en'), TODAY));
}

const own = viewRegister(repositoryRegister().dataset, TODAY);
const ownOverview = overviewOf(own, own.pledges);

const made = new Map<string, Figure>();

/** A figure of this register in a language, made once. */
function ownFigure(id: FigureId, locale: LocaleId): Figure {
  const key = `${locale} ${id}`;
  const known = made.get(key) ?? figureOf(id, { view: own, overview: ownOverview }, speak(translator(locale), TODAY));
  made.set(key, known);
  return known;
}

/** Every value in something nested, with the field it stands in. */
function walk(thing: unknown, field = ''): { field: string; value: unknown }[] {
  if (Array.isArray(thing)) return thing.flatMap((item) => walk(item, field));
  if (typeof thing === 'object' && thing !== null)
    return Object.entries(thing).flatMap(([key, item]) => walk(item, key));
  return [{ field, value: thing }];
}

const textsOf = (thing: unknown): string[] =>
  walk(thing).flatMap(({ value }) => (typeof value === 'string' ? value : []));

function drawingOf<Kind extends Drawing['kind']>(
  { id, drawing }: Figure,
  kind: Kind,
): Extract<Drawing, { kind: Kind }> {
  if (drawing?.kind !== kind) throw new Error(`${id} is not drawn as ${kind}`);
  return drawing as Extract<Drawing, { kind: Kind }>;
}

/** A cell of an English table as a number; none as zero. */
const amountIn = (cell: string | undefined): number => Number(cell?.replaceAll(',', ''));

describe.each(FIGURE_IDS)('the figure %s', (id) => {
  it('says in its title what its data says, and something else where the data does', () => {
    const [one, other] = [figure(id, buildView(ONE)), figure(id, buildView(OTHER))];
    expect(one.id).toBe(id);
    expect(one.title).not.toBe(other.title);
    expect([one.title, other.title]).not.toContain(figure(id, buildView(NOTHING)).title);
  });

  it('has a sentence and nothing to see where the register has nothing', () => {
    const { title, table, drawing } = figure(id, buildView(NOTHING));
    expect(title).toMatch(/^[A-Z0-9][^{}]*[a-z]$/);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1);
    const sizes = walk(drawing).filter(({ field }) => ['value', 'upper'].includes(field));
    expect(sizes.filter(({ value }) => value !== 0 && value !== undefined)).toEqual([]);
  });

  it('has as many cells in every row of its table as columns, in any data', () => {
    for (const { table } of [ONE, OTHER].map((tables) => figure(id, buildView(tables))))
      for (const { name, cells } of table.rows) {
        expect(name).not.toBe('');
        expect(cells).toHaveLength(table.columns.length - 1);
      }
  });

  it.each(LOCALES.map(({ id: locale }) => locale))(
    'is whole in %s: every gap filled, every message there',
    (locale) => {
      const texts = textsOf(ownFigure(id, locale));
      expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
      const keys = new Set(Object.keys(MESSAGES.en));
      expect(texts.filter((text) => keys.has(text) || /^(chart|study|target|common)\.[a-z0-9.-]+$/.test(text))).toEqual(
        [],
      );
    },
  );

  it.each(LOCALES.map(({ id: locale }) => locale).filter((locale) => locale !== 'en'))(
    'is not in English in %s',
    (locale) => {
      const [here, english] = [ownFigure(id, locale), ownFigure(id, 'en')];
      for (const part of ['title', 'subtitle', 'source'] as const) expect(here[part]).not.toBe(english[part]);
      expect(here.table.columns).not.toEqual(english.table.columns);
    },
  );

  it.each(LOCALES.map(({ id: locale }) => locale))('leads to pages in %s alone', (locale) => {
    const doors = walk(ownFigure(id, locale)).filter(({ field, value }) => field === 'to' && value !== undefined);
    expect(doors.filter(({ value }) => !String(value).startsWith(`/${locale}/`))).toEqual([]);
  });

  it.each(LOCALES.map(({ id: locale }) => locale))('keeps all its words inside the width in %s', (locale) => {
    const { direction } = translator(locale).locale;
    for (const { text, from, to, width } of stretchesOf(ownFigure(id, locale), direction)) {
      expect(from, text).toBeGreaterThanOrEqual(-0.01);
      expect(to, text).toBeLessThanOrEqual(width + 0.01);
    }
  });
});

/** What components/charts prints in bold. */
const BOLD = /^(bars\.lines|columns\.|goal\.|level\.|points\.label|median\.|rows\.lines\.pairs)/;

/** From where to where every placed text runs, from the edge where reading begins. */
function stretchesOf(
  made: Figure,
  direction: 'ltr' | 'rtl',
): { text: string; from: number; to: number; width: number }[] {
  return placesOf(made.drawing, direction).flatMap(({ placed, width }) =>
    placedTexts(placed, '').map(({ text, path }) => {
      const bold = BOLD.test(made.drawing?.kind === 'pairs' ? `${path}.pairs` : path);
      const length = textWidth(text.text, made.drawing?.kind === 'tiles' ? 9 : 13, bold);
      const at = direction === 'rtl' ? width - text.x : text.x;
      const from = text.anchor === 'start' ? at : text.anchor === 'end' ? at - length : at - length / 2;
      return { text: `${path}: ${text.text}`, from, to: from + length, width };
    }),
  );
}

function placesOf(drawing: Drawing | undefined, direction: 'ltr' | 'rtl'): { placed: object; width: number }[] {
  const alone = (placed: object) => [{ placed, width: WIDTH }];
  switch (drawing?.kind) {
    case undefined:
      return [];
    case 'bars':
      return alone(placeBars(drawing.bars, WIDTH, direction, drawing.max));
    case 'dots':
      return alone(placeDots(drawing.rows, drawing.columns, drawing.dots, WIDTH, direction));
    case 'heat':
      return alone(placeHeat(drawing.rows, drawing.columns, drawing.cells, WIDTH, direction));
    case 'line':
      return alone(placeLine(drawing.points, drawing.goal, drawing.level, drawing.tickText, WIDTH, direction));
    case 'strip':
      return alone(placeStrip(drawing.marks, drawing.median, drawing.tickText, WIDTH, direction));
    case 'pairs':
      return alone(placePairs(drawing.pairs, drawing.heads, drawing.firstMax, WIDTH, direction));
    case 'tiles':
      return drawing.blocks.map(({ tiles }) => {
        const placed = placeTiles(tiles, drawing.largest);
        return { placed, width: placed.width };
      });
  }
}

function placedTexts(thing: unknown, path: string): { text: PlacedText; path: string }[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if ('anchor' in thing) return [{ text: thing as PlacedText, path }];
  if (Array.isArray(thing)) return thing.flatMap((item) => placedTexts(item, path));
  return Object.entries(thing).flatMap(([key, item]) => placedTexts(item, path === '' ? key : `${path}.${key}`));
}

describe('the table has the numbers of the marks', () => {
  const view = buildView(ONE);

  it.each(['focus-area-number', 'region-number'] as const)('%s: number of pledges', (id) => {
    const { table, ...made } = figure(id, view);
    const { bars } = drawingOf({ table, ...made }, 'bars');
    expect(table.rows.map(({ name, cells }) => [name, amountIn(cells[0])])).toEqual(
      bars.map(({ label, value }) => [label, value]),
    );
    for (const { value, text } of bars) expect(text).toBe(value === 0 ? 'none' : String(value));
  });

  it.each(['focus-area-value', 'region-value'] as const)('%s: value shared out', (id) => {
    const { table, ...made } = figure(id, view);
    const { bars } = drawingOf({ table, ...made }, 'bars');
    expect(table.rows.map(({ name, cells }) => [name, Math.round(amountIn(cells[1]) * 100)])).toEqual(
      bars.map(({ label, value }) => [label, value]),
    );
    expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(300_000_000);
  });

  it.each(['focus-area-by-region', 'focus-area-by-region-value'] as const)('%s: every dot', (id) => {
    const { table, ...made } = figure(id, view);
    const { rows, dots } = drawingOf({ table, ...made }, 'dots');
    expect(table.rows.map(({ name }) => name)).toEqual(rows.map(({ label }) => label));
    expect(table.rows.flatMap(({ cells }) => cells)).toEqual(dots.map(({ text }) => text));
  });

  it('pledge-type-by-entity-type: every dot, with its value besides', () => {
    const { table, ...made } = figure('pledge-type-by-entity-type', view);
    const { rows, dots } = drawingOf({ table, ...made }, 'dots');
    expect(table.rows.map(({ name }) => name)).toEqual(rows.map(({ label }) => label));
    expect(table.rows.flatMap(({ cells }) => cells.map((cell) => cell.split(' · ')[0]))).toEqual(
      dots.map(({ text }) => text),
    );
  });

  it('entity-to-implementation: every square, with its value besides', () => {
    const { table, ...made } = figure('entity-to-implementation', view);
    const { rows, columns, cells } = drawingOf({ table, ...made }, 'heat');
    expect([table.rows.length, table.columns.length]).toEqual([rows.length, columns.length + 1]);
    expect(table.rows.flatMap((row) => row.cells.map((cell) => cell.split(' · ')[0]))).toEqual(
      cells.map(({ text }) => text || 'none'),
    );
    expect(cells.map(({ text }) => text || '0')).toEqual(cells.map(({ value }) => String(value)));
  });

  it('amounts: every mark, the largest first', () => {
    const { table, ...made } = figure('amounts', view);
    const { marks, median } = drawingOf({ table, ...made }, 'strip');
    expect(table.rows.map(({ to, cells }) => [to, amountIn(cells[0])])).toEqual(
      marks.map(({ to, value }) => [to, value]).reverse(),
    );
    expect(median).toEqual({ value: 1_000_000, text: expect.stringContaining('USD 1') as string });
  });

  it('itu-totals: every point, and the statements without a value besides', () => {
    const { table, ...made } = figure('itu-totals', view);
    const { points, goal, level } = drawingOf({ table, ...made }, 'line');
    expect(table.rows).toHaveLength(3);
    expect(points.map(({ value }) => value)).toEqual([15, 73]);
    expect(table.rows.map(({ cells }) => cells[0]).filter((cell) => cell !== 'not stated')).toEqual(
      points.map(({ text }) => text),
    );
    expect([goal?.value, level?.value]).toEqual([100, 0.003]);
  });

  it('need-and-promise: both sides of every pair', () => {
    const { table, ...made } = figure('need-and-promise', view);
    const { pairs } = drawingOf({ table, ...made }, 'pairs');
    const inTable = table.rows.map(({ name, cells }) => [name, cells[0], Math.round(amountIn(cells[3]) * 100)]);
    const regions = pairs.filter(({ second }) => second.value !== undefined);
    expect(inTable.slice(0, regions.length)).toEqual(
      regions.map(({ label, first, second }) => [label, first.text, second.value]),
    );
    // Groups overlap and are undivided, so they have a number of pledges and no bar beside the regions' values.
    expect(pairs.slice(regions.length).map(({ key }) => key)).toEqual(['LDC', 'LLDC', 'SIDS']);
    expect(pairs.find(({ key }) => key === 'AFR')?.first).toEqual({ value: 64, text: '64%' });
    expect(pairs.find(({ key }) => key === 'ASP')?.first.value).toBeUndefined();
  });

  it('financing-gap: every estimate and every sum', () => {
    const { table, ...made } = figure('financing-gap', view);
    const { bars } = drawingOf({ table, ...made }, 'bars');
    expect(table.rows.map(({ name, cells }) => [name, cells[0]])).toEqual(bars.map(({ label, text }) => [label, text]));
    expect(bars.map(({ value, upper }) => [value, upper])).toEqual([
      [2600, 2800],
      [428, undefined],
      [73, undefined],
      [0.003, undefined],
    ]);
  });

  it.each(['targets-2030', 'internet-use'] as const)('%s: every bar', (id) => {
    const { table, ...made } = figure(id, view);
    const { bars } = drawingOf({ table, ...made }, 'bars');
    expect(table.rows.map(({ name, cells }) => [name, cells.at(-1)])).toEqual(
      bars.map(({ label, text }) => [label, text]),
    );
    for (const { value, text } of bars) expect(text === 'no figure found').toBe(value === 0);
  });

  it('silence: as many countries as the bars say, each once, whatever groups it is in', () => {
    const { table, title, ...made } = figure('silence', view);
    const { bars } = drawingOf({ table, title, ...made }, 'bars');
    expect(table.rows.map(({ name }) => name)).toEqual(['BTN', 'KEN']);
    for (const { key, text } of bars) {
      const inGroup = table.rows.filter(({ cells }) => cells[0]?.split(' · ').includes(key)).length;
      expect(text).toBe(`${inGroup} of ${inGroup}`);
    }
    expect(title).toMatch(/^2 of the 2 /);
  });

  it('world: every tile with a pledge, most first', () => {
    const { table, title, ...made } = figure('world', view);
    const tiles = drawingOf({ table, title, ...made }, 'tiles').blocks.flatMap((block) => block.tiles);
    expect(tiles).toHaveLength(5);
    expect(table.rows.map(({ name, cells }) => [name, amountIn(cells[0])])).toEqual([
      ['GHA', 3],
      ['FRA', 1],
    ]);
    expect(
      tiles
        .filter(({ value }) => value > 0)
        .map(({ key, value }) => [key, value])
        .sort(),
    ).toEqual(table.rows.map(({ name, cells }) => [name, amountIn(cells[0])]).sort());
    expect(title).toMatch(/^2 of 5 /);
  });

  it('this register: a tile for every row of the map, a row for every country of the silence', () => {
    const map = ownFigure('world', 'en');
    const tiles = drawingOf(map, 'tiles').blocks.flatMap((block) => block.tiles);
    expect(tiles.filter(({ value }) => value > 0)).toHaveLength(map.table.rows.length);
    expect(tiles).toHaveLength(own.place.size);
  });
});

describe('the map', () => {
  it('shows a place only once it has a tile, and names its groups for the ear and the eye', () => {
    const view = buildView({ ...ONE, countries: [buildCountry('BTN', 'ASP'), buildCountry('FJI', 'ASP')] });
    const { blocks } = drawingOf(figure('world', view), 'tiles');
    expect(blocks.flatMap(({ tiles }) => tiles)).toEqual([
      {
        key: 'BTN',
        column: 2,
        row: 3,
        value: 0,
        text: 'BTN',
        to: '/en/countries/btn/',
        class: 'lldc',
        name: 'BTN BTN: none',
      },
    ]);
  });
});

describe('homeFigures and overviewFigures', () => {
  it('give the charts that the home opens with, and the five cuts every overview has', () => {
    const speech = speak(translator('en'), TODAY);
    const home = homeFigures({ view: own, overview: ownOverview }, speech);
    expect(home.map(({ id }) => id)).toEqual(['silence', 'itu-totals', 'focus-area-by-region', 'need-and-promise']);
    expect(overviewFigures(ownOverview, speech).map(({ id }) => id)).toEqual([
      'focus-area-by-region',
      'focus-area-number',
      'focus-area-value',
      'region-number',
      'region-value',
    ]);
  });
});
