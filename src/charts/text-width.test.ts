import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapAmount, wrapText } from './text-width.ts';

describe('textWidth', () => {
  it('grows with the size, the weight and every character', () => {
    expect(textWidth('', 13)).toBe(0);
    expect(textWidth('Access', 26)).toBe(2 * textWidth('Access', 13));
    expect(textWidth('Access', 13, true)).toBeGreaterThan(textWidth('Access', 13));
    expect(textWidth('Access!', 13)).toBeGreaterThan(textWidth('Access', 13));
  });

  it('gives Chinese characters a full square, and narrow letters less than wide ones', () => {
    expect(textWidth('接入', 10)).toBe(20);
    expect(textWidth('ill', 10)).toBeLessThan(textWidth('mmm', 10));
  });
});

describe('wrapText', () => {
  it('breaks at spaces, and keeps a long word whole', () => {
    expect(wrapText('Asia and the Pacific', 90, 13)).toEqual(['Asia and the', 'Pacific']);
    expect(wrapText('Incommensurabilities of it', 40, 13)).toEqual(['Incommensurabilities', 'of it']);
    expect(wrapText('Short', 500, 13)).toEqual(['Short']);
    expect(wrapText('', 10, 13)).toEqual(['']);
  });

  it('breaks after a hyphen, never at a space that is to hold, and keeps a dash between words', () => {
    expect(wrapText('Asia-Pacific region', 50, 13)).toEqual(['Asia-', 'Pacific', 'region']);
    expect(wrapText('Asia-Pacific region', 500, 13)).toEqual(['Asia-Pacific region']);
    expect(wrapText('5.33\u00a0bn in all', 20, 13)).toEqual(['5.33\u00a0bn', 'in', 'all']);
    expect(wrapText('a - b -c', 500, 13)).toEqual(['a - b -c']);
  });

  it('breaks Chinese anywhere', () => {
    expect(wrapText('亚洲和太平洋', 40, 13)).toEqual(['亚洲和', '太平洋']);
  });

  it('loses no word, and no line of several words is too wide', () => {
    const words = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'W', 'é', 'ж') }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (some, width) => {
        const lines = wrapText(some.join(' '), width, 13);
        expect(lines.join(' ')).toBe(some.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapAmount', () => {
  it('keeps an amount whole where it has room, and parts only the currency code from it where it has none', () => {
    const amount = 'USD\u00a0300,000';
    expect(wrapAmount(amount, 100, 13)).toEqual([amount]);
    expect(wrapAmount(amount, 60, 13)).toEqual(['USD', '300,000']);
    expect(wrapAmount('300\u00a0000\u00a0USD', 60, 13)).toEqual(['300\u00a0000', 'USD']);
    expect(wrapAmount('USD\u00a02.21\u00a0bn', 60, 13)).toEqual(['USD', '2.21\u00a0bn']);
  });
});
