import { expect, it } from 'vitest';
import { sitePrefix } from './kept.ts';
import { refusalName } from './refusal.ts';

it('what is remembered of one site of an origin is not remembered of another, also where one lies in the other', () => {
  expect(refusalName('/a/')).not.toBe(refusalName('/b/'));
  for (const other of ['/', '/b/', '/a/b/']) expect(refusalName(other).startsWith(sitePrefix('/a/'))).toBe(false);
  expect(refusalName('/a/').startsWith(sitePrefix('/a/'))).toBe(true);
});
