import { expect, it } from 'vitest';
import { daySet } from './day-set.ts';

it.each([
  ['0', '1970-01-01'],
  ['1767225599', '2025-12-31'],
  ['1767225600', '2026-01-01'],
  ['253402300799', '9999-12-31'],
])('%s seconds are %s', (epoch, day) => {
  expect(daySet(epoch)).toBe(day);
});

it('there is no day where none is set', () => {
  expect(daySet(undefined)).toBeUndefined();
  expect(daySet('')).toBeUndefined();
});

it.each(['2026-01-01', '-1', '1e9', '1.5', ' 1', 'today', '253402300800'])(
  '%j is refused, and told how to be',
  (epoch) => {
    expect(() => daySet(epoch)).toThrow(`SOURCE_DATE_EPOCH is “${epoch}”. It is “today” in whole seconds since 1970`);
  },
);
