import { fenced } from './fenced.ts';

/** What the check of a pull request hands on to the comment. It comes out of a job that may run a stranger's code. */
export interface Note {
  readonly errors: number;
  readonly warnings: number;
  /** True when two reviewers and evidence are needed. */
  readonly sensitive: boolean;
  /** True when a word of consent is needed and not given. */
  readonly consent_missing: boolean;
  /** True when a published id vanishes, which it may not. */
  readonly ids_vanish: boolean;
  /** What the change does, in words. */
  readonly effect: string;
}

/** Most bytes of a note that are read. */
export const MAX_NOTE_BYTES = 256 * 1024;
/** First line of a comment made here. Whoever else writes it writes a comment that is not ours. */
export const MARKER = '<!-- what-this-change-does -->';

/** Below the 65,536 characters the host takes, with room for the words around. */
const MAX_EFFECT = 60_000;
const MAX_COUNT = 1_000_000;

/** The note in a text, or nothing where the text is no note: other keys, other kinds of values, numbers out of bounds. */
export function parseNote(text: string): Note | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // No JSON, no note.
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { errors, warnings, sensitive, consent_missing, ids_vanish, effect, ...more } = value as Record<
    string,
    unknown
  >;
  if (Object.keys(more).length > 0 || !isCount(errors) || !isCount(warnings)) return undefined;
  if (typeof sensitive !== 'boolean' || typeof consent_missing !== 'boolean') return undefined;
  if (typeof ids_vanish !== 'boolean' || typeof effect !== 'string') return undefined;
  return { errors, warnings, sensitive, consent_missing, ids_vanish, effect };
}

/**
 * The comment under a pull request. Sentences of ours say what has to be decided.
 * @param commit the commit that was looked at
 * @param isOurs true when the code that wrote the note is known to be ours: then its Markdown is shown as such, provided
 *   that nothing in it acts; otherwise it stands in a box as plain text
 */
export function commentOf(note: Note, commit: string, isOurs: boolean): string {
  const { errors, warnings, sensitive, consent_missing, ids_vanish, effect } = note;
  const sentences = [
    ...(isOurs
      ? []
      : ['**This was said by code that this pull request may have changed.** It is worth as much as that code.']),
    errors > 0
      ? `The check found ${counted(errors, 'error')} and ${counted(warnings, 'warning')}. The notes on the lines say how to mend them.`
      : `The check found no error and ${counted(warnings, 'warning')}.`,
    ...(sensitive
      ? [
          '**Two reviewers and evidence** are needed: this touches amounts, targets, dates, entities, withdrawals, published reports or published ids.',
        ]
      : []),
    ...(consent_missing
      ? ['**A word of consent** is needed in a commit: this takes away or moves more than is usual.']
      : []),
    ...(ids_vanish
      ? [
          '**A published id vanishes**, and may not: keep the record, or let its id lead on by a row in data/former-ids.csv.',
        ]
      : []),
  ];
  const statement = isOurs ? shownStatement(effect) : fenced(effect, MAX_EFFECT);
  return [MARKER, '### Review', ...sentences, statement, `This speaks of commit ${commit}.`].join('\n\n');
}

/** A statement as Markdown when nothing in it acts, and in a box as plain text otherwise. */
export function shownStatement(statement: string): string {
  const isShort = statement.length <= MAX_EFFECT;
  return isShort && isTame(statement) ? statement.trim() : fenced(statement, MAX_EFFECT);
}

/**
 * True for Markdown in which nothing acts: outside of spans of code no HTML, link, picture, mention, reference or
 * escape; no code that a table would tear; no block that is opened and not closed.
 */
export function isTame(markdown: string): boolean {
  return markdown.split('\n').every((line) => {
    const parts = spansIn(line);
    if (!parts || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line)) return false;
    const isTorn = line.startsWith('|') && parts.code.some((code) => /(?<!\\)\|/.test(code));
    return !isTorn && !/[<>@&\\[\]~]|:\/\/|www\.|(?:#|gh-)\d/i.test(parts.rest);
  });
}

/** The spans of code of a line and what stands around them; nothing when a span is opened and not closed. */
function spansIn(line: string): { code: string[]; rest: string } | undefined {
  const runs = [...line.matchAll(/`+/g)];
  const code: string[] = [];
  let rest = '';
  let end = 0;
  for (let opening = runs.shift(); opening !== undefined; opening = runs.shift()) {
    const length = opening[0].length;
    const closing = runs.findIndex((run) => run[0].length === length);
    const close = runs[closing];
    if (!close) return undefined;
    rest += line.slice(end, opening.index);
    code.push(line.slice(opening.index + length, close.index));
    end = close.index + length;
    runs.splice(0, closing + 1);
  }
  return { code, rest: rest + line.slice(end) };
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_COUNT;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
