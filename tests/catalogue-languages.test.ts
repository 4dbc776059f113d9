import { describe, expect, it } from 'vitest';
import { LOCALES } from '../src/i18n/locales.ts';
import { foreignLetters, foreignWords, WRITTEN } from './foreign-words.ts';
import { messagesIn, proseIn } from './words-of-site.ts';

describe('the finder of foreign words', () => {
  it.each([
    ['fr', 'Every pledge is a file with its source.'],
    ['es', 'No pledge in this register so far.'],
    ['ru', 'Обязательство takes effect'],
    ['zh', '每项pledge'],
    ['ar', 'تعهد by date'],
  ] as const)('finds English in %s', (locale, text) => {
    expect(foreignWords(locale, text).length).toBeGreaterThan(0);
  });

  it('leaves names, codes, addresses and what a file is written with', () => {
    const text =
      'Partner2Connect, P2C, USD, CC BY 4.0, Excel, https://example.org/of/the, amount.value, focus_areas, Internet Society';
    for (const { id } of LOCALES) expect(foreignWords(id, text), id).toEqual([]);
  });

  it('finds letters of another script', () => {
    expect(foreignLetters('fr', 'Accès доступ 接入 نفاذ')).toEqual(['نفاذ', '接入', 'доступ']);
    expect(foreignLetters('ru', 'доступ')).toEqual([]);
  });
});

describe.each(LOCALES)('the texts in $id', ({ id }) => {
  it('are in that language', () => {
    const found = [...messagesIn(id), ...proseIn(id)].flatMap(({ place, text }) => {
      // What the check says is about files.
      const typed = /^(?:rule|fix)\./.test(place) ? WRITTEN : undefined;
      const words = [...foreignWords(id, text, typed), ...foreignLetters(id, text)];
      return words.length > 0 ? [`${place}: ${words.join(' ')} in ${text.slice(0, 80)}`] : [];
    });
    expect(found).toEqual([]);
  });
});
