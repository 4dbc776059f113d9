import { describe, expect, it } from 'vitest';
import { mirror, round } from './frame.ts';

describe('mirror', () => {
  it('turns a place round only from right to left, and twice leads back', () => {
    expect(mirror(40, 340, 'ltr')).toBe(40);
    expect(mirror(40, 340, 'rtl')).toBe(300);
    expect(mirror(mirror(12.34, 340, 'rtl'), 340, 'rtl')).toBe(12.34);
  });
});

describe('round', () => {
  it('keeps two decimals', () => {
    expect([1 / 3, 2 / 3, 5, -1.005].map(round)).toEqual([0.33, 0.67, 5, -1]);
  });
});
