import { HtmlValidate, type HtmlElement, Parser, StaticConfigLoader } from 'html-validate';
import { readBuilt } from './built-site.ts';

const parser = new Parser(await new HtmlValidate(new StaticConfigLoader({ root: true })).getConfigFor('page.html'));

/** An element of a built page: its name, its attributes and what it holds, with entities decoded. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** All elements of a built page, in the order of the document. No script runs and nothing is loaded. */
export function parsePage(path: string): Element[] {
  return parseDocument(path).childElements.map(elementOf).flatMap(withDescendants);
}

/** A built page as the parser has it: with its runs of text, whose entities are still to be decoded. */
export function parseDocument(path: string): HtmlElement {
  // Whoever asks for more than one thing of a page asks at once.
  if (last?.path !== path) last = { path, document: parse(path) };
  return last.document;
}

let last: { readonly path: string; readonly document: HtmlElement } | undefined;

function parse(path: string): HtmlElement {
  // In HTML a title holds text alone, and a link nothing; in a feed both may hold more.
  const text = readBuilt(path);
  const data = path.endsWith('.xml') ? text.replaceAll(/(?<=<\/?)(?=(?:title|link)\b)/g, 'feed-') : text;
  return parser.parseHtml({ data, filename: path, line: 1, column: 1, offset: 0 });
}

/** An element and all below it, in the order of the document. */
export function withDescendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** The rows of a table, each a list of the texts of its cells. */
export function rowsOf(table: Element): string[][] {
  return withDescendants(table)
    .filter(({ name }) => name === 'tr')
    .map(({ children }) => children.map(({ text }) => text));
}

function elementOf(node: HtmlElement): Element {
  return {
    name: node.tagName,
    attributes: new Map(node.attributes.map(({ key, value }) => [key, decodeEntities(value?.toString() ?? '')])),
    children: node.childElements.map(elementOf),
    text: decodeEntities(node.textContent).replace(/\s+/g, ' ').trim(),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its entities decoded. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}
