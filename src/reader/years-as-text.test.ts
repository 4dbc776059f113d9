import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { yearsAsText } from './years-as-text.ts';

const Record = z.strictObject({
  date: z.string().optional(),
  count: z.number().optional(),
  dates: z.array(z.string()).default([]),
  parts: z.array(z.strictObject({ date: z.string() })).default([]),
});

describe('yearsAsText', () => {
  it('takes a number of four digits as text where text belongs, however deep', () => {
    expect(
      yearsAsText(Record, { date: 2024, count: 2024, dates: [2023, '2024'], parts: [{ date: 2025 }], other: 2026 }),
    ).toEqual({ date: '2024', count: 2024, dates: ['2023', '2024'], parts: [{ date: '2025' }], other: 2026 });
  });

  it.each([
    [999, 999],
    [1000, '1000'],
    [9999, '9999'],
    [10_000, 10_000],
    [-2024, -2024],
    [2024.5, 2024.5],
    ['2024', '2024'],
    [true, true],
    [null, null],
    [[2024], [2024]],
  ])('reads %o where a text belongs as %o', (value, text) => {
    expect(yearsAsText(Record, { date: value })).toEqual({ date: text });
  });

  it.each([null, 'text', 2024, [{ date: 2024 }], undefined])('leaves %o alone where fields belong', (value) => {
    expect(yearsAsText(Record, value)).toEqual(value);
  });

  it.each([null, 'text', 2024, { 0: 2024 }])('leaves %o alone where a list belongs', (value) => {
    expect(yearsAsText(Record, { dates: value, parts: value })).toEqual({ dates: value, parts: value });
  });

  it('passes over fields named like what every object has', () => {
    expect(yearsAsText(Record, { constructor: 2024, toString: 2024 })).toEqual({ constructor: 2024, toString: 2024 });
  });
});
