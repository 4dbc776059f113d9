import { describe, expect, it } from 'vitest';
import { hiddenCharacter, spellHidden } from './hidden-characters.ts';

describe('hiddenCharacter', () => {
  it.each([
    '',
    'plain',
    'ﷲ ﷰ \ufdcf \ufffd',
    'Été العربية 中文 Русский',
    'می‌خواهم',
    'क्‍ष',
    '👩🏽‍💻 ❤️‍🔥',
    'non-breaking\u00a0space',
    `a${'\u0301'.repeat(8)}b`,
    'בְּרֵאשִׁ֖ית',
    'དབྱངས་ཧཱུྃ',
  ])('has nothing to say of “%s”', (text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
  });

  it.each([
    ['ab\u200bc', 2, 'U+200B'],
    ['a\u202ebc', 1, 'U+202E'],
    ['\u2066abc', 0, 'U+2066'],
    ['a\u200dbc', 1, 'U+200D'],
    ['1\u200c2', 1, 'U+200C'],
    ['ab\u{e0041}', 2, 'U+E0041'],
    ['pay\u00adment', 3, 'U+00AD'],
    ['a\u2028b', 1, 'U+2028'],
    ['a\ufeff', 1, 'U+FEFF'],
    ['a\ufffe', 1, 'U+FFFE'],
    ['ab\uffff', 2, 'U+FFFF'],
    ['\ufdd0a', 0, 'U+FDD0'],
    ['\u200cab', 0, 'U+200C'],
    ['می\u200c\u200cخواهم', 3, 'U+200C'],
    ['a\ud800b', 1, 'U+D800'],
    ['👍\udc00', 2, 'U+DC00'],
    [`a${'\u0301'.repeat(9)}b`, 9, 'U+0301'],
    [`ب${'\u064b\u0650'.repeat(5)}`, 9, 'U+064B'],
  ])('names what is hidden in %j', (text, position, name) => {
    expect(hiddenCharacter(text)).toEqual({ position, name });
  });
});

describe('spellHidden', () => {
  it('puts the name of each hidden character in its place', () => {
    expect(spellHidden('a\u200bb\u{e0041}c\u200b\ud800')).toBe('aU+200BbU+E0041cU+200BU+D800');
  });

  it.each(['plain', 'می\u200cخواهم', '👩🏽\u200d💻'])('leaves “%s”, of which nothing is hidden', (text) => {
    expect(spellHidden(text)).toBe(text);
  });
});
