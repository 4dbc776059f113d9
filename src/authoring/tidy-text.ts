/** A text as it is written: letters composed, line feeds only, no blanks at line ends but the two of a line break. */
export function tidyText(text: string): string {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  return lines.map(tidyLine).join('\n').trim();
}

function tidyLine(line: string): string {
  const words = line.replace(/[ \t]+$/, '');
  return words !== '' && line.endsWith('  ') ? `${words}  ` : words;
}
