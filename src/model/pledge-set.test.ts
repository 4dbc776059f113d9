import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import { listPages, pageOfPart, partSizes, pledgeSet, statedPart } from './pledge-set.ts';

const usd = buildAmount({ value: 1, currency: 'USD' });
const raised = { ...usd, value: 4, kind: 'mobilised' as const };
const setOf = (...amounts: Pledge['amount'][]) => {
  const view = buildView({ pledges: amounts.map((amount, index) => buildPledge({ id: `p${index}`, amount })) });
  return pledgeSet(view, view.pledges);
};

describe('pledgeSet', () => {
  it('counts each pledge whole where nobody says how it is shared out', () => {
    expect(setOf(usd, usd, raised)).toMatchObject({
      shared: 200n,
      totals: { counted: { pledges: 2, cents: 200n }, stated: 600n },
      parts: [
        { key: 'counted', shares: [100n, 100n], cents: 200n },
        { key: 'mobilised', shares: [0n], cents: 400n },
      ],
    });
  });
});

describe('listPages', () => {
  it('gives each page the rows it shows, and their shares', () => {
    const shown = listPages(setOf(usd, usd, usd), 2).map((parts) =>
      parts.map(({ rows, shares }) => [rows.map(({ pledge }) => pledge.id), shares]),
    );
    expect(shown).toEqual([
      [
        [
          ['p0', 'p1'],
          [100n, 100n],
        ],
      ],
      [[['p2'], [100n]]],
    ]);
  });
});

describe('statedPart', () => {
  it('is a line of its own where stated amounts are in several parts', () => {
    expect(statedPart(setOf(usd, raised, undefined).parts)).toBe('stated');
  });

  it('is the only part that states amounts, or none', () => {
    expect(statedPart(setOf(usd, undefined).parts)).toBe('counted');
    expect(statedPart(setOf(raised, undefined).parts)).toBe('mobilised');
    expect(statedPart(setOf(undefined).parts)).toBeUndefined();
    expect(statedPart(setOf().parts)).toBeUndefined();
  });
});

describe('pageOfPart', () => {
  it('is the first page for a part that is not there', () => {
    expect(pageOfPart(partSizes(setOf(usd).totals), 'withdrawn')).toBe(1);
  });
});
