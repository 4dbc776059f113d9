import { describe, expect, it } from 'vitest';
import { numbersIn } from './sums-in-text.ts';

describe('numbersIn', () => {
  it.each([
    ['155 million', [155e6]],
    ['EUR 1.5bn', [1.5e9]],
    ['2,016 sites', [2.016, 2016]],
    ['1,715,000,000', [1_715_000, 1_715_000_000]],
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
