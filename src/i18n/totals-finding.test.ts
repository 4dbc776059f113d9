import { describe, expect, it } from 'vitest';
import { LOCALES } from './locales.ts';
import { totalsFinding } from './totals-finding.ts';
import { translator } from './translate.ts';

/** A finding in English, with plain blanks; amounts in whole millions. */
const finding = (pledges: number, counted: number, whole: bigint, shared = whole, undivided = false): string => {
  const totals = { pledges, counted: { pledges: counted, cents: whole * 100_000_000n } };
  const found = { set: { totals, shared: shared * 100_000_000n }, undivided };
  return totalsFinding(translator('en'), found).replaceAll('\u00a0', ' ');
};

describe('totalsFinding', () => {
  it('says what pledges come to, and how many of them carry it', () => {
    expect(finding(1, 1, 5n)).toBe('1 pledge comes to USD 5 m, counted once');
    expect(finding(3, 3, 5n)).toBe('3 pledges come to USD 5 m, counted once');
    expect(finding(15, 7, 5n)).toBe('USD 5 m, counted once, from 7 of 15 pledges');
  });

  it('says of what is shared out only the share that falls here', () => {
    expect(finding(15, 7, 5n, 2n)).toBe('USD 2 m counted here, from 7 of 15 pledges');
    expect(finding(1, 1, 5n, 2n, true)).toBe('USD 2 m counted here, from 1 pledge');
  });

  it('does not say of a place that a sum is counted there, where nobody knows which part is', () => {
    expect(finding(1, 1, 5n, 5n, true)).toBe('Named in 1 pledge worth USD 5 m in all');
    expect(finding(9, 4, 5n, 5n, true)).toBe('Named in 9 pledges, 4 of them worth USD 5 m in all');
    for (const { id } of LOCALES) {
      const set = { totals: { pledges: 2, counted: { pledges: 2, cents: 100n } }, shared: 100n };
      const said = [true, false].map((undivided) => totalsFinding(translator(id), { set, undivided }));
      expect(said[0]).not.toBe(said[1]);
    }
  });

  it('says that there is nothing to count, and no sum', () => {
    expect(finding(1, 0, 0n)).toBe('1 pledge, without an amount that can be counted');
    expect(finding(3, 0, 0n, 0n, true)).toBe('3 pledges, none with an amount that can be counted');
  });
});
