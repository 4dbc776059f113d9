import { describe, expect, it } from 'vitest';
import { likelyNumber, numbersIn, twoReadings } from './written-numbers.ts';

describe('numbersIn', () => {
  it.each([
    ['155 million', [155e6]],
    ['EUR 1.5bn', [1.5e9]],
    ['2,016 sites', [2.016, 2016]],
    ['1,715,000,000', [1_715_000_000]],
    ['1.715.000', [1_715_000]],
    ['2,8 millions', [2.8e6]],
    ['1 200 millones', [1.2e9]],
    ['5 mil millones', [5e9]],
    ['5 mil', [5000]],
    ['3 milliards', [3e9]],
    ['4 млрд', [4e9]],
    ['7 миллионов', [7e6]],
    ['6 مليون', [6e6]],
    ['20万', [200_000]],
    ['1.5亿', [150_000_000]],
    ['1,5 Mio. €', [1.5e6]],
    ['2 Mrd', [2e9]],
    ['2 Milliarden', [2e9]],
    ['4 mln', [4e6]],
    ['3 bln', [3e9]],
    ['10k', [10_000]],
    ['10 Tausend', [10_000]],
    ['10 metres', [10]],
    ['10 mills', [10]],
  ])('reads %s', (text, readings) => {
    expect(numbersIn(text).map((number) => number.readings.map(Math.round))).toEqual([readings.map(Math.round)]);
  });

  it('keeps a year and a number apart', () => {
    expect(numbersIn('In 2022 155 million')).toEqual([
      { words: '2022', scaled: false, readings: [2022] },
      { words: '155 million', scaled: true, readings: [155e6] },
    ]);
  });

  it('finds nothing where no digit is', () => {
    expect(numbersIn('ten million')).toEqual([]);
  });
});

describe('likelyNumber', () => {
  it.each([
    ['155,000,000', 155e6],
    ['155 000 000', 155e6],
    ['€ 5.000.000', 5e6],
    ['USD 1,500,000.50', 1_500_000.5],
    ['1.1 million', 1.1e6],
    ['2 mil millones', 2e9],
    ['SDG 9', 9],
    ['250000 EUR', 250_000],
    ['5_000_000', 5e6],
    ['1’250’000', 1_250_000],
    ['٥٠٠٠', 5000],
    ['١٬٥٠٠٬٠٠٠', 1_500_000],
    ['١٬٥٠٠', 1500],
    ['١٫٥ مليون', 1.5e6],
    ['85%', 85],
    ['1,5 Mio. €', 1.5e6],
    ['1,5 Mill.', 1.5e6],
    ['2 Mrd', 2e9],
    ['10k', 10_000],
  ])('takes %s for %d', (text, value) => {
    expect(likelyNumber(text)).toBe(value);
  });

  it.each(['1,500', '5 to 10', 'ten', '', '-5', '5 % of 100', 'x'.repeat(99)])('has no answer to “%s”', (text) => {
    expect(likelyNumber(text)).toBeUndefined();
  });

  it.each([
    '3 crore',
    '5 lakh',
    '2 billones',
    '2 Billionen',
    '1.5 trillion',
    '2 miliardi',
    '4 MM',
    '1.5 tn',
    'MUSD 4',
    '3 mil',
    '2 dozen',
    '3千',
  ])('does not take %s for its digits', (text) => {
    expect(likelyNumber(text)).toBeUndefined();
  });

  it.each([
    ['1.234.567 people', 1_234_567],
    ['200 villages', 200],
    ['12 kits', 12],
    ['12.345.678,90', 12_345_678.9],
    ['5_00', undefined],
    ['900000000000000', 9e14],
    ['1000000000000000', undefined],
    ['1.005', undefined],
    ['5.005 million', undefined],
    ['5 apples, 3 pears', undefined],
    [`5${' '.repeat(19)}x`, 5],
    [`5${' '.repeat(21)}`, undefined],
  ])('takes %s for %s', (text, value) => {
    expect(likelyNumber(text)).toBe(value);
  });
});

describe('twoReadings', () => {
  it.each([
    ['155.000', '155000', '155'],
    ['3.250', '3250', '3.25'],
    ['10.125', '10125', '10.13'],
    ['-1.500', '-1500', '-1.5'],
  ])('reads %s as %s and as %s', (number, thousands, decimals) => {
    expect(twoReadings(number)).toEqual({ thousands, decimals });
  });

  it.each(['155', '155.00', '0.500', '1550.000', '1.0000', '1.000.000', '01.000', '1,000', '1.000 million'])(
    'has nothing to ask about %s',
    (number) => {
      expect(twoReadings(number)).toBeUndefined();
    },
  );
});
