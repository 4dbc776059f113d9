import { describe, expect, it } from 'vitest';
import { closest } from './closest.ts';

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
});
