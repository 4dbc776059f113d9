import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';

/** Deepest nesting looked into; a record needs four. */
const MAX_DEPTH = 20;

/** A value of YAML and where it stands in its text, quotes included; a value left empty stands at -1. */
export type FieldNode =
  | {
      readonly kind: 'map';
      readonly start: number;
      readonly pairs: readonly { readonly key: FieldNode; readonly value: FieldNode }[];
    }
  | { readonly kind: 'list'; readonly start: number; readonly items: readonly FieldNode[] }
  | {
      readonly kind: 'scalar';
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly style: 'plain' | 'quoted' | 'block';
    };

/** A record in its parts. */
export interface RecordParts {
  /** The opening line. */
  readonly head: string;
  /** The YAML, with its last line end. */
  readonly yaml: string;
  /** The closing line. */
  readonly foot: string;
  readonly body: string;
}

/** YAML as a tree of places and, when its keys are not doubled, as a value. */
export interface Fields {
  readonly root: Extract<FieldNode, { kind: 'map' }>;
  readonly value: Readonly<Record<string, unknown>> | undefined;
}

/** Splits a record at its lines of three hyphens; nothing when it has no such lines. */
export function splitRecord(text: string): RecordParts | undefined {
  const [all, head = '', yaml = '', foot = ''] = /^(---[ \t]*\n)((?:[\s\S]*?\n)??)(---[ \t]*(?:\n|$))/.exec(text) ?? [];
  return all === undefined ? undefined : { head, yaml, foot, body: text.slice(all.length) };
}

/** Parses the YAML of a record; nothing when it is no map, or holds what no record may hold (anchors, aliases, tags). */
export function parseFields(yaml: string): Fields | undefined {
  const root = parseTree(yaml);
  if (root?.kind !== 'map') return undefined;
  try {
    const documents = constructFromEvents(parseEvents(yaml, { maxDepth: MAX_DEPTH }), {
      source: yaml,
      schema: CORE_SCHEMA,
    });
    return { root, value: documents[0] as Readonly<Record<string, unknown>> };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { root, value: undefined };
  }
}

/** Whether two values are the same, in whatever order their keys stand. */
export function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const pairs = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${pairs.sort().join(',')}}`;
}

/** A collection that is still being filled; the nodes of a map are its keys and values in turn. */
interface Open {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly nodes: FieldNode[];
}

function parseTree(yaml: string): FieldNode | undefined {
  let events;
  try {
    events = parseEvents(yaml, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return undefined;
  }
  const top: Open = { kind: 'list', start: 0, nodes: [] };
  const open: Open[] = [top];
  let documents = 0;
  for (const event of events) {
    const parent = open.at(-1) ?? top;
    if (event.type === EVENT_ID.DOCUMENT) {
      documents++;
      open.push({ kind: 'list', start: 0, nodes: [] });
    } else if (event.type === EVENT_ID.POP) {
      open.pop();
      (open.at(-1) ?? top).nodes.push(...closed(parent, open.length === 1));
    } else {
      if (event.type === EVENT_ID.ALIAS || event.anchorStart >= 0 || event.tagStart >= 0) return undefined;
      if (event.type === EVENT_ID.SCALAR) parent.nodes.push(scalarNode(yaml, event));
      else
        open.push({
          kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list',
          start: event.start,
          nodes: [],
        });
    }
  }
  return documents === 1 ? top.nodes[0] : undefined;
}

function closed({ kind, start, nodes }: Open, isDocument: boolean): FieldNode[] {
  if (isDocument) return nodes;
  if (kind === 'list') return [{ kind, start, items: nodes }];
  const pairs: { key: FieldNode; value: FieldNode }[] = [];
  for (let index = 0; index + 1 < nodes.length; index += 2) {
    const [key, value] = nodes.slice(index, index + 2);
    if (key && value) pairs.push({ key, value });
  }
  return [{ kind, start, pairs }];
}

function scalarNode(yaml: string, event: ScalarEvent): FieldNode {
  const text = getScalarValue(yaml, event);
  const { valueStart: start, valueEnd: end, style } = event;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return { kind: 'scalar', start: start - 1, end: end + 1, text, style: 'quoted' };
  return { kind: 'scalar', start, end, text, style: style === SCALAR_STYLE.PLAIN ? 'plain' : 'block' };
}
