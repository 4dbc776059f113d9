import { describe, expect, it } from 'vitest';
import { likelyCountry, likelyCurrency } from './likely-code.ts';
import { COUNTRY_WORDS, CURRENCY_WORDS, LIST_WORDS } from './other-words.ts';

describe('the words for entries', () => {
  it('are kept in the form in which words are compared', () => {
    expect([COUNTRY_WORDS.get('uk'), CURRENCY_WORDS.get('€'), LIST_WORDS.get('person')]).toEqual([
      'GBR',
      'EUR',
      'people',
    ]);
    expect(LIST_WORDS.get('children')).toBe('youth-and-children');
  });

  it.each(['constructor', '__proto__', 'toString', 'valueOf'])('know no word “%s”, as every object does', (word) => {
    expect([likelyCurrency(word), likelyCountry(word, [])]).toEqual([undefined, undefined]);
    for (const words of [COUNTRY_WORDS, CURRENCY_WORDS, LIST_WORDS]) expect(words.get(word)).toBeUndefined();
  });
});
