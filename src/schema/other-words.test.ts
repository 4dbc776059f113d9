import { describe, expect, it } from 'vitest';
import { COUNTRY_WORDS, CURRENCY_WORDS, LIST_WORDS } from './other-words.ts';

describe('the words for entries', () => {
  it('are kept in the form in which words are compared', () => {
    expect([COUNTRY_WORDS['uk'], CURRENCY_WORDS['€'], LIST_WORDS['person']]).toEqual(['GBR', 'EUR', 'people']);
    expect(LIST_WORDS['children']).toBe('youth-and-children');
  });
});
