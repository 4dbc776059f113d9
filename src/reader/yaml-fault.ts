import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from 'js-yaml';

// What stands wrong in the fields of a record, in terms of what its writer sees.

/** Deepest nesting of YAML that is read; a pledge needs four. */
export const MAX_DEPTH = 20;

/** A blank that is no plain space, or a colon that is no plain colon, where YAML needs the plain one. */
const ODD_LEAD = /^(?:[ -]*(?:\w[\w-]*: *)?)[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000](?=.*\S)|^ *\w[\w-]*：/gm;

/** What such a blank or colon is; where there is none, nothing has to be searched for. */
const ODD_CHARACTER = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000：]/;

/** Most of them that are tried in YAML that cannot be read: each is read anew up to there. */
const MOST_TRIES = 20;

/**
 * The first blank or colon that is not the plain one which YAML needs there. In a text between quotation marks or below
 * a `>` they may be.
 * @param events what the parser read; without them, the YAML cannot be read
 * @returns its position
 */
export function oddLead(
  text: string,
  events?: readonly Event[],
): { readonly position: number; readonly kind: string } | undefined {
  if (!ODD_CHARACTER.test(text)) return undefined;
  const leads = text.matchAll(ODD_LEAD);
  for (const { 0: lead, index } of events ? leads : leads.take(MOST_TRIES)) {
    const position = index + lead.length - 1;
    const isText = events ? isInText(events, position) : isInTextSoFar(text, position);
    if (!isText) return { position, kind: lead.endsWith('：') ? 'wide-colon' : 'odd-space' };
  }
  return undefined;
}

function isInText(events: readonly Event[], position: number): boolean {
  return events.some(
    (event) =>
      event.type === EVENT_ID.SCALAR &&
      event.style !== SCALAR_STYLE.PLAIN &&
      event.valueStart <= position &&
      position <= event.valueEnd,
  );
}

/** The same of YAML that cannot be read, from what can: the lines down to the position, with a quotation mark if need be. */
function isInTextSoFar(text: string, position: number): boolean {
  const end = text.indexOf('\n', position);
  const soFar = end < 0 ? text : text.slice(0, end);
  return ['', '"', "'"].some((mark) => isInText(eventsOf(soFar + mark) ?? [], position));
}

/** What a file begins with instead of three hyphens. */
export function firstLineKind(text: string): string {
  if (/^\s*-{2,}[ \t]*(?:\r?\n|$)/.test(text)) return 'almost';
  if (/^\s*[-\u2010-\u2015\u2212\u2500ـ_=+~*]+[ \t]*(?:\r?\n|$)/u.test(text)) return 'other-line';
  return /^\s*[\w-]+:(?:\s|$)/.test(text) ? 'fields' : 'other';
}

/** The line, from 1, on which the fields end that no hyphens close: the last one before the first empty line. */
export function endOfFields(text: string): number {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  return end > 0 ? end : lines.length;
}

/** What stands wrong in a line, in terms of what one sees there. */
export function kindOf(reason: string, line: string): string {
  if (reason.includes('tab character')) return 'tab';
  if (/quoted scalar|escape|hexadecimal/.test(reason)) return 'quote';
  if (reason.includes('nesting')) return 'deep';
  if (/^(?:[\w-]+:\s+)?[@%`*&]/.test(line) || /^[\w-]+:\s*\[[^[\]]*\]\s*[^\s,#]/.test(line)) return 'sign';
  if (/^[•·●▪‣◦–—]/.test(line)) return 'bullet';
  if (/flow collection|node content/.test(reason)) return /^[^[{]*["']/.test(line) ? 'quote' : 'bracket';
  if (/^[\w-]+:\s*["']/.test(line)) return 'quote';
  if (/^[\w-]+:\s*[[{]/.test(line)) return 'bracket';
  if (/^[\w-]+:\s+[^"'[{]*:(?:\s|$)/.test(line)) return 'colon';
  if (/^(?:- )?[\w-]+:\S/.test(line) || !/:(?:\s|$)/.test(line)) return 'no-colon';
  if (reason.includes('indentation')) return 'indentation';
  return 'other';
}

/**
 * The parser notices a missing mark at the end of the fields only. It belongs to the first field that cannot be read
 * by itself.
 * @returns its line in the YAML, from 0
 */
export function unclosedLine(text: string): number | undefined {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) => (/^[\w-]+:/.test(line) ? [index] : []));
  return starts.find((start, index) => {
    const first = lines[start] ?? '';
    const whole = lines.slice(start, starts[index + 1]).join('\n');
    return /:\s*["'[{]/.test(first) && !canBeRead(first) && !canBeRead(whole);
  });
}

function canBeRead(text: string): boolean {
  return eventsOf(text) !== undefined;
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch {
    // Whatever the reason, it cannot be read.
    return undefined;
  }
}

/** The digits of a number written with commas or with an exponent; nothing for other forms, which may mean two things. */
export function plainNumber(value: string): string {
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(value)) return value.replaceAll(',', '');
  const number = /e/i.test(value) && !/^0x/i.test(value) ? Number(value) : NaN;
  return Number.isSafeInteger(number) ? String(number) : '';
}

/** The number with commas that a position is in, as its writer sees it: YAML takes `5,000` in brackets for two values. */
export function wholeNumberAt(text: string, position: number): string | undefined {
  const start = text.lastIndexOf('\n', position) + 1;
  const [line = ''] = text.slice(start).split('\n');
  const numbers = [...line.matchAll(/\d{1,3}(?:,\d{3})+/g)];
  return numbers.find(
    ({ index, 0: number }) => start + index <= position && position < start + index + number.length,
  )?.[0];
}
