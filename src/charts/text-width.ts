/** Mean advance of a character in ems, by script, of the usual system fonts; a little generous. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [/[\u200e\u200f\u2066-\u2069]/, 0],
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1],
  [/[\u0600-\u06ff]/, 0.58],
  [/[\u0400-\u04ff]/, 0.6],
  [/[MWmw@%]/, 0.85],
  [/[ \u00a0\u202f.,:;'|ijltfIJ()]/, 0.32],
  [/[A-Z0-9]/, 0.63],
];

/** Estimated width of a text in the units of its font size; there is no browser to ask at build time. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += EMS.find(([script]) => script.test(character))?.[1] ?? 0.54;
  return ems * fontSize * (bold ? 1.07 : 1);
}

/** Says how wide a text is in the units of its font size. */
export type Measure = (text: string, fontSize: number, bold?: boolean) => number;

/**
 * A text broken into lines no wider than asked, at spaces and hyphens (Chinese: anywhere); a long word stays whole.
 * @param measure how wide a text is, where that is known better than by estimate
 */
export function wrapText(
  text: string,
  maxWidth: number,
  fontSize: number,
  bold = false,
  measure: Measure = textWidth,
): string[] {
  const chinese = /[\u4e00-\u9fff]/.test(text);
  // An isolate cut in two would lose its end; whoever draws a line isolates it whole.
  text = text.replaceAll(/[\u2066-\u2069]/g, '');
  // A piece is a word with the space before it, or a part of a word up to its hyphen.
  // Chinese breaks between characters, but not inside a number and its unit, nor before a mark that closes.
  const pieces = chinese
    ? (text.match(/(?:[\d.,]+[万亿%]*[\u4e00-\u9fff]?|[A-Za-z]+|.)[，。；：、）？！]*/gsu) ?? [text])
    : text.split(/(?= )|(?<=[^ ]-)/);
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line + piece;
    if (line !== '' && measure(longer, fontSize, bold) > maxWidth) {
      lines.push(line);
      line = piece.trimStart();
    } else line = longer;
  }
  return [...lines, line];
}

/** A text as it is, or with a currency code parted from its number, where it would else be wider than asked. */
export function wrapAmount(text: string, maxWidth: number, fontSize: number): string[] {
  return wrapText(text, maxWidth, fontSize).flatMap((line) =>
    textWidth(line, fontSize) > maxWidth
      ? wrapText(line.replaceAll(/(?<=[A-Z]{3})\u00a0|\u00a0(?=[A-Z]{3})/g, ' '), maxWidth, fontSize)
      : line,
  );
}
