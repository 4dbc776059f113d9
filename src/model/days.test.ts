import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, hasCome, lastDayOf, latestDay, quarterOf } from './days.ts';

describe('latestDay', () => {
  it.each([
    ['2026-11-30T09:59:59Z', '2026-11-30'],
    ['2026-11-30T10:00:00Z', '2026-12-01'],
    ['2026-11-30T23:59:59Z', '2026-12-01'],
  ])('at %s is %s', (moment, day) => expect(latestDay(Date.parse(moment))).toBe(day));
});

describe('lastDayOf', () => {
  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024-04', '2024-04-30'],
    ['2024-12', '2024-12-31'],
    ['2024-02-05', '2024-02-05'],
  ])('of %s is %s', (date, day) => expect(lastDayOf(date)).toBe(day));
});

describe('addMonths', () => {
  it.each([
    ['2023-11-21', 12, '2024-11-21'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2022-11-30', 15, '2024-02-29'],
    ['2022-12-31', 3, '2023-03-31'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2022-12-31', 0, '2022-12-31'],
    ['2022-01-31', 11, '2022-12-31'],
  ])('to %s: %d months later is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it('agrees with the calendar, and never skips a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 60 }), (days, months) => {
        const day = new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10);
        const later = addMonths(day, months);
        expect(new Date(`${later}T00:00:00Z`).toISOString().slice(0, 10)).toBe(later);
        const month = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1));
        expect(later.slice(0, 7)).toBe(month.toISOString().slice(0, 7));
      }),
    );
  });
});

describe('hasCome', () => {
  it('is true from the first day a date may mean', () => {
    expect(hasCome('2024', '2023-12-31')).toBe(false);
    expect(hasCome('2024', '2024-01-01')).toBe(true);
    expect(hasCome('2024-05', '2024-04-30')).toBe(false);
    expect(hasCome('2024-05', '2024-05-01')).toBe(true);
    expect(hasCome('2024-05-27', '2024-05-26')).toBe(false);
    expect(hasCome('2024-05-27', '2024-05-27')).toBe(true);
  });
});

describe('quarterOf', () => {
  it.each([
    ['2024-01-01', '2024-01-01', '2024-03-31'],
    ['2024-06-30', '2024-04-01', '2024-06-30'],
    ['2024-07-01', '2024-07-01', '2024-09-30'],
    ['2026-11-24', '2026-10-01', '2026-12-31'],
  ])('of %s runs from %s to %s', (day, first, last) => expect(quarterOf(day)).toEqual({ first, last }));
});
