import { describe, expect, it } from 'vitest';
import { closest, simplify } from './closest.ts';

const LIST = ['financial', 'policy', 'programmatic', 'value-creation', 'LDC', 'LLDC', 'SIDS', 'by'];

describe('closest', () => {
  it.each([
    ['Financial', 'financial'],
    ['financials', 'financial'],
    ['finacial', 'financial'],
    ['polciy', 'policy'],
    ['value_creation', 'value-creation'],
    ['Value Creation', 'value-creation'],
    ['ldc', 'LDC'],
    ['SID', 'SIDS'],
    ['bu', 'by'],
  ])('takes %s for %s', (word, entry) => {
    expect(closest(word, LIST)).toBe(entry);
  });

  it.each(['', 'x', 'money', 'finance!?!', 'x'.repeat(10_000)])('finds nothing near “%.20s”', (word) => {
    expect(closest(word, LIST)).toBeUndefined();
  });

  it('forgives one letter in words of up to four, two in longer ones', () => {
    expect(closest('abxd', ['abcd'])).toBe('abcd');
    expect(closest('abxy', ['abcd'])).toBeUndefined();
    expect(closest('abcxy', ['abcde'])).toBe('abcde');
    expect(closest('policyyy', LIST)).toBe('policy');
    expect(closest('policabc', LIST)).toBeUndefined();
  });

  it('has no answer to nothing, and none of two that are as near to a short word', () => {
    expect(closest('', ['a'])).toBeUndefined();
    expect(closest(' - ', ['a'])).toBeUndefined();
    expect(closest('bx', ['by', 'be'])).toBeUndefined();
    expect(closest('bx', ['be', 'bx', 'by'])).toBe('bx');
    expect(closest('abcdx', ['abcde', 'abcdf'])).toBe('abcde');
  });
});

describe('simplify', () => {
  it.each([
    ['Value_Creations', 'valuecreation'],
    ['Lessons', 'lesson'],
    ['  Côte “d’Ivoire” ', 'cotedivoire'],
    ['x'.repeat(200), 'x'.repeat(100)],
  ])('makes %s comparable', (text, plain) => {
    expect(simplify(text)).toBe(plain);
  });
});
