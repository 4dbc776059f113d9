import { describe, expect, it } from 'vitest';
import { ratesText } from './rates-text.ts';
import { translator } from './translate.ts';

const rate = (currency: string, source_title = 'A bank') => ({
  currency,
  year: 2022,
  units_per_usd: 0.9493,
  source_title,
});

describe('ratesText', () => {
  it('names each rate with its year, and each source once', () => {
    expect(ratesText(translator('en'), [rate('EUR'), rate('SGD'), rate('XOF', 'Another')])).toBe(
      'Converted at the annual average rate of the year announced, per US dollar: ' +
        'EUR 0.9493 (2022), SGD 0.9493 (2022) and XOF 0.9493 (2022). Source of the rates: A bank; Another.',
    );
  });

  it('names eight at most and says how many more there are', () => {
    const many = Array.from({ length: 11 }, (_, index) => rate(`X${String.fromCharCode(65 + index)}X`));
    const text = ratesText(translator('en'), many);
    expect(text).toContain('XHX 0.9493 (2022) and 3 more, on the page “How we count”.');
    expect(text).not.toContain('XIX');
  });

  it('is empty where nothing was converted', () => {
    expect(ratesText(translator('fr'), [])).toBe('');
  });
});
