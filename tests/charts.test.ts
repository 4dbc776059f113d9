import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../src/charts/text-width.ts';
import { chartFigure } from '../src/components/charts/chart-figure.ts';
import { sketch } from '../src/components/charts/sketch.ts';
import { standalone } from '../src/components/charts/standalone.ts';
import { FIGURE_IDS, type FigureId, figureOf } from '../src/figures/catalogue.ts';
import { speak } from '../src/figures/speak.ts';
import type { LocaleId } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/translate.ts';
import { overviewOf } from '../src/model/overview.ts';
import { viewRegister } from '../src/model/register-view.ts';
import { REPOSITORY, repositoryRegister, TODAY } from './dataset-builder.ts';

const view = viewRegister(repositoryRegister().dataset, TODAY);
const source = { view, overview: overviewOf(view) };
const style = readFileSync(`${REPOSITORY}/src/styles/standalone.css`, 'utf8');

const figureOn = (id: FigureId, locale: LocaleId) => figureOf(id, source, speak(translator(locale), view));
const alone = (id: FigureId, locale: LocaleId) => String(standalone(figureOn(id, locale), translator(locale), style));
const inPage = (id: FigureId, locale: LocaleId) => String(chartFigure(figureOn(id, locale), translator(locale), {}));

interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Node | undefined;
  /** All text within. */
  text: string;
}

const VOID = new Set(['rect', 'line', 'circle', 'path', 'br', 'meta', 'link']);

/** The elements of what a component wrote; fails where a tag is closed that is not open. */
function elementsOf(markup: string): Node[] {
  const nodes: Node[] = [];
  let open: Node | undefined;
  for (const [, comment, close, name = '', attributes = '', own, text] of markup.matchAll(
    /(<!.*?>)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g,
  )) {
    if (comment !== undefined) continue;
    if (text !== undefined) {
      for (let node = open; node; node = node.parent) node.text += text;
    } else if (close) {
      if (VOID.has(name) && open?.name !== name) continue;
      expect(open?.name).toBe(name);
      open = open?.parent;
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
      const node: Node = {
        name,
        attributes: new Map(pairs.map(([, key = '', value = '']) => [key, value])),
        parent: open,
        text: '',
      };
      nodes.push(node);
      const isEmpty = VOID.has(name) && !markup.includes(`</${name}>`);
      if (own !== '/' && !isEmpty) open = node;
    }
  }
  expect(open).toBeUndefined();
  return nodes;
}

const numberIn = (node: Node | undefined, name: string): number => Number(node?.attributes.get(name) ?? 0);

/** How far the drawing that holds a node is moved: nested drawings have places of their own. */
function shiftOf({ parent }: Node, axis: 'x' | 'y'): number {
  if (!parent) return 0;
  const own = parent.name === 'svg' && parent.parent ? numberIn(parent, axis) : 0;
  return own + shiftOf(parent, axis);
}

/** Fails where a text of a drawing is estimated to end outside. */
function expectTextsInside(nodes: readonly Node[]): void {
  const [root] = nodes;
  for (const node of nodes.filter(({ name }) => name === 'text')) {
    const words = node.text.trim();
    const size = { title: 18, small: 12 }[/title|small/.exec(node.attributes.get('class') ?? '')?.[0] ?? ''] ?? 13;
    const estimate = textWidth(words.replace(/[\u2066-\u2069]/g, ''), size, size === 18);
    const length = Number(node.attributes.get('textLength') ?? estimate);
    const anchor = node.attributes.get('text-anchor');
    const x = numberIn(node, 'x') + shiftOf(node, 'x');
    const y = numberIn(node, 'y') + shiftOf(node, 'y');
    const turned = node.attributes.has('transform');
    const from = turned ? x - 13 : anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x;
    expect(from, words).toBeGreaterThanOrEqual(0);
    expect(from + (turned ? 13 : length), words).toBeLessThanOrEqual(numberIn(root, 'width'));
    expect(turned ? y - length : y, words).toBeGreaterThan(0);
    expect(y, words).toBeLessThan(numberIn(root, 'height'));
  }
}

const CASES = (['focus-area-number', 'world'] as const).flatMap((id) =>
  (['en', 'ar'] as const).map((locale) => [id, locale] as const),
);

