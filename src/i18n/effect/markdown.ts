import { visible } from '../visible.ts';

/** Most characters of a text from the data shown in one place. */
const MAX_SHOWN = 160;
/** Most characters of a statement; a comment on GitHub holds 65,536. */
export const MAX_STATEMENT = 60_000;

/** A heading and the lines below it, in Markdown. */
export interface Section {
  readonly heading: string;
  /** How many things it tells of, also those it has no room for. */
  readonly number?: number;
  readonly lines: readonly string[];
}

/**
 * Text from the data as a span of code: it stands apart from the words of the statement, nothing in it is Markdown or
 * HTML, links anywhere or mentions anybody, and what cannot be seen is spelled out. Long text is cut.
 */
export function asCode(text: string): string {
  const shown = spelled(cut(text));
  const fence = '`'.repeat(longestRun(shown) + 1);
  const edge = /^[` ]|[` ]$/.test(shown) || shown === '' ? ' ' : '';
  return `${fence}${edge}${shown}${edge}${fence}`;
}

/** One document of several sections, cut where it would be too long for a comment. */
export function toMarkdown(title: string, sections: readonly Section[], whenCut: string): string {
  const lines = sections.flatMap(({ heading, lines: below }) =>
    below.length === 0 ? [] : [...(heading === '' ? [] : ['', `### ${heading}`]), '', ...below],
  );
  const kept = [`## ${title}`];
  let room = MAX_STATEMENT - title.length - whenCut.length - 10;
  for (const line of lines) {
    room -= line.length + 1;
    if (room < 0) return `${[...kept, '', whenCut].join('\n')}\n`;
    kept.push(line);
  }
  return `${kept.join('\n')}\n`;
}

/** A table in Markdown: numbers stand at the end of their cells. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN - 1).join('')}…` : text;
}

/** Also what `visible` leaves: soft hyphens, fillers, tags, private and unassigned characters, spaces that are none. */
const UNSEEN = /\p{C}|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0|(?! )\p{Z}/gu;

function spelled(text: string): string {
  return visible(text).replace(
    UNSEEN,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}
