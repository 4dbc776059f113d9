/** A text as it is written: letters composed, line feeds only, no blanks at line ends but the two of a line break. */
export function tidyText(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  return lines.map(tidyLine).join('\n').trim();
}

/** A line without the blanks at its end; two behind words are a line break, and stay two. */
export function tidyLine(line: string): string {
  const words = withoutTrailingBlanks(line);
  return words !== '' && line.endsWith('  ') ? `${words}  ` : words;
}

/** A line without the spaces and tabs at its end. A pattern would look at a long stretch of them once for each. */
export function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end--;
  return line.slice(0, end);
}
