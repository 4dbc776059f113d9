import * as z from 'zod';
import { withoutTrailingBlanks } from '../authoring/tidy-text.ts';
import { unwrap } from '../schema/csv-codecs.ts';
import { twoReadings } from '../schema/written-numbers.ts';
import { replaceLines } from './fix-text.ts';
import { itemSchema, mendValue, ODD_SPACE, splitList, withoutSeparators } from './mend-value.ts';
import { type FieldNode, parseFields, sameValue } from './parse-fields.ts';
import type { Repair, Repaired, RepairName } from './repair.ts';

// All functions here take the YAML of a record, without its lines of hyphens, and count its lines from 1.

type Path = readonly (string | number)[];
type Scalar = Extract<FieldNode, { kind: 'scalar' }>;

/** A piece of YAML to replace, and the value that the field then has. */
interface Edit {
  readonly name: RepairName;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly path: Path;
  readonly value: unknown;
  /** Keys beside the field that were no keys. */
  readonly drop?: readonly string[];
}

const ODD_SPACES = new RegExp(ODD_SPACE.source, 'g');
const OUTER_ODD_SPACE = new RegExp(`^${ODD_SPACE.source}|${ODD_SPACE.source}$|:`);
const oddSet = ODD_SPACE.source.slice(1, -1);
// What leads a line of YAML: indentation, hyphens, a key with its colon.
const LINE_LEAD = new RegExp(`^[ \\t${oddSet}]*(?:-[ ${oddSet}]+)*(?:\\w+[ ${oddSet}]*:(?:[ ${oddSet}]+|$))?`);
// A word that stays what it is between commas and brackets.
const PLAIN_ITEM = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/()-]*[\p{L}\p{N}.)])?$/u;
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/** Composes letters and their accents (NFC), unless two keys become one by it. */
export function composeFields(yaml: string): Repaired {
  const done = replaceLines(yaml, 'normal-form', (line) => line.normalize('NFC'));
  const before = parseFields(yaml)?.value;
  return !before || sameValue(composed(before), composed(parseFields(done.text)?.value)) ? done : untouched(yaml);
}

/** Takes away blanks at the ends of lines, but not inside texts of several lines, where they may count. */
export function trimFields(yaml: string): Repaired {
  const before = parseFields(yaml);
  if (!before) return untouched(yaml);
  const within = linesOfLongTexts(yaml, before.root);
  const done = replaceLines(yaml, 'trailing-spaces', (line, index) =>
    within.has(index) ? line : withoutTrailingBlanks(line),
  );
  return sameValue(before.value, parseFields(done.text)?.value) ? done : untouched(yaml);
}

/** Replaces no-break and other odd spaces by plain ones in what is not quoted. */
export function replaceOddSpaces(yaml: string): Repaired {
  if (!ODD_SPACE.test(yaml)) return untouched(yaml);
  const before = parseFields(yaml);
  const edits: Edit[] = [];
  const oddKeys: Scalar[] = [];
  if (before)
    visitScalars(before.root, [], (node, path, isKey) => {
      const source = yaml.slice(node.start, node.end);
      if (node.style !== 'plain' || source.includes('\n') || !ODD_SPACE.test(source)) return;
      if (isKey && OUTER_ODD_SPACE.test(source)) oddKeys.push(node);
      const text = source.replaceAll(ODD_SPACES, ' ');
      // With a plain space these would be marks of YAML.
      if (isKey || /: | #|:$|^[-?:] /.test(text.trim())) return;
      edits.push({ name: 'odd-space', start: node.start, end: node.end, text, path, value: text.trim() });
    });
  const done = before ? withPlainSpaces(yaml, oddKeys) : withPlainLeads(yaml);
  return done.repairs.length > 0 && parseFields(done.text)?.value ? done : applied(yaml, before?.value, edits);
}

/** Keys that such a space made too long, to the left or over the colon. */
function withPlainSpaces(yaml: string, keys: readonly Scalar[]): Repaired {
  let text = yaml;
  const repairs = keys.map(({ start, end }): Repair => {
    const before = yaml.slice(start, end);
    const after = before.replaceAll(ODD_SPACES, ' ');
    // As long as before, so that the places of the other keys stay right.
    text = text.slice(0, start) + after + text.slice(end);
    return { name: 'odd-space', line: lineOf(yaml, start), before, after };
  });
  return { text, repairs };
}

/** Lines on which such a space stands where YAML needs a plain one: before a key, behind its colon, behind a hyphen. */
function withPlainLeads(yaml: string): Repaired {
  return replaceLines(yaml, 'odd-space', (line) =>
    line.replace(LINE_LEAD, (marks) => marks.replaceAll(ODD_SPACES, ' ')),
  );
}

/** Joins a number in braces whose thousands separators YAML took for the ends of fields: `{ value: 155,000,000 }`. */
export function joinSplitNumbers(yaml: string, schema: z.ZodType): Repaired {
  const before = parseFields(yaml);
  if (!before) return untouched(yaml);
  const edits: Edit[] = [];
  visitMaps(before.root, schema, [], (map, fields, path) => {
    map.pairs.forEach(({ key, value }, index) => {
      const name = key.kind === 'scalar' ? key.text : '';
      if (value.kind !== 'scalar' || value.style !== 'plain' || !(fieldOf(fields, name) instanceof z.ZodNumber)) return;
      const groups: Scalar[] = [];
      for (const { key: group, value: nothing } of map.pairs.slice(index + 1)) {
        if (group.kind !== 'scalar' || nothing.kind !== 'scalar' || nothing.start >= 0) break;
        if (!/^\d{3}$/.test(group.text)) break;
        groups.push(group);
      }
      const end = groups.at(-1)?.end ?? value.end;
      const text = withoutSeparators(yaml.slice(value.start, end));
      if (groups.length < 2 || text === undefined || !/^\s*[,}]/.test(yaml.slice(end, end + 200))) return;
      // YAML reads such a key as a number: `000` as 0.
      const drop = groups.map((group) => String(Number(group.text)));
      edits.push({
        name: 'thousands',
        start: value.start,
        end,
        text,
        path: [...path, name],
        value: Number(text),
        drop,
      });
    });
  });
  return applied(yaml, before.value, edits);
}

