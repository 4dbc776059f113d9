import type { NameFile } from './columns.ts';
import type { FacetTable } from './facet-table.ts';
import { FACETS, type Facet } from './facets.ts';

/** Letters of Arabic that people write in more than one way. */
const SAME_LETTER: readonly (readonly [RegExp, string])[] = [
  [/[آأإٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ـ/g, ''],
];
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A text as it is searched: without case, accents, vowel signs and punctuation, one space between words and at the ends. */
export function plainText(text: string): string {
  return plainTexts([text])[0] ?? '';
}

/** Texts as they are searched; many at once take far less time than one after the other. */
export function plainTexts(texts: readonly string[]): string[] {
  const lines = texts.map((text) => (text.includes('\n') ? text.replaceAll('\n', ' ') : text));
  // Most titles are of plain letters alone, for which there is a shorter way.
  const isPlain = lines.map((line) => /^[ -~]*$/.test(line));
  const plain = spaced(
    lines
      .filter((_, index) => isPlain[index])
      .join('\n')
      .toLowerCase()
      .replace(/[^a-z0-9\n]+/g, ' '),
  );
  const folded = spaced(fold(lines.filter((_, index) => !isPlain[index]).join('\n')));
  let [plains, others] = [0, 0];
  return isPlain.map((is) => (is ? plain[plains++] : folded[others++]) ?? '');
}

function fold(lines: string): string {
  return SAME_LETTER.reduce((all, [letters, one]) => all.replace(letters, one), lines)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ');
}

/** The lines of a text, each with one space at both ends. */
function spaced(lines: string): string[] {
  return `\n${lines}\n`
    .replace(/ ?\n ?/g, ' \n ')
    .slice(2, -2)
    .split('\n');
}

/** The searched texts of all pledges as one, which is searched many times faster than each by itself. */
export interface PlainTexts {
  readonly whole: string;
  /** Where the text of each pledge ends. */
  readonly ends: Uint32Array;
}

/** Puts the searched texts of pledges together. */
export function joinTexts(texts: readonly string[]): PlainTexts {
  let end = 0;
  const ends = Uint32Array.from(texts, (text) => (end += text.length));
  return { whole: texts.join(''), ends };
}

/** The words of a query, each of which must be found. */
export function queryWords(query: string): string[] {
  return plainText(query).trim().split(' ').filter(Boolean).slice(0, 12);
}

/**
 * Marks the pledges that have every word, in their own text or in a name of one of their values in any language,
 * or as its code.
 * @returns nothing where there is no word to look for
 */
export function searchWords(
  table: FacetTable,
  texts: PlainTexts,
  names: PlainNames,
  query: string,
): Uint8Array | undefined {
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  const matches = new Uint8Array(table.pledges).fill(1);
  for (const word of words) {
    const found = rowsWith(texts, lookedFor(word));
    for (const [facet, sets] of setsNamed(table, names, word)) {
      const { of } = table.columns[facet];
      for (let row = 0; row < table.pledges; row++) if (sets[of[row] ?? 0] === 1) found[row] = 1;
    }
    for (let row = 0; row < table.pledges; row++) if (found[row] === 0) matches[row] = 0;
  }
  return matches;
}

/** The names of the values of facets as they are searched. */
export type PlainNames = ReadonlyMap<Facet, ReadonlyMap<string, string>>;

/** Makes names ready for searching. */
export function plainNames(files: NameFile): PlainNames {
  return new Map(
    FACETS.flatMap((facet) => {
      const names = files[facet];
      if (!names) return [];
      return [[facet, new Map(Object.entries(names).map(([value, all]) => [value, all.map(plainText).join('')]))]];
    }),
  );
}

/** Those of some names of a value that a search for all their words would not find by the names before them. */
export function namesNotFound(names: readonly string[], others: readonly string[]): string[] {
  let known = plainTexts(names).join('');
  return others.filter((other) => {
    const plain = plainText(other);
    if (queryWords(other).every((word) => known.includes(lookedFor(word)))) return false;
    known += plain;
    return true;
  });
}

/** A word from its beginning, but where the script puts nothing between words. */
function lookedFor(word: string): string {
  return isUnspaced(word) ? word : ` ${word}`;
}

/** Whether a word is of a script that puts nothing between words. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Marks the pledges whose text holds a word. Every text begins and ends with a space, so no word reaches over two. */
function rowsWith({ whole, ends }: PlainTexts, word: string): Uint8Array {
  const rows = new Uint8Array(ends.length);
  let row = 0;
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, ends[row])) {
    while ((ends[row] ?? Infinity) <= at) row++;
    rows[row] = 1;
  }
  return rows;
}

/** For each facet with a value of that name, or that code: which of its sets have one. */
function setsNamed(table: FacetTable, names: PlainNames, word: string): [Facet, Uint8Array][] {
  const looked = lookedFor(word);
  return [...names].flatMap(([facet, ofFacet]) => {
    const { values, sets } = table.columns[facet];
    const positions = new Set(
      // A code, such as that of a country, is looked for whole: its beginning is that of many words.
      values.flatMap((value, position) =>
        ofFacet.get(value)?.includes(looked) || value.toLowerCase() === word ? [position] : [],
      ),
    );
    if (positions.size === 0) return [];
    return [[facet, Uint8Array.from(sets, (set) => (set.some((at) => positions.has(at)) ? 1 : 0))]];
  });
}
