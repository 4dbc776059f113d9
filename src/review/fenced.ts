/** So many backticks in a row that the fence around them would grow out of bounds. */
const LONG_RUN = /`{21,}/g;

/**
 * Text of a stranger as a block of Markdown in which nothing acts: no HTML, no link, no mention, no picture, and no end
 * of the block before its last line. Characters that hide or reorder text are spelled out.
 * @param max most characters of the text that are shown
 */
export function fenced(text: string, max: number): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n').map(spelledOut);
  const whole = lines.join('\n').replaceAll(LONG_RUN, (run) => `${run.slice(0, 20)}… (${run.length} backticks)`);
  const shown = whole.length > max ? `${wholeCharacters(whole.slice(0, max))}\n… (cut here)` : whole;
  const longest = Math.max(2, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

/** A line in which every character can be seen. */
function spelledOut(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return character === '\t' ? '  ' : `U+${code}`;
  });
}

/** Not half of a pair of surrogates at the end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
