import {
  constructFromEvents,
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml';
import type { Problem } from '../schema/problem.ts';
import { twoReadings } from '../schema/written-numbers.ts';
import { fileProblem } from './file-problem.ts';
import { lineAt } from './files.ts';
import { misnamedField } from './misnamed-field.ts';
import {
  endOfFields,
  firstLineKind,
  kindOf,
  MAX_DEPTH,
  oddLead,
  plainNumber,
  unclosedLine,
  wholeNumberAt,
} from './yaml-fault.ts';

/** A record file in two: its YAML as plain values, its text, and a way to find a key's place. */
export interface FrontMatter {
  readonly value: unknown;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly yaml: YamlBlock;
}

/** The YAML of a record, kept so that a key can be located when there is something to say. */
export interface YamlBlock {
  readonly text: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly line: number;
  readonly events: readonly Event[];
}

/**
 * Splits a record at its `---` lines and parses the YAML between them: strings, numbers, lists
 * and maps only. Dates stay text, `no` stays text, anchors, aliases and tags are refused.
 */
export function readFrontMatter(text: string, file: string): FrontMatter | { problem: Problem } {
  const parts = split(text);
  if (!parts) {
    if (/^---[ \t]*(?:\r?\n|$)/.test(text))
      return { problem: fileProblem('front-matter-unclosed', file, {}, endOfFields(text)) };
    return { problem: fileProblem('front-matter-missing', file, { kind: firstLineKind(text) }) };
  }
  const yamlText = text.slice(parts.start, parts.end);
  const body = text.slice(parts.bodyStart);
  const bodyLine = lineAt(text, parts.bodyStart);
  const refusal = (rule: string, { mark, reason }: YAMLException, values: Problem['values'], opened?: number) => {
    const index = opened ?? mark?.line ?? 0;
    const column = opened === undefined ? 1 + (mark?.column ?? 0) : 1;
    return fileProblem(rule, file, { reason, value: lineText(yamlText, index), ...values }, 2 + index, column);
  };
  const columnAt = (position: number): number => position - yamlText.lastIndexOf('\n', position - 1);
  const faultAt = (position: number, kind: string): { problem: Problem } => {
    const line = lineAt(yamlText, position);
    const values = { reason: '', kind, value: lineText(yamlText, line - 1) };
    return { problem: fileProblem('yaml-syntax', file, values, 1 + line, columnAt(position)) };
  };
  try {
    const events = parseEvents(yamlText, { maxDepth: MAX_DEPTH });
    const odd = oddLead(yamlText, events);
    if (odd) return faultAt(odd.position, odd.kind);
    const forbidden = forbiddenEvent(events, yamlText);
    if (forbidden) {
      const { rule, position, values = { value: '', suggestion: '' } } = forbidden;
      return { problem: fileProblem(rule, file, values, 1 + lineAt(yamlText, position), columnAt(position)) };
    }
    const misnamed = misnamedField(yamlText, events);
    if (misnamed !== undefined) return faultAt(misnamed, 'no-colon');
    const documents = constructFromEvents(events, { source: yamlText, schema: CORE_SCHEMA });
    if (documents.length > 1) {
      const line = 1 + lineAt(yamlText, yamlText.search(/^\.\.\./m));
      const reason = 'three dots end the fields before all of them are read';
      return {
        problem: fileProblem('yaml-syntax', file, { reason, kind: 'other', value: lineText(yamlText, line - 2) }, line),
      };
    }
    // No fields at all is a record that lacks every field.
    const [value = {}] = documents;
    return { value, body, bodyLine, yaml: { text: yamlText, line: 2, events } };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const odd = oddLead(yamlText);
    if (odd) return faultAt(odd.position, odd.kind);
    const { reason } = error;
    if (reason.includes('duplicated mapping key')) return { problem: refusal('duplicate-key', error, {}) };
    const opened = reason.includes('multiline key')
      ? Math.max(0, (error.mark?.line ?? 0) - 1)
      : /tab character|nesting/.test(reason)
        ? undefined
        : unclosedLine(yamlText);
    const values = { reason, kind: kindOf(reason, lineText(yamlText, opened ?? error.mark?.line ?? 0)) };
    return { problem: refusal('yaml-syntax', error, values, opened) };
  }
}

/** The positions at which the YAML of a record begins and ends, and its body begins; nothing without two `---` lines. */
function split(text: string): { start: number; end: number; bodyStart: number } | undefined {
  const start = /^---[ \t]*\r?\n/.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  for (let end = text.indexOf('\n---', start - 1); end >= 0; end = text.indexOf('\n---', end + 1)) {
    CLOSING_LINE.lastIndex = end;
    const closing = CLOSING_LINE.exec(text)?.[0];
    if (closing === undefined) continue;
    const last = end > start && text[end - 1] === '\r' ? end - 1 : end;
    return { start, end: Math.max(start, last), bodyStart: end + closing.length };
  }
  return undefined;
}
const CLOSING_LINE = /\n---[ \t]*(?:\r?\n|$)/y;

/** A number that is written another way than in plain digits: the reader of the file would see another number. */
const ODD_NUMBER = /^[-+]?(?:0x[\da-f]+|0o[0-7]+|\.inf|\.nan|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/i;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What of YAML no record may hold, where it stands, and what to say of it. */
interface Forbidden {
  readonly rule: string;
  readonly position: number;
  readonly values?: Problem['values'];
}

function forbiddenEvent(events: readonly Event[], text: string): Forbidden | undefined {
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) return { rule: 'yaml-alias', position: event.anchorStart - 1 };
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      if (event.anchorStart >= 0) return { rule: 'yaml-alias', position: event.anchorStart - 1 };
      if (event.tagStart >= 0) return { rule: 'yaml-tag', position: event.tagStart };
    }
    if (event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN) {
      // Digit, point or sign: what a number may begin with.
      const first = text.charCodeAt(event.valueStart);
      if (first > 57 || first < 43) continue;
      const value = text.slice(event.valueStart, event.valueEnd);
      const forbidden = ODD_NUMBER.test(value) ? forbiddenNumber(text, event.valueStart, value) : undefined;
      if (forbidden) return forbidden;
    }
  }
  return undefined;
}

