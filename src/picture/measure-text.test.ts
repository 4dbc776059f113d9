import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../tests/dataset-builder.ts';
import { wholeFonts } from './fonts.ts';
import { measureText } from './measure-text.ts';

const measure = measureText(wholeFonts(REPOSITORY));

describe('measureText', () => {
  it('gives a text the width its fonts give it, in any size', () => {
    expect(measure('WWWW', 50, true)).toBeGreaterThan(measure('iiii', 50, true) * 2);
    expect(measure('Schools', 60)).toBeCloseTo(measure('Schools', 30) * 2);
    expect(measure('Schools', 60, true)).toBeGreaterThan(measure('Schools', 60));
    expect(measure('', 60)).toBe(0);
  });

  it('adds words and the spaces between them up', () => {
    expect(measure('two  schools', 40)).toBeCloseTo(measure('two', 40) + measure(' ', 40) * 2 + measure('schools', 40));
    expect(measure(' ', 100)).toBeGreaterThan(20);
  });

  it('takes letters as they are joined, and marks of markup as letters', () => {
    // Letters of Arabic are narrower joined than one by one.
    expect(measure('ععع', 50)).not.toBeCloseTo(measure('ع', 50) * 3, 0);
    expect(measure('<b>&', 50)).toBeGreaterThan(measure('b', 50) * 3);
  });

  it('holds Chinese characters to be square', () => {
    expect(measure('接入，', 50)).toBe(150);
  });
});
