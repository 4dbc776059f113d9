import { experimental_AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import ChartFigure from '../../src/components/charts/ChartFigure.astro';
import Standalone from '../../src/components/charts/Standalone.astro';
import { FIGURE_IDS, type FigureId, figureOf } from '../../src/figures/catalogue.ts';
import { speak } from '../../src/figures/speak.ts';
import type { LocaleId } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { overviewOf } from '../../src/model/overview.ts';
import { viewRegister } from '../../src/model/register-view.ts';
import { repositoryRegister, TODAY } from '../dataset-builder.ts';

const view = viewRegister(repositoryRegister().dataset, TODAY);
const source = { view, overview: overviewOf(view, view.pledges) };
let container: experimental_AstroContainer;

beforeAll(async () => {
  container = await experimental_AstroContainer.create();
});

function render(component: 'alone' | 'in a page', id: FigureId, locale: LocaleId): Promise<string> {
  const figure = figureOf(id, source, speak(translator(locale), TODAY));
  const props = { figure, translator: translator(locale) };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
  return container.renderToString(component === 'alone' ? Standalone : ChartFigure, { props });
}

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
function shiftOf({ parent }: Node): number {
  if (!parent) return 0;
  const own = parent.name === 'svg' && parent.parent ? numberIn(parent, 'x') : 0;
  return own + shiftOf(parent);
}

const CASES = (['focus-area-number', 'world'] as const).flatMap((id) =>
  (['en', 'ar'] as const).map((locale) => [id, locale] as const),
);

describe.each(CASES)('the chart %s alone, in %s', (id, locale) => {
  let nodes: Node[];
  let markup: string;

  beforeAll(async () => {
    const html = await render('alone', id, locale);
    markup = html.slice(html.indexOf('<svg'));
    nodes = elementsOf(markup.replace(/<style>.*?<\/style>/s, ''));
  });

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
    const [root] = nodes;
    const texts = nodes.filter(({ name }) => name === 'text');
    expect(texts.length).toBeGreaterThan(8);
    for (const node of texts) {
      const words = node.text.trim();
      const size = { title: 18, small: 12, code: 9 }[
        /title|small|code/.exec(node.attributes.get('class') ?? '')?.[0] ?? ''
      ];
      const length = textWidth(words.replace(/[\u2066-\u2069]/g, ''), size ?? 13, size === 18);
      const anchor = node.attributes.get('text-anchor');
      const x = numberIn(node, 'x') + shiftOf(node);
      const from = anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x;
      expect(from, words).toBeGreaterThanOrEqual(0);
      expect(from + length, words).toBeLessThanOrEqual(numberIn(root, 'width'));
      expect(numberIn(node, 'y'), words).toBeGreaterThan(0);
      expect(numberIn(node, 'y'), words).toBeLessThan(numberIn(root, 'height'));
    }
  });

  it('says title, source and date in words', () => {
    const figure = figureOf(id, source, speak(translator(locale), TODAY));
    const said = nodes
      .filter(({ name }) => name === 'text')
      .map(({ text }) => text)
      .join(' ');
    const plain = (text: string) => text.replace(/[\s\u2066-\u2069]/g, '');
    for (const part of [figure.title, figure.subtitle, figure.source]) expect(plain(said)).toContain(plain(part));
  });
});

describe.each(CASES)('the chart %s in a page, in %s', (id, locale) => {
  let nodes: Node[];

  beforeAll(async () => {
    nodes = elementsOf(await render('in a page', id, locale));
  });

  it('has drawings named and described by elements that are there', () => {
    const drawings = nodes.filter(({ name }) => name === 'svg');
    expect(drawings).toHaveLength(id === 'world' ? 6 : 1);
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
    const figure = figureOf(id, source, speak(translator(locale), TODAY));
    expect(nodes.find(({ name }) => name === 'h2')?.text).toBe(figure.title);
    expect(nodes.filter(({ name }) => name === 'tr')).toHaveLength(figure.table.rows.length + 1);
    expect(nodes.find(({ name }) => name === 'table')?.parent?.parent?.name).toBe('details');
    expect(nodes.filter(({ attributes }) => attributes.has('style'))).toEqual([]);
  });
});

describe('every chart alone', () => {
  it.each(FIGURE_IDS)('%s is written the same twice, whole, in a right-to-left language', async (id) => {
    const [once, twice] = [await render('alone', id, 'ar'), await render('alone', id, 'ar')];
    expect(twice).toBe(once);
    expect(once).not.toMatch(/NaN|undefined|\[object/);
  });
});
