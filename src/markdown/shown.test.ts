import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from './max-text.ts';
import { shownParagraphs, showsNothing } from './shown.ts';

describe('shownParagraphs', () => {
  it('gives words as they are', () => {
    expect(shownParagraphs('One.\n\nTwo.')).toEqual([{ text: 'One.\n\nTwo.', line: 0 }]);
  });

  it('leaves mark-up out, takes what codes stand for, and says where each paragraph begins', () => {
    const text = 'One\\@two *three*  \n`four` &amp; five\n\n- [six](https://www.example.org/)\n\n> seven';
    expect(shownParagraphs(text)).toEqual([
      { text: 'One@two three\nfour & five', line: 0 },
      { text: 'six', line: 3 },
      { text: 'seven', line: 5 },
    ]);
  });

  it('does not read a text that is too long', () => {
    const text = `*${'x'.repeat(MAX_TEXT)}*`;
    expect(shownParagraphs(text)).toEqual([{ text, line: 0 }]);
  });
});

describe('showsNothing', () => {
  it.each([
    '&nbsp;',
    '[](https://www.example.org/)',
    '[x]: https://www.example.org/',
    '>',
    '&nbsp;\n\n&emsp;',
    '\\\n&nbsp;',
  ])('is true of “%s”', (text) => {
    expect(showsNothing(text)).toBe(true);
  });

  it.each(['', 'Words.', '&nbsp;so', '[so](https://www.example.org/)', '`so`', '\\*', '&para;', '*中*'])(
    'is false of “%s”',
    (text) => {
      expect(showsNothing(text)).toBe(false);
    },
  );
});
