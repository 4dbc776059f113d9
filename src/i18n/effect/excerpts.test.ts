import { describe, expect, it } from 'vitest';
import { excerpts } from './excerpts.ts';

describe('excerpts', () => {
  it('keeps short texts whole, on one line', () => {
    expect(excerpts('One\ntwo', 'One\n\nthree')).toEqual({ before: 'One two', after: 'One three' });
  });

  it('makes one blank of line ends and what stands round them', () => {
    const text = `\n a  b \t\n\n \n${'  '.repeat(3)}c\n`;
    expect(excerpts(text, '')).toEqual({ before: 'a  b c', after: '' });
  });

  it('shows of long texts the stretch that differs', () => {
    const [head, tail] = ['a'.repeat(100), 'z'.repeat(100)];
    expect(excerpts(`${head} old ${tail}`, `${head} new words ${tail}`)).toEqual({
      before: `…${'a'.repeat(19)} old ${'z'.repeat(19)}…`,
      after: `…${'a'.repeat(19)} new words ${'z'.repeat(19)}…`,
    });
  });

  it('shows the end where a text only grew', () => {
    const head = 'a'.repeat(150);
    expect(excerpts(head, `${head} more`)).toEqual({
      before: `…${'a'.repeat(20)}`,
      after: `…${'a'.repeat(20)} more`,
    });
  });
});
