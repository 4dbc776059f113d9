import { describe, expect, it } from 'vitest';
import {
  formatCents,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatUsd,
  formatSum,
  languageName,
  sortByName,
} from './format.ts';
import { LOCALES, localeOf } from './locales.ts';
import { translator } from './translate.ts';

/** Languages differ in which blank they write; which one is the translator's choice. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u200e\u200f]/g, '');
const money = (id: Parameters<typeof translator>[0], value: number, currency = 'USD'): string =>
  plain(formatMoney(translator(id), value, currency));

describe('formatMoney', () => {
  it.each([
    [500, 'USD 500'],
    [999.5, 'USD 999.5'],
    [12_345.67, 'USD 12,346'],
    [999_400, 'USD 999,400'],
    [999_600, 'USD 1 m'],
    [1_000_000, 'USD 1 m'],
    [163_278_204.99, 'USD 163 m'],
    [999_600_000, 'USD 1 bn'],
    [8_250_000_000, 'USD 8.25 bn'],
    [82_000_000_000, 'USD 82 bn'],
    [2_800_000_000_000, 'USD 2.8 tn'],
  ])('writes %d as %s', (value, expected) => {
    expect(money('en', value)).toBe(expected);
  });

  it('lets the scale word agree with the number', () => {
    expect(money('es', 1_000_000)).toBe('1 millón USD');
    expect(money('es', 2_000_000)).toBe('2 millones USD');
    expect(money('ar', 6_000_000_000)).toContain('6 مليارات');
    expect(money('ar', 82_000_000_000)).toContain('82 مليار');
  });

  it('counts by ten thousands in Chinese', () => {
    expect(money('zh', 9_990)).toBe('USD 9,990');
    expect(money('zh', 50_000)).toBe('USD 5万');
    expect(money('zh', 1_000_000)).toBe('USD 100万');
    expect(money('zh', 12_345_678)).toBe('USD 1,234.6万');
    expect(money('zh', 163_278_204.99)).toBe('USD 1.63亿');
    expect(money('zh', 82_000_000_000)).toBe('USD 820亿');
    expect(money('zh', 2_800_000_000_000)).toBe('USD 2.8万亿');
  });

  it('says millones in Spanish up to a million of them', () => {
    expect(money('es', 163_278_204.99)).toBe('163 millones USD');
    expect(money('es', 8_250_000_000)).toBe('8.250 millones USD');
    expect(money('es', 82_000_000_000)).toBe('82.000 millones USD');
    expect(money('es', 2_800_000_000_000)).toBe('2,8 billones USD');
  });

  it('says milliards in French and never a short-scale billion', () => {
    expect(money('fr', 8_250_000_000)).toBe('8,25 Md USD');
    expect(money('fr', 2_800_000_000_000)).toBe('2 800 Md USD');
  });

  it('writes Russian and Arabic with their own words and the digits of the interface', () => {
    expect(money('ru', 8_250_000_000)).toBe('8,25 млрд USD');
    expect(money('ar', 8_250_000_000)).toBe('8.25 مليار USD');
  });

  it('always writes the currency out', () => {
    for (const { id } of LOCALES) expect(money(id, 5_000_000, 'EUR')).toContain('EUR');
  });

  it('puts no invisible marks around numbers', () => {
    for (const { id } of LOCALES) expect(formatMoney(translator(id), 5_000_000, 'EUR')).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('formatUsd', () => {
  it('shortens whole cents', () => {
    expect(plain(formatUsd(translator('en'), 16_327_820_499n))).toBe('USD 163 m');
    expect(plain(formatUsd(translator('en'), 0n))).toBe('USD 0');
  });
});

describe('formatCents', () => {
  it.each([
    ['en', '163,278,204.99'],
    ['fr', '163 278 204,99'],
    ['es', '163.278.204,99'],
    ['ru', '163 278 204,99'],
    ['zh', '163,278,204.99'],
    ['ar', '163,278,204.99'],
  ] as const)('writes every digit in %s', (id, expected) => {
    expect(plain(formatCents(localeOf(id), 16_327_820_499n))).toBe(expected);
  });

  it('keeps noughts, and sums no number can hold', () => {
    const en = localeOf('en');
    expect([0n, 5n, 100n, 1_050n].map((cents) => formatCents(en, cents))).toEqual(['0.00', '0.05', '1.00', '10.50']);
    expect(formatCents(en, 12_345_678_901_234_567_890n)).toBe('123,456,789,012,345,678.90');
  });
});

describe('formatDate', () => {
  it('is as exact as the date', () => {
    const dates = ['2024', '2024-05', '2024-05-07'];
    const said = (id: Parameters<typeof localeOf>[0]): string[] =>
      dates.map((date) => plain(formatDate(localeOf(id), date)));
    expect(said('en')).toEqual(['2024', 'May 2024', '7 May 2024']);
    expect(said('fr')).toEqual(['2024', 'mai 2024', '7 mai 2024']);
    expect(said('es')).toEqual(['2024', 'mayo de 2024', '7 de mayo de 2024']);
    expect(said('zh')).toEqual(['2024年', '2024年5月', '2024年5月7日']);
    expect(said('ru')).toEqual(['2024', 'май 2024 г.', '7 мая 2024 г.']);
    expect(said('ar')).toEqual(['2024', 'مايو 2024', '7 مايو 2024']);
  });

  it('writes the first of a month as each language does', () => {
    const first = LOCALES.map((locale) => [locale.id, plain(formatDate(locale, '2027-07-01'))]);
    expect(Object.fromEntries(first)).toEqual({
      ar: '1 يوليو 2027',
      zh: '2027年7月1日',
      en: '1 July 2027',
      fr: '1er juillet 2027',
      ru: '1 июля 2027 г.',
      es: '1 de julio de 2027',
    });
    expect(plain(formatDate(localeOf('fr'), '2027-07'))).toBe('juillet 2027');
    expect(plain(formatDate(localeOf('fr'), '2027-07-11'))).toBe('11 juillet 2027');
  });

  it('is the same in every time zone', () => {
    expect(formatDate(localeOf('en'), '2024-01-01')).toBe('1 January 2024');
    expect(formatDate(localeOf('en'), '2024-12-31')).toBe('31 December 2024');
  });
});

describe('the other formats', () => {
  it('write numbers, shares, lists and languages the way the language does', () => {
    expect(plain(formatNumber(localeOf('fr'), 1_234.567, 2))).toBe('1 234,57');
    expect(plain(formatNumber(localeOf('es'), 1234))).toBe('1.234');
    expect(formatNumber(localeOf('en'), 12_345_678_901_234_567_890n)).toBe('12,345,678,901,234,567,890');
    expect(plain(formatPercent(localeOf('fr'), 12.5, 1))).toBe('12,5 %');
    expect(formatPercent(localeOf('en'), 100)).toBe('100%');
    expect(formatPercent(localeOf('en'), 0)).toBe('0%');
    expect(formatList(localeOf('en'), ['a', 'b', 'c'])).toBe('a, b and c');
    expect(formatList(localeOf('en'), [])).toBe('');
    expect(languageName(localeOf('en'), 'fr')).toBe('French');
  });

  it('does not read as nothing where there is something, nor as all where something is left', () => {
    const percent = (value: number, decimals?: number) => formatPercent(localeOf('en'), value, decimals);
    const ends = [0.119, 0.004, 0.6, 99.4, 99.7, 99.96].map((value) => percent(value));
    expect(ends).toEqual(['0.1%', '0.004%', '1%', '99%', '99.7%', '99.96%']);
    expect(percent(0.04, 1)).toBe('0.04%');
    // Less than that is the error of a sum.
    expect([1e-9, 99.9999999, 120.4].map((value) => percent(value))).toEqual(['0%', '100%', '120%']);
  });

  it('write numbers, shares and lists in each of the six', () => {
    const number = (id: Parameters<typeof localeOf>[0]) =>
      [0, 1, 2, 3, 11, 21, 100, 1.5, 1234, 1_234_567.8].map((value) => plain(formatNumber(localeOf(id), value, 1)));
    const grouped = ['1,234', '1,234,567.8'];
    const small = ['0', '1', '2', '3', '11', '21', '100'];
    expect(number('en')).toEqual([...small, '1.5', ...grouped]);
    expect(number('zh')).toEqual([...small, '1.5', ...grouped]);
    expect(number('ar')).toEqual([...small, '1.5', ...grouped]);
    expect(number('fr')).toEqual([...small, '1,5', '1 234', '1 234 567,8']);
    expect(number('ru')).toEqual([...small, '1,5', '1 234', '1 234 567,8']);
    expect(number('es')).toEqual([...small, '1,5', '1.234', '1.234.567,8']);
    expect(LOCALES.map((locale) => plain(formatPercent(locale, 37.5, 1)))).toEqual([
      '37.5%',
      '37.5%',
      '37.5%',
      '37,5 %',
      '37,5 %',
      '37,5 %',
    ]);
    expect(LOCALES.map((locale) => formatList(locale, ['A', 'B', 'C']))).toEqual([
      'A وB وC',
      'A、B和C',
      'A, B and C',
      'A, B et C',
      'A, B и C',
      'A, B y C',
    ]);
    expect(LOCALES.map(({ id }) => plain(translator(id).t('table.countries', { count: 1234 })))).toEqual([
      '1,234 بلداً',
      '1,234个国家',
      '1,234 countries',
      '1 234 pays',
      '1 234 страны',
      '1.234 países',
    ]);
  });

  it('sort names the way the language does, and leave the list alone', () => {
    const names = ['Zambie', 'Émirats', 'Égypte', 'Eswatini'];
    expect(sortByName(localeOf('fr'), names, (name) => name)).toEqual(['Égypte', 'Émirats', 'Eswatini', 'Zambie']);
    expect(names[0]).toBe('Zambie');
  });

  it('sort numbers in names by their value', () => {
    const names = ['Network 10', 'Network 9', 'Network 100'];
    expect(sortByName(localeOf('en'), names, (name) => name)).toEqual(['Network 9', 'Network 10', 'Network 100']);
  });
});

describe('formatSum', () => {
  it('says that there is no value rather than zero', () => {
    expect(formatSum(translator('en'), 123_456n)).toBe('1,234.56');
    expect(formatSum(translator('en'), 0n)).toBe('no value');
  });
});

describe('an amount in Arabic', () => {
  it('runs one way whether it is short, in full, or has no word in it', () => {
    const { t, locale } = translator('ar');
    const amounts = [
      formatMoney(translator('ar'), 8_250_000_000, 'USD'),
      formatMoney(translator('ar'), 300_000, 'USD'),
      t('money', { currency: 'USD', value: formatCents(locale, 200_000_000_000n) }),
    ];
    // What an isolate goes by is the first character with a direction: the right-to-left mark.
    for (const amount of amounts) expect(amount.startsWith('\u200f')).toBe(true);
  });
});
