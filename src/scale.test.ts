import { describe, expect, it } from 'vitest';
import { mostCopied } from './scale.ts';

describe('mostCopied', () => {
  it('lets a copy in one language hold more pledges than one in six, since each takes a page in each', () =>
    expect(mostCopied(1)).toBeGreaterThan(6 * mostCopied(6)));
  it('is an estimate, in tens', () => expect([mostCopied(1), mostCopied(6)]).toEqual([1580, 70]));
  it('is none where the languages alone fill a copy', () => expect(mostCopied(30)).toBe(0));
});
