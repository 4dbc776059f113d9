import { expect, it } from 'vitest';
import { meantWords, vocabularyOf } from './meant-words.ts';
import { queryWords } from './search-words.ts';

const vocabulary = vocabularyOf([
  'Fibre for Abidjan',
  'Fibre and Vodafone',
  'Huawei trains in Côte d’Ivoire',
  'Small islands',
  'أكاديمية رقمية',
  '科特迪瓦',
  'Fiore, Fiore, Fibre',
]);
const meant = (query: string): string | undefined =>
  meantWords(queryWords(query), vocabulary, (word) => vocabulary.searched.some((one) => one.startsWith(word)));

it.each([
  ['a name written as it sounds', 'vodaphone', 'Vodafone'],
  ['letters that changed places', 'huwaei', 'Huawei'],
  ['the spelling of another country', 'fiber', 'Fibre'],
  ['one word of several, as it is written, beside words that are there', 'abidjan ivoyre', 'abidjan Ivoire'],
  ['a word of another script', 'اكادمية', 'أكاديمية'],
])('guesses %s', (_, query, words) => {
  expect(meant(query)).toBe(words);
});

it.each([
  ['every word is there', 'fibre islands'],
  ['a word is near nothing', 'satellite'],
  ['one of two words is near nothing', 'huwaei satellite'],
  ['words have nothing between them', '科特迪亚'],
  ['there is no word', ' – '],
])('guesses nothing where %s', (_, query) => {
  expect(meant(query)).toBeUndefined();
});

it('takes the commonest of the words that are as near', () => {
  expect(meantWords(['fiaze'], vocabulary, () => false)).toBe('Fibre');
});
