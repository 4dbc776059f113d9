import { expect, it } from 'vitest';
import { sharedList } from './shared-list.ts';

it('is the same list for the same word, and for none; of more words it is the one given', () => {
  const two = ['access', 'adoption'];
  expect(sharedList(['access'])).toBe(sharedList(['access']));
  expect(sharedList(['access'])).toEqual(['access']);
  expect(sharedList(['adoption'])).toEqual(['adoption']);
  expect(sharedList([])).toBe(sharedList([]));
  expect(sharedList([])).toEqual([]);
  expect(sharedList(two)).toBe(two);
});