function forbiddenNumber(text: string, position: number, value: string): Forbidden | undefined {
  const readings = twoReadings(value);
  if (!readings && PLAIN_NUMBER.test(value)) return undefined;
  const whole = wholeNumberAt(text, position);
  if (readings && whole === undefined)
    return { rule: 'too-many-decimals', position, values: { value, kind: 'thousands', ...readings } };
  const number = whole ?? value;
  return { rule: 'number-form', position, values: { value: number, suggestion: plainNumber(number) } };
}

function lineText(text: string, index: number): string {
  return (text.split('\n')[index] ?? '').trim().slice(0, 120);
}

/**
 * Where a key, or the nearest key above it, stands in a record's YAML.
 * @returns line and column of the file, from 1
 */
export function locateKey(yaml: YamlBlock, path: readonly (string | number)[]): { line: number; column: number } {
  const wanted = path.map(String);
  let position = 0;
  let depthFound = 0;
  // One frame a collection: the path that leads to it, and where we are inside it.
  const stack: { kind: 'map' | 'list'; path: string[]; key: string | undefined; index: number }[] = [];
  for (const event of yaml.events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent?.kind === 'map') parent.key = undefined;
      continue;
    }
    const parent = stack.at(-1);
    const start = 'valueStart' in event ? event.valueStart : 'start' in event ? event.start : 0;
    if (parent?.kind === 'map' && parent.key === undefined) {
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(yaml.text, event) : '';
      visit([...parent.path, parent.key], start);
      continue;
    }
    let here: string[] = [];
    if (parent?.kind === 'list') {
      parent.index++;
      here = [...parent.path, String(parent.index)];
      visit(here, start);
    } else if (parent) here = [...parent.path, parent.key ?? ''];
    if (event.type === EVENT_ID.MAPPING) stack.push({ kind: 'map', path: here, key: undefined, index: -1 });
    else if (event.type === EVENT_ID.SEQUENCE) stack.push({ kind: 'list', path: here, key: undefined, index: -1 });
    else if (parent?.kind === 'map') parent.key = undefined;
  }
  const before = yaml.text.slice(0, position);
  return { line: yaml.line + lineAt(yaml.text, position) - 1, column: position - before.lastIndexOf('\n') };

  function visit(at: readonly string[], start: number): void {
    if (at.length > depthFound && at.length <= wanted.length && at.every((key, index) => key === wanted[index])) {
      depthFound = at.length;
      position = start;
    }
  }
}