/** Rewrites single values that have one right form: numbers, closed lists, codes, addresses, lists of one. */
export function mendValues(yaml: string, schema: z.ZodType): Repaired {
  const before = parseFields(yaml);
  if (!before?.value) return untouched(yaml);
  const edits: Edit[] = [];
  const visit = (node: FieldNode, field: z.ZodType | undefined, path: Path): void => {
    if (!field) return;
    if (node.kind === 'map')
      for (const { key, value } of node.pairs)
        if (key.kind === 'scalar') visit(value, fieldOf(field, key.text), [...path, key.text]);
    if (node.kind === 'list' && field instanceof z.ZodArray)
      node.items.forEach((item, index) => visit(item, unwrap(field.element as z.ZodType), [...path, index]));
    if (node.kind !== 'scalar' || node.start < 0 || node.style === 'block') return;
    const source = yaml.slice(node.start, node.end);
    const inner = node.style === 'quoted' ? source.slice(1, -1) : source;
    // Escapes and line breaks inside: too much for one right answer.
    if (inner !== node.text) return;
    const mended = mendNode(node, source, field);
    if (mended) edits.push({ start: node.start, end: node.end, path, ...mended });
  };
  visit(before.root, unwrap(schema), []);
  return applied(yaml, before.value, edits);
}

