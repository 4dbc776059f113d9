import type { FacetFile, NameFile, TitleFile } from './columns.ts';
import { type FacetTable, openTable } from './facet-table.ts';
import { type Found, findRows } from './find-rows.ts';
import { meantWords, type Vocabulary, vocabularyOf } from './meant-words.ts';
import type { Order, Question } from './question.ts';
import {
  joinTexts,
  plainNames,
  type PlainNames,
  type PlainTexts,
  plainTexts,
  queryWords,
  searchWords,
} from './search-words.ts';
import { sortRows } from './sort-rows.ts';

/** The whole register as it is asked. What takes long is made once, when it is first needed. */
export interface Holdings {
  readonly table: FacetTable;
  readonly titles: TitleFile;
  /** Names of values as they are searched. */
  readonly names: PlainNames;
  /** The searched texts of all pledges. */
  readonly texts: () => PlainTexts;
  /** The words of titles and names. */
  readonly vocabulary: () => Vocabulary;
  /** All pledges in an order. */
  readonly inOrder: (order: Order) => Uint32Array;
}

/**
 * Opens the files of the explorer.
 * @param language in whose order titles stand
 */
export function openHoldings(facets: FacetFile, titles: TitleFile, names: NameFile, language: string): Holdings {
  const table = openTable(facets);
  const all = Uint32Array.from({ length: table.pledges }, (_, row) => row);
  const orders = new Map<Order, Uint32Array>();
  let texts: PlainTexts | undefined;
  let vocabulary: Vocabulary | undefined;
  return {
    table,
    titles,
    names: plainNames(names),
    texts: () => (texts ??= joinTexts(textsOf(table, titles))),
    vocabulary: () => (vocabulary ??= vocabularyOf(wordings(titles, names))),
    inOrder: (order) => {
      const sorted =
        orders.get(order) ?? sortRows(all, order, table, titles, new Intl.Collator(language, { numeric: true }));
      orders.set(order, sorted);
      return sorted;
    },
  };
}

/** The pledges that a question asks for, in its order, and how many there would be with each other value. */
export function answerTo(holdings: Holdings, { words, chosen, order }: Question): Found {
  const { table, texts, names } = holdings;
  const matches = words.trim() === '' ? undefined : searchWords(table, texts(), names, words);
  const { rows, counts } = findRows(table, chosen, matches);
  return { rows: order === 'newest' ? rows : arranged(rows, holdings.inOrder(order)), counts };
}

/** The words that a question which finds nothing most likely meant, and that find something. */
export function meantBy(holdings: Holdings, question: Question): string | undefined {
  const { table, texts, names, vocabulary } = holdings;
  const isThere = (word: string): boolean => searchWords(table, texts(), names, word)?.includes(1) === true;
  const words = meantWords(queryWords(question.words), vocabulary(), isThere);
  return words !== undefined && answerTo(holdings, { ...question, words }).rows.length > 0 ? words : undefined;
}

/** All that a search looks at, as it is written. */
function wordings({ titles, entities }: TitleFile, names: NameFile): string[] {
  return [...titles, ...Object.values(entities), ...Object.values(names).flatMap((of) => Object.values(of).flat())];
}

/** Rows in the order in which all of them stand; faster than sorting them. */
function arranged(rows: Uint32Array, all: Uint32Array): Uint32Array {
  const wanted = new Uint8Array(all.length);
  for (const row of rows) wanted[row] = 1;
  return all.filter((row) => wanted[row] === 1);
}

/** The title of each pledge and the names of its entities; those of a set of entities are made ready once. */
function textsOf({ columns: { entity } }: FacetTable, { titles, entities }: TitleFile): string[] {
  const named = plainTexts(entity.values.map((value) => entities[value] ?? ''));
  const ofSet = entity.sets.map((set) => set.map((position) => named[position] ?? '').join(''));
  return plainTexts(titles).map((title, row) => `${title}${ofSet[entity.of[row] ?? 0] ?? ''}`);
}
