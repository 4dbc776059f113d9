import { describe, expect, it } from 'vitest';
import { controlCharacter } from './control-characters.ts';

describe('controlCharacter', () => {
  it('lets tabs, line ends and every visible character stand', () => {
    expect(controlCharacter('')).toBe(-1);
    expect(controlCharacter('a\tb\r\nc é 文 ~ \u00a0')).toBe(-1);
  });

  it.each([0x00, 0x08, 0x0b, 0x0c, 0x0e, 0x1f, 0x7f, 0x80, 0x9f])('finds the first of character %i', (code) => {
    const character = String.fromCharCode(code);
    expect(controlCharacter(`ab${character}c${character}`)).toBe(2);
  });
});
