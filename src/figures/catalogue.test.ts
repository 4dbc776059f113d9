import { describe, expect, it } from 'vitest';
import { buildCountry, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { drawingOf, englishFigure, NOTHING, ONE, OTHER, walk } from '../../tests/figure-samples.ts';
import type { PlacedText } from '../charts/frame.ts';
import { placeBars } from '../charts/place-bars.ts';
import { placeDots } from '../charts/place-dots.ts';
import { placeHeat } from '../charts/place-heat.ts';
import { placeLine } from '../charts/place-line.ts';
import { placePairs } from '../charts/place-pairs.ts';
import { placeProgress } from '../charts/place-progress.ts';
import { placeStrip } from '../charts/place-strip.ts';
import { placeTiles } from '../charts/place-tiles.ts';
import { textWidth } from '../charts/text-width.ts';
import { type LocaleId, LOCALES } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { translator } from '../i18n/translate.ts';
import { overviewOf } from '../model/overview.ts';
import { viewRegister } from '../model/register-view.ts';
import { FIGURE_IDS, type FigureId, figureOf, homeFigures, overviewFigures } from './catalogue.ts';
import type { Drawing, Figure } from './figure.ts';
import { speak } from './speak.ts';

const WIDTH = 340;

const own = viewRegister(repositoryRegister().dataset, TODAY);
const ownOverview = overviewOf(own);

const made = new Map<string, Figure>();

/** A figure of this register in a language, made once. */
function ownFigure(id: FigureId, locale: LocaleId): Figure {
  const key = `${locale} ${id}`;
  const known = made.get(key) ?? figureOf(id, { view: own, overview: ownOverview }, speak(translator(locale), own));
  made.set(key, known);
  return known;
}

const textsOf = (thing: unknown): string[] =>
  walk(thing).flatMap(({ value }) => (typeof value === 'string' ? value : []));

describe.each(FIGURE_IDS)('the figure %s', (id) => {
  it('says in its title what its data says, and something else where the data does', () => {
    const [one, other] = [englishFigure(id, buildView(ONE)), englishFigure(id, buildView(OTHER))];
    expect(one.id).toBe(id);
    expect(one.title).not.toBe(other.title);
    expect([one.title, other.title]).not.toContain(englishFigure(id, buildView(NOTHING)).title);
  });

  it('has a sentence and nothing to see where the register has nothing', () => {
    const { title, table, drawing } = englishFigure(id, buildView(NOTHING));
    expect(title).toMatch(/^[A-Z0-9][^{}]*[a-z]$/);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length - 1);
    const sizes = walk(drawing).filter(({ field }) => ['value', 'upper'].includes(field));
    expect(sizes.filter(({ value }) => value !== 0 && value !== undefined)).toEqual([]);
  });

  it('has as many cells in every row as columns, for the eye and in the download, in any data', () => {
    for (const { table, data } of [ONE, OTHER, NOTHING].map((tables) => englishFigure(id, buildView(tables)))) {
      for (const { name, cells } of table.rows) {
        expect(name).not.toBe('');
        expect(cells).toHaveLength(table.columns.length - 1);
      }
      for (const row of data.rows) expect(row).toHaveLength(data.columns.length);
    }
  });

  it('has raw data: day, source and licence in every row, money as decimal text, no number in words', () => {
    const { data } = englishFigure(id, buildView(ONE));
    expect(data.columns.slice(-3)).toEqual(['as_of', 'source', 'license']);
    for (const column of data.columns) expect(column).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const row of data.rows) {
      expect(row.at(-3)).toBe(TODAY);
      // What is not all of this register keeps its own terms.
      expect(row.at(-1)).toBe(row.at(-2) === 'Partner2Connect open register' ? 'CC-BY-4.0' : null);
      for (const [index, cell] of row.entries()) {
        const column = data.columns[index] ?? '';
        if (/(^|_)usd(_|$)/.test(column)) expect(cell ?? '0.00').toMatch(/^\d+\.\d\d$/);
        if (/^pledges$|_pct$|year$/.test(column)) expect(typeof (cell ?? 0)).toBe('number');
      }
    }
  });

  it('names exchange rates where it shows converted values, and nowhere else', () => {
    const { rates, data } = englishFigure(id, buildView(ONE));
    const hasMoney = data.columns.some((column) => /^(shared|undivided|stated|value)_usd$|^usd$/.test(column));
    expect(rates.map(({ currency, year }) => [currency, year])).toEqual(hasMoney ? [['EUR', 2022]] : []);
  });

  it.each(LOCALES.map(({ id: locale }) => locale))(
    'is whole in %s: every gap filled, every message there',
    (locale) => {
      const { data, ...seen } = ownFigure(id, locale);
      expect(data.rows.flat().filter((cell) => /undefined|NaN|[\u2066-\u2069]/.test(String(cell)))).toEqual([]);
      const texts = textsOf(seen);
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

  it.each(LOCALES.map(({ id: locale }) => locale))('leads to pages in %s and to sources alone', (locale) => {
    const { table, drawing } = ownFigure(id, locale);
    const doors = walk([table.rows, drawing]).filter(({ field, value }) => field === 'to' && value !== undefined);
    expect(doors.filter(({ value }) => !new RegExp(`^(/${locale}/|https://)`).test(String(value)))).toEqual([]);
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
      // A name turned upwards is as wide as a line is high; one that is pressed together is as wide as its place.
      const natural = textWidth(text.text, made.drawing?.kind === 'tiles' ? 9 : 13, bold);
      const length = text.turn === undefined ? Math.min(natural, text.fit ?? natural) : 0;
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
    case 'progress':
      return alone(placeProgress(drawing.series, drawing.start, drawing.tickText, WIDTH, direction));
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

describe('the map', () => {
  it('shows a place only once it has a tile, and names its groups for the ear and the eye', () => {
    const view = buildView({ ...ONE, countries: [buildCountry('BTN', 'ASP'), buildCountry('FJI', 'ASP')] });
    const { blocks } = drawingOf(englishFigure('world', view), 'tiles');
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
  it('give the charts that the home opens with, and the five of the focus areas together', () => {
    const speech = speak(translator('en'), own);
    const home = homeFigures({ view: own, overview: ownOverview }, speech);
    expect(home.map(({ id }) => id)).toEqual(['silence', 'itu-totals', 'focus-area-by-region', 'need-and-promise']);
    expect(overviewFigures({ view: own, overview: ownOverview }, speech).map(({ id }) => id)).toEqual([
      'focus-area-by-region',
      'focus-area-number',
      'focus-area-value',
      'region-number',
      'region-value',
    ]);
  });
});
