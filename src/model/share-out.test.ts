import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut, shareOutGrid } from './share-out.ts';

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const anyCents = fc.oneof(fc.bigInt(0n, 100n), fc.bigInt(0n, 10n ** 18n));

describe('shareOut', () => {
  it('gives the cents left over to the first parts', () => {
    expect(shareOut(100n, 3)).toEqual([34n, 33n, 33n]);
    expect(shareOut(2n, 4)).toEqual([1n, 1n, 0n, 0n]);
    expect(shareOut(0n, 2)).toEqual([0n, 0n]);
    expect(shareOut(7n, 1)).toEqual([7n]);
  });

  it('adds up to the sum, and no two parts differ by more than a cent', () => {
    fc.assert(
      fc.property(anyCents, fc.integer({ min: 1, max: 40 }), (cents, parts) => {
        const shares = shareOut(cents, parts);
        expect(shares).toHaveLength(parts);
        expect(sum(shares)).toBe(cents);
        expect((shares[0] ?? 0n) - (shares.at(-1) ?? 0n)).toBeLessThanOrEqual(1n);
        expect([...shares].sort((a, b) => Number(b - a))).toEqual(shares);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shareOutGrid', () => {
  it('spreads the cents left over', () => {
    expect(shareOutGrid(3n, 2, 2)).toEqual([
      [1n, 1n],
      [1n, 0n],
    ]);
  });

  it('has rows and columns that add up to their own shares, for every size and any sum', () => {
    for (let rows = 1; rows <= 4; rows++)
      for (let columns = 1; columns <= 8; columns++)
        fc.assert(
          fc.property(anyCents, (cents) => {
            const grid = shareOutGrid(cents, rows, columns);
            expect(grid.map(sum)).toEqual(shareOut(cents, rows));
            const byColumn = Array.from({ length: columns }, (_, column) => sum(grid.map((row) => row[column] ?? 0n)));
            expect(byColumn).toEqual(shareOut(cents, columns));
            expect(grid.flat().every((share) => share >= 0n)).toBe(true);
          }),
          { numRuns: 60 },
        );
  });

  it('gives every cell the same but for one cent', () => {
    fc.assert(
      fc.property(anyCents, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 8 }), (cents, rows, columns) => {
        const base = cents / BigInt(rows * columns);
        const cells = shareOutGrid(cents, rows, columns).flat();
        expect(cells.every((share) => share >= base && share <= base + 1n)).toBe(true);
      }),
    );
  });
});