/** Puts the fields in the order of the schema, each moved as it is written; only when all are known and no comment is in the way. */
export function orderKeys(yaml: string, schema: z.ZodObject): Repaired {
  const before = parseFields(yaml);
  if (!before?.value || /^[ \t]*#/m.test(yaml) || !yaml.endsWith('\n')) return untouched(yaml);
  const order = Object.keys(schema.shape);
  const starts = before.root.pairs.map(({ key }) => (key.kind === 'scalar' ? key.start : -1));
  const names = before.root.pairs.map(({ key }) => (key.kind === 'scalar' ? key.text : ''));
  const standAlone = starts.every((start) => start === 0 || (start > 0 && yaml[start - 1] === '\n'));
  if (starts[0] !== 0 || !standAlone || !names.every((name) => order.includes(name))) return untouched(yaml);
  const blocks = names.map((name, index) => ({
    name,
    place: order.indexOf(name),
    text: yaml.slice(starts[index], starts[index + 1]),
  }));
  const sorted = [...blocks].sort((a, b) => a.place - b.place);
  const text = sorted.map((block) => block.text).join('');
  const first = blocks.findIndex((block, index) => block !== sorted[index]);
  if (first < 0 || !sameValue(before.value, parseFields(text)?.value)) return untouched(yaml);
  const list = (all: readonly { name: string }[]): string => all.map(({ name }) => name).join(', ');
  const line = lineOf(yaml, starts[first] ?? 0);
  return { text, repairs: [{ name: 'key-order', line, before: list(blocks), after: list(sorted) }] };
}

function mendNode(node: Scalar, source: string, field: z.ZodType): Pick<Edit, 'name' | 'text' | 'value'> | undefined {
  const item = itemSchema(field);
  if (item) return listOf(node, source, item);
  if (field instanceof z.ZodNumber && PLAIN_NUMBER.test(node.text))
    // Which of two numbers was meant, only its writer knows.
    return node.style === 'quoted' && !twoReadings(node.text)
      ? { name: 'number-quotes', text: node.text, value: Number(node.text) }
      : undefined;
  const mended = mendValue(field, node.text);
  if (!mended) return undefined;
  if (field instanceof z.ZodNumber) return { ...mended, value: Number(mended.text) };
  const text = node.style === 'quoted' ? source.replace(node.text, () => mended.text) : mended.text;
  return { name: mended.name, text, value: mended.text };
}

function listOf(node: Scalar, source: string, item: z.ZodType): Pick<Edit, 'name' | 'text' | 'value'> | undefined {
  const items = splitList(item, node.text);
  // Empty, or one of YAML's words for nothing and for yes and no.
  if (!items || /^(?:~|null|true|false)?$/i.test(node.text)) return undefined;
  if (items.length === 1 && node.style === 'quoted') return { name: 'list', text: `[${source}]`, value: [node.text] };
  if (!items.every((part) => PLAIN_ITEM.test(part))) return undefined;
  return { name: 'list', text: `[${items.join(', ')}]`, value: items.map(asYamlReads) };
}

function asYamlReads(word: string): string | number {
  return PLAIN_NUMBER.test(word) ? Number(word) : word;
}

/** Makes the edits, provided that they change the values they are meant to change and nothing else. */
function applied(
  yaml: string,
  before: Readonly<Record<string, unknown>> | undefined,
  edits: readonly Edit[],
): Repaired {
  if (edits.length === 0) return untouched(yaml);
  const repairs: Repair[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const { name, start, end, text } of edits) {
    repairs.push({ name, line: lineOf(yaml, start), before: yaml.slice(start, end), after: text });
    pieces.push(yaml.slice(done, start), text);
    done = end;
  }
  const text = [...pieces, yaml.slice(done)].join('');
  const after = parseFields(text);
  if (!after) return untouched(yaml);
  if (before && !sameValue(withEdits(before, edits), after.value)) return untouched(yaml);
  return { text, repairs };
}

function withEdits(before: Readonly<Record<string, unknown>>, edits: readonly Edit[]): unknown {
  const value = structuredClone(before);
  for (const { path, value: item, drop = [] } of edits) {
    let parent: unknown = value;
    for (const key of path.slice(0, -1)) parent = isCollection(parent) ? parent[key] : undefined;
    const key = path.at(-1);
    if (!isCollection(parent) || key === undefined) return undefined;
    Object.defineProperty(parent, key, { value: item, enumerable: true, configurable: true, writable: true });
    for (const name of drop) Reflect.deleteProperty(parent, name);
  }
  return value;
}

function isCollection(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

function fieldOf(schema: z.ZodType, key: string): z.ZodType | undefined {
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, key)) return undefined;
  return unwrap(schema.shape[key] as z.ZodType);
}

function visitScalars(node: FieldNode, path: Path, see: (node: Scalar, path: Path, isKey: boolean) => void): void {
  if (node.kind === 'scalar') see(node, path, false);
  else if (node.kind === 'list') node.items.forEach((item, index) => visitScalars(item, [...path, index], see));
  else
    for (const { key, value } of node.pairs) {
      if (key.kind === 'scalar') see(key, path, true);
      visitScalars(value, [...path, key.kind === 'scalar' ? key.text : ''], see);
    }
}

function visitMaps(
  node: FieldNode,
  schema: z.ZodType,
  path: Path,
  see: (map: Extract<FieldNode, { kind: 'map' }>, schema: z.ZodType, path: Path) => void,
): void {
  const field = unwrap(schema);
  if (node.kind === 'list' && field instanceof z.ZodArray)
    node.items.forEach((item, index) => visitMaps(item, field.element as z.ZodType, [...path, index], see));
  if (node.kind !== 'map') return;
  see(node, field, path);
  for (const { key, value } of node.pairs) {
    const below = key.kind === 'scalar' ? fieldOf(field, key.text) : undefined;
    if (below && key.kind === 'scalar') visitMaps(value, below, [...path, key.text], see);
  }
}

/** Lines, from 0, on which a quoted or indented text goes on or is going to. */
function linesOfLongTexts(yaml: string, root: FieldNode): ReadonlySet<number> {
  const lines = new Set<number>();
  visitScalars(root, [], (node) => {
    if (node.start < 0 || (node.style !== 'block' && !yaml.slice(node.start, node.end).includes('\n'))) return;
    const last = lineOf(yaml, Math.max(node.start, node.end - 1));
    for (let line = lineOf(yaml, node.start); line <= last; line++) lines.add(line - 1);
  });
  return lines;
}

function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(composed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.normalize('NFC'), composed(item)]));
}

function lineOf(text: string, position: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < position; index = text.indexOf('\n', index + 1)) line++;
  return line;
}

function untouched(text: string): Repaired {
  return { text, repairs: [] };
}