describe.each(CASES)('the chart %s alone, in %s', (id, locale) => {
  const markup = alone(id, locale);
  const nodes = elementsOf(markup.replace(/<style>.*?<\/style>/s, ''));

  it('is one drawing with its namespace, size and language', () => {
    const roots = nodes.filter(({ parent }) => parent === undefined);
    expect(roots.map(({ name }) => name)).toEqual(['svg']);
    const [root] = roots;
    expect(root?.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(root?.attributes.get('lang')).toBe(locale);
    expect(root?.attributes.get('viewBox')).toBe(`0 0 ${numberIn(root, 'width')} ${numberIn(root, 'height')}`);
  });

  it('has its style inside, no style attribute, and nothing from elsewhere', () => {
    expect(markup).toContain('<style>');
    expect(nodes.filter(({ attributes }) => attributes.has('style'))).toEqual([]);
    expect(nodes.filter(({ name }) => ['image', 'use', 'script', 'foreignObject'].includes(name))).toEqual([]);
    expect(markup.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(|@import/);
  });

  it('keeps every text inside', () => {
    expect(nodes.filter(({ name }) => name === 'text').length).toBeGreaterThan(8);
    expectTextsInside(nodes);
  });

  it('says title, source and date in words', () => {
    const figure = figureOn(id, locale);
    const said = nodes
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text)
      .join(' ');
    const plain = (text: string) => text.replace(/[\s\u2066-\u2069]/g, '');
    for (const part of [figure.title, figure.subtitle, figure.source]) expect(plain(said)).toContain(plain(part));
  });
});

describe.each(CASES)('the chart %s in a page, in %s', (id, locale) => {
  const nodes = elementsOf(inPage(id, locale));

  it('has drawings named and described by elements that are there', () => {
    const drawings = nodes.filter(({ name }) => name === 'svg');
    expect(drawings).toHaveLength(id === 'world' ? 7 : 1);
    for (const drawing of drawings) {
      expect(drawing.attributes.get('role')).toBe('group');
      const named = (drawing.attributes.get('aria-labelledby') ?? '').split(' ');
      expect(named).toHaveLength(2);
      for (const [index, own] of named.entries()) {
        const [target, another] = nodes.filter(({ attributes }) => attributes.get('id') === own);
        expect(another).toBeUndefined();
        expect(target?.name).toBe(['title', 'desc'][index]);
        expect(target?.parent).toBe(drawing);
        expect(target?.text.trim()).not.toBe('');
      }
    }
  });

  it('has links that all lead somewhere in the language and have a name', () => {
    const links = nodes.filter(({ name }) => name === 'a');
    expect(links.length).toBeGreaterThan(4);
    for (const { attributes, text } of links) {
      expect(attributes.get('href')).toMatch(new RegExp(`^/${locale}/`));
      expect((attributes.get('aria-label') ?? text).trim()).not.toBe('');
    }
  });

  it('has the finding as heading, and its table one step away', () => {
    const figure = figureOn(id, locale);
    expect(nodes.find(({ name }) => name === 'h2')?.text).toBe(figure.title);
    expect(nodes.filter(({ name }) => name === 'tr')).toHaveLength(figure.table.rows.length + 1);
    expect(nodes.find(({ name }) => name === 'table')?.parent?.parent?.name).toBe('details');
    expect(nodes.filter(({ attributes }) => attributes.has('style'))).toEqual([]);
  });
});

describe.each(['focus-area-by-region', 'focus-area-by-region-value', 'entity-to-implementation'] as const)(
  'the doors of the grid %s',
  (id) => {
    const figure = figureOn(id, 'en');
    const nodes = elementsOf(inPage(id, 'en'));
    const links = nodes.filter(({ name, parent }) => name === 'a' && parent?.name !== 'p' && insideDrawing(parent));

    it('are every dot or square that has a list behind it, named by row, column and words', () => {
      const { drawing } = figure;
      if (drawing?.kind !== 'dots' && drawing?.kind !== 'heat') throw new Error('not a grid');
      const labelOf = (lines: readonly { key: string; label: string }[], own: string) =>
        lines.find(({ key }) => key === own)?.label ?? '';
      const cells = drawing.kind === 'dots' ? drawing.dots : drawing.cells;
      const doors = cells.filter(({ to }) => to !== undefined);
      expect(doors.length).toBeGreaterThan(4);
      for (const { row, column, text, to } of doors) {
        const name = `${labelOf(drawing.rows, row)} and ${labelOf(drawing.columns, column)}: ${text}`;
        const link = links.find(({ attributes }) => attributes.get('aria-label') === name);
        expect(link?.attributes.get('href')?.replaceAll('&amp;', '&'), name).toBe(to);
      }
    });

    it('have areas large enough for a finger', () => {
      for (const link of links) {
        const [area] = nodes.filter(({ name, parent }) => name === 'rect' && parent === link);
        expect(Math.min(numberIn(area, 'width'), numberIn(area, 'height'))).toBeGreaterThanOrEqual(25);
      }
    });
  },
);

function insideDrawing(node: Node | undefined): boolean {
  return node !== undefined && (node.name === 'svg' || insideDrawing(node.parent));
}

describe('every chart alone', () => {
  it.each(FIGURE_IDS)('%s keeps every text inside, in four scripts', (id) => {
    for (const locale of ['en', 'ar', 'ru', 'zh'] as const)
      expectTextsInside(elementsOf(alone(id, locale).replace(/<style>.*?<\/style>/s, '')));
  });

  it.each(FIGURE_IDS)('%s is written the same twice, whole, in a right-to-left language', (id) => {
    const [once, twice] = [alone(id, 'ar'), alone(id, 'ar')];
    expect(twice).toBe(once);
    expect(once).not.toMatch(/NaN|undefined|\[object/);
  });
});

describe('every chart at a glance', () => {
  const MARKS = new Set(['rect', 'circle', 'path', 'line']);

  it.each(FIGURE_IDS)('%s has all marks of the chart in one drawing, no word, and nothing to press', (id) => {
    for (const locale of ['en', 'ar'] as const) {
      const figure = figureOn(id, locale);
      const nodes = elementsOf(String(sketch(figure, translator(locale)) ?? ''));
      const marks = ({ name, attributes }: Node) => MARKS.has(name) && !attributes.has('pointer-events');
      const drawn = elementsOf(String(chartFigure(figure, translator(locale), {})));
      expect(nodes.filter(({ parent }) => parent === undefined)).toHaveLength(1);
      expect(nodes[0]?.text.trim()).toBe('');
      expect(nodes.filter(({ name }) => !MARKS.has(name) && name !== 'svg' && name !== 'g')).toEqual([]);
      expect(nodes.flatMap(({ attributes }) => [...attributes.keys()])).not.toContain('href');
      // The key of the map is words for the most part: it is not at a glance.
      if (figure.drawing?.kind !== 'tiles')
        expect(nodes.filter(marks)).toHaveLength(drawn.filter((node) => marks(node) && insideDrawing(node)).length);
      else expect(nodes.filter(marks).length).toBeGreaterThan(216);
    }
  });
});
