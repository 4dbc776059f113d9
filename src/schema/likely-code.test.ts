import { describe, expect, it } from 'vitest';
import { repositoryRegister } from '../../tests/dataset-builder.ts';
import { likelyCountry, likelyCurrency, likelyLanguage } from './likely-code.ts';

const { countries, territories } = repositoryRegister().dataset;
const places = [...countries, ...territories];

describe('likelyCountry', () => {
  it.each([
    ['gha', 'GHA'],
    ['GH', 'GHA'],
    ['Ghana', 'GHA'],
    ['غانا', 'GHA'],
    ['加纳', 'GHA'],
    ['Гана', 'GHA'],
    ['UK', 'GBR'],
    ['GER', 'DEU'],
    ['Tanzania', 'TZA'],
    ['Laos', 'LAO'],
    ['Vietnam', 'VNM'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Allemagne', 'DEU'],
    ['Niger', 'NER'],
    ['South Korea', 'KOR'],
    ['Congo', 'COG'],
    [' gha ', 'GHA'],
    ['plur', 'BOL'],
    ['Plurinational', 'BOL'],
  ])('takes %s for %s', (word, code) => {
    expect(likelyCountry(word, places)).toBe(code);
  });

  it.each(['', 'tog', 'Korea', 'XX', 'Atlantis', 'x'.repeat(9999)])('has no answer to “%s”', (word) => {
    expect(likelyCountry(word, places)).toBeUndefined();
  });
});

describe('likelyCurrency', () => {
  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['EURO', 'EUR'],
    ['euros', 'EUR'],
    ['US$', 'USD'],
    ['US dollars', 'USD'],
    ['dollar des États-Unis', 'USD'],
    ['Kenyan shilling', 'KES'],
    ['RMB', 'CNY'],
    [' kes ', 'KES'],
    ['кенийский шиллинг', 'KES'],
  ])('takes %s for %s', (word, code) => {
    expect(likelyCurrency(word)).toBe(code);
  });

  it.each(['', '¥', 'CFA', 'QQQ', 'coins'])('has no answer to “%s”', (word) => {
    expect(likelyCurrency(word)).toBeUndefined();
  });
});

describe('likelyLanguage', () => {
  it.each([
    ['English', 'en'],
    ['EN', 'en'],
    ['en_US', 'en-US'],
    ['français', 'fr'],
    ['العربية', 'ar'],
    ['中文', 'zh'],
    ['ZH-hans', 'zh-Hans'],
    [' en ', 'en'],
    ['swahili', 'sw'],
  ])('takes %s for %s', (word, tag) => {
    expect(likelyLanguage(word)).toBe(tag);
  });

  it.each(['', 'Klingon language', '!'])('has no answer to “%s”', (word) => {
    expect(likelyLanguage(word)).toBeUndefined();
  });
});
