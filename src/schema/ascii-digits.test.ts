import { describe, expect, it } from 'vitest';
import { asciiDigits } from './ascii-digits.ts';

describe('asciiDigits', () => {
  it.each([
    ['0123456789', '0123456789'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۹', '09'],
    ['०९', '09'],
    ['２０２４', '2024'],
    ['𞥐𞥙', '09'],
    ['мая 2024', 'мая 2024'],
  ])('writes %s as %s', (text, plain) => {
    expect(asciiDigits(text)).toBe(plain);
  });
});
