/** A stretch of a text, and its language where that is not the language of the whole. */
export interface Stretch {
  readonly text: string;
  readonly lang?: string;
}

/** A text cut where words of another language stand in it, each as long as can be. */
export function stretches(text: string, foreign: readonly string[], lang: string | undefined): Stretch[] {
  const words = foreign.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (lang === undefined || words.length === 0) return [{ text }];
  const found: Stretch[] = [];
  let rest = text;
  while (rest !== '') {
    const next = words
      .map((word) => ({ word, at: rest.indexOf(word) }))
      .filter(({ at }) => at >= 0)
      .reduce<{ word: string; at: number } | undefined>(
        (first, one) => (first && first.at <= one.at ? first : one),
        undefined,
      );
    const { word = '', at = rest.length } = next ?? {};
    if (at > 0) found.push({ text: rest.slice(0, at) });
    if (word !== '') found.push({ text: word, lang });
    rest = rest.slice(at + word.length);
  }
  return found;
}

/**
 * The stretches of a text by the lines it was broken into: what is cut in two keeps its language on both lines.
 * @param lines the text in order, without some of its spaces and isolates
 */
export function stretchesOfLines(lines: readonly string[], whole: readonly Stretch[]): Stretch[][] {
  const characters = whole.flatMap(({ text, lang }) => [...text].map((text) => ({ text, lang })));
  let next = 0;
  return lines.map((line) => {
    const found: { text: string; lang?: string }[] = [];
    for (const text of line) {
      while (next < characters.length && characters[next]?.text !== text) next += 1;
      const { lang } = characters[next] ?? {};
      next += 1;
      const last = found.at(-1);
      if (last && last.lang === lang) last.text += text;
      else found.push({ text, ...(lang !== undefined && { lang }) });
    }
    return found;
  });
}
