import { closest } from '../schema/closest.ts';
import { isUnspaced, plainTexts } from './search-words.ts';

/** Words of three letters and more: shorter ones are near too many others. */
const WORD = /[\p{L}\p{M}]{3,}/gu;

/** The words that stand in the register, the commonest first. */
export interface Vocabulary {
  /** As they are searched. */
  readonly searched: readonly string[];
  /** As they are written, by how they are searched. */
  readonly written: ReadonlyMap<string, string>;
}

/** The words of texts. */
export function vocabularyOf(texts: Iterable<string>): Vocabulary {
  const times = new Map<string, number>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) times.set(word, (times.get(word) ?? 0) + 1);
  const words = [...times].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const written = new Map<string, string>();
  plainTexts(words).forEach((plain, index) => {
    const searched = plain.trim();
    if (!written.has(searched)) written.set(searched, words[index] ?? searched);
  });
  return { searched: [...written.keys()], written };
}

/**
 * What a search that finds nothing most likely meant: each word that is nowhere gives way to the one nearest to it.
 * @param isThere whether a word finds anything
 * @returns the words to search for, or undefined where every word is there, or one is near nothing
 */
export function meantWords(
  query: readonly string[],
  { searched, written }: Vocabulary,
  isThere: (word: string) => boolean,
): string | undefined {
  const lost = new Set(query.filter((word) => !isThere(word)));
  if (lost.size === 0) return undefined;
  const meant = query.map((word) => {
    if (!lost.has(word)) return word;
    // Where nothing stands between words, there are none to compare.
    return isUnspaced(word) ? undefined : written.get(closest(word, searched) ?? '');
  });
  return meant.includes(undefined) ? undefined : meant.join(' ');
}
