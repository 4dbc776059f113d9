import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetFile, TitleFile } from './columns.ts';
import { openTable } from './facet-table.ts';
import { FACETS } from './facets.ts';
import { addressOf, EVERYTHING, ORDERS, type Question, questionOf } from './question.ts';
import { joinTexts, plainNames, plainText, plainTexts, queryWords, searchWords } from './search-words.ts';
import { sortRows } from './sort-rows.ts';

const nothing = { values: [], sets: [[]], of: [0, 0, 0, 0] };
const table = openTable({
  pledges: 4,
  facets: {
    ...(Object.fromEntries(FACETS.map((facet) => [facet, nothing])) as unknown as FacetFile['facets']),
    country: { values: ['CIV', 'CHN'], sets: [[0], [1], [0, 1], []], of: [0, 1, 2, 3] },
  },
  usd_cents: [100, null, 300, 200],
  excluded: [0, 1, 0, 0],
});
const names = plainNames({
  country: {
    CIV: ['كوت ديفوار', '科特迪瓦', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Кот-д’Ивуар', 'Côte d’Ivoire'],
    CHN: ['الصين', '中国', 'China', 'Chine', 'Китай', 'China'],
  },
});
const texts = joinTexts(['Fibre for Abidjan', 'Schools online', 'أكاديمية رقمية', 'Écoles rurales'].map(plainText));
const found = (query: string) => {
  const matches = searchWords(table, texts, names, query);
  return matches && [...matches.keys()].filter((row) => matches[row] === 1);
};

describe('searching for words', () => {
  it.each([
    ['case, accents and the beginning of a word', 'ecol', [3]],
    ['a country in French, without its accents', "cote d'ivoire", [0, 2]],
    ['a country in Chinese, with nothing between words', '中国', [1, 2]],
    ['a part of a Chinese name', '科特', [0, 2]],
    ['a country in Russian', 'кот д ивуар', [0, 2]],
    ['a country by its whole code', 'civ', [0, 2]],
    ['not the beginning of a code', 'ci', []],
    ['Arabic letters written another way', 'اكاديميه', [2]],
    ['each word, wherever it stands', 'china schools', [1]],
    ['not the middle of a word', 'chools', []],
    ['not a word that begins in one text and ends in the next', 'abidjan schools', []],
    ['nothing that is not there', 'satellite', []],
  ])('finds %s', (_, query, rows) => {
    expect(found(query)).toEqual(rows);
  });

  it('makes many texts plain as it does each alone, one space at their ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const plain = plainTexts(texts);
        expect(plain).toEqual(texts.map(plainText));
        for (const text of plain) expect(text).toMatch(/^ (?:(?:\S+ )+| )$/);
      }),
    );
  });

  it('looks for nothing where there is no word', () => {
    expect(found(' – ')).toBeUndefined();
  });

  it('takes twelve words at most', () => {
    expect(queryWords('a '.repeat(40))).toHaveLength(12);
  });
});

describe('the address of a question', () => {
  const arbitraryQuestion: fc.Arbitrary<Question> = fc.record({
    words: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    chosen: fc.constant({}).chain(() =>
      fc.dictionary(
        fc.constantFrom(...FACETS),
        fc.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9-]{1,12}$/), { minLength: 1 }),
        {
          noNullPrototype: true,
        },
      ),
    ),
    order: fc.constantFrom(...ORDERS),
    page: fc.integer({ min: 1, max: 5000 }),
  });

  it('asks the same question again', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const again = questionOf(addressOf(question));
        expect(addressOf(again)).toBe(addressOf(question));
        expect(again).toMatchObject({ words: question.words, order: question.order, page: question.page });
        for (const facet of FACETS)
          expect([...(again.chosen[facet] ?? [])]).toEqual([...(question.chosen[facet] ?? [])].sort());
      }),
    );
  });

  it('is short and can be read', () => {
    expect(addressOf(EVERYTHING)).toBe('');
    expect(addressOf({ ...EVERYTHING, words: 'rural schools', chosen: { country: ['TGO', 'GHA'] } })).toBe(
      '?q=rural+schools&country=GHA,TGO',
    );
  });

  it('leaves out what it does not know', () => {
    expect(questionOf('?page=-4&order=sideways&x=1&country=,,')).toEqual(EVERYTHING);
  });
});

describe('the orders of a list', () => {
  const titles: Pick<TitleFile, 'titles' | 'by'> = {
    titles: ['d', 'É', 'a', 'e'],
    by: ['2027', '', '2027-03', '2026'],
  };
  const sorted = (order: Question['order']) => [
    ...sortRows(Uint32Array.of(0, 1, 2, 3), order, table, titles, new Intl.Collator('fr')),
  ];

  it('put what is not known last, and leave the newest first among equals', () => {
    expect(sorted('newest')).toEqual([0, 1, 2, 3]);
    expect(sorted('largest')).toEqual([2, 3, 0, 1]);
    expect(sorted('soonest')).toEqual([3, 2, 0, 1]);
    expect(sorted('title')).toEqual([2, 0, 3, 1]);
  });
});
