import { tidyLine, withoutTrailingBlanks } from '../authoring/tidy-text.ts';
import type { Repair, Repaired, RepairName } from './repair.ts';

/** Takes away the byte order mark that some editors put first. */
export function removeByteOrderMark(text: string): Repaired {
  const mark = /^\ufeff+/.exec(text)?.[0] ?? '';
  return replaceWhole(text, text.slice(mark.length), { name: 'byte-order-mark', line: 1, before: mark, after: '' });
}

/** Ends every line with a line feed, as Git and all readers here expect. */
export function mendLineEnds(text: string): Repaired {
  const first = /\r\n?/.exec(text);
  if (!first) return { text, repairs: [] };
  const line = text.slice(0, first.index).split('\n').length;
  const after = text.replaceAll(/\r\n?/g, '\n');
  return { text: after, repairs: [{ name: 'line-ends', line, before: first[0], after: '\n' }] };
}

/** Characters that show nothing and may go without a change to what is read: unlike those that turn letters round. */
const SILENT = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060\ufeff]/g;

/** Takes away what shows nothing: zero-width spaces, soft hyphens, marks of direction. The check keeps what reorders text. */
export function removeSilent(text: string): Repaired {
  if (text.search(SILENT) < 0) return { text, repairs: [] };
  return replaceLines(text, 'hidden-character', (line) => line.replaceAll(SILENT, ''));
}

/** Composes letters and their accents (NFC), so that equal words are equal bytes. */
export function composeLetters(text: string): Repaired {
  return replaceLines(text, 'normal-form', (line) => line.normalize('NFC'));
}

/** Ends a text with a line end. */
export function endWithNewline(text: string): Repaired {
  if (text === '' || text.endsWith('\n')) return { text, repairs: [] };
  const line = text.split('\n').length;
  return { text: `${text}\n`, repairs: [{ name: 'final-newline', line, before: '', after: '\n' }] };
}

/** Takes away blanks at the ends of Markdown lines; two at the end of a line with words are a line break and stay two. */
export function trimMarkdown(text: string): Repaired {
  return replaceLines(text, 'trailing-spaces', tidyLine);
}

/** Takes away blanks behind the hyphens above or below the fields. */
export function trimFence(text: string): Repaired {
  return replaceLines(text, 'trailing-spaces', withoutTrailingBlanks);
}

/** Changes a text line by line, and notes each line that changed by the part that differs. */
export function replaceLines(
  text: string,
  name: RepairName,
  replace: (line: string, index: number) => string,
): Repaired {
  const repairs: Repair[] = [];
  const lines = text.split('\n').map((before, index) => {
    const after = replace(before, index);
    if (after !== before) repairs.push({ name, line: index + 1, ...differingPart(before, after) });
    return after;
  });
  return repairs.length > 0 ? { text: lines.join('\n'), repairs } : { text, repairs };
}

function replaceWhole(before: string, after: string, repair: Repair): Repaired {
  return { text: after, repairs: after === before ? [] : [repair] };
}

/** What differs between two versions of a line, with the word it stands in. */
function differingPart(before: string, after: string): { before: string; after: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  while (start > 0 && !/\s/.test(before[start - 1] ?? '')) start--;
  while (end > 0 && !/\s/.test(before.at(-end) ?? '')) end--;
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end) };
}
