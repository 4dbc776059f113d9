import { describe, expect, it } from 'vitest';
import { visible } from './visible.ts';

describe('visible', () => {
  it.each([
    ['\u0000', 'U+0000'],
    ['\n', 'U+000A'],
    ['\r', 'U+000D'],
    ['\u001b[31m', 'U+001B[31m'],
    ['\u007f', 'U+007F'],
    ['\u0085', 'U+0085'],
    ['\u200b', 'U+200B'],
    ['\u200e', 'U+200E'],
    ['\u202e', 'U+202E'],
    ['\u2028', 'U+2028'],
    ['\u2066', 'U+2066'],
    ['\ufeff', 'U+FEFF'],
    ['\u3164', 'U+3164'],
    ['\u{e0041}', 'U+E0041'],
    ['\ud800', 'U+D800'],
  ])('shows %j as %s', (text, shown) => {
    expect(visible(`a${text}b`)).toBe(`a${shown}b`);
  });

  it('leaves the text of every script as it is', () => {
    const text = 'Été, العربية, 中文, Русский, “quotes”, a – b, 👍, می\u200cخواهم';
    expect(visible(text)).toBe(text);
  });
});
