import { describe, expect, it } from 'vitest';
import { tidyText, withoutTrailingBlanks } from './tidy-text.ts';

describe('tidyText', () => {
  it('composes letters, ends lines with line feeds, and takes away what stands around the text', () => {
    expect(tidyText('\n \tCafe\u0301\r\nso\rso on\n\n')).toBe('Caf\u00e9\nso\nso on');
  });

  it('takes away blanks at the ends of lines, but for the two of a line break', () => {
    expect(tidyText('one \ntwo  \nthree     \nfour \t\nfive\t  \n    \nsix  ')).toBe(
      'one\ntwo  \nthree  \nfour\nfive  \n\nsix',
    );
  });
});

describe('withoutTrailingBlanks', () => {
  it('looks at each blank once, wherever it stands', () => {
    let looks = 0;
    const blank = ' '.repeat(500);
    const words = `a${blank}b${blank}`;
    const line = new Proxy(words.split(''), {
      get(letters, key) {
        if (key === 'slice') return words.slice.bind(words);
        if (key === 'length') return letters.length;
        looks++;
        return letters[Number(key)];
      },
    });
    expect(withoutTrailingBlanks(line as unknown as string)).toBe(`a${blank}b`);
    expect(looks).toBeLessThanOrEqual(blank.length + 2);
    expect(withoutTrailingBlanks('  \t')).toBe('');
  });
});
