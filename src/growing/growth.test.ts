import { describe, expect, it } from 'vitest';
import { comparable, costOfOneMore, growthOf, sufficesFor } from './growth.ts';
import type { Measured } from './measured.ts';

/** A register whose site has a hundred pages and two more a pledge, and so on. */
function result(pledges: number, languages = 1): Measured {
  const pages = 100 + 2 * pledges;
  const used = (cpu: number, memory: number) => ({ cpu, wall: cpu, memory });
  return {
    ...{ pledges, languages, date: '2026-11-30', machine: { node: 'v24.0.0', cores: 2, memory: 1e9 } },
    ...{ check: used(1 + pledges / 1000, 5e7), build: used(5 + pages / 100, 1e8 + pledges * 1e5) },
    ...{ pages, files: pages * 2, bytes: pages * 1e4, largest: pledges * 2e3 },
  };
}
const two = [result(1000), result(300)];

describe('growthOf', () => {
  it('gives what was measured, and estimates the powers of ten that were not on a straight line', () => {
    const growth = growthOf(two);
    expect(growth.map(({ pledges, isEstimate }) => [pledges, isEstimate])).toEqual([
      [300, false],
      [1000, false],
      [1e4, true],
      [1e5, true],
      [1e6, true],
    ]);
    expect(growth[2]).toMatchObject({ pages: 20_100, bytes: 201_000_000 });
    expect(growth[2]?.check).toBeCloseTo(11);
    expect(growth[2]?.memory).toBeCloseTo(1.1e9);
  });

  it('estimates nothing that did not grow in what was measured', () => {
    const flat = two.map((one) => ({ ...one, check: { ...one.check, cpu: one.pledges === 1000 ? 1.05 : 1 } }));
    expect(growthOf(flat)[2]?.check).toBeUndefined();
    expect(growthOf(flat)[2]?.build).toBeCloseTo(206);
  });

  it('lies between what was measured on either side', () => {
    const bent = { ...result(1e5), pages: 1e5 };
    expect(growthOf([...two, bent])[2]?.pages).toBe(Math.round(2100 + (9000 / 99_000) * (1e5 - 2100)));
  });

  it('begins at nothing where one size was measured, and says nothing where none was', () => {
    expect(growthOf([result(1000)])[1]).toMatchObject({ pledges: 1e4, isEstimate: true, pages: 21_000 });
    expect(growthOf([])).toEqual([]);
  });

  it('compares results in as many languages only', () => {
    expect(comparable([...two, result(500, 6)]).map(({ pledges }) => pledges)).toEqual([300, 1000]);
    expect(growthOf([...two, result(1e4, 6)]).filter(({ isEstimate }) => !isEstimate)).toHaveLength(1);
  });
});

describe('costOfOneMore', () => {
  it('gives pages and bytes for one more pledge, and the time of one page', () => {
    expect(costOfOneMore(two)?.pages).toBeCloseTo(2);
    expect(costOfOneMore(two)?.bytes).toBeCloseTo(2e4);
    expect(costOfOneMore(two)?.page).toBeCloseTo(0.01);
    expect(costOfOneMore([])).toBeUndefined();
  });
});

describe('sufficesFor', () => {
  it('says for how many pledges a limit is enough, rounded down', () => {
    // 20,000 files are 10,000 pages, which 4,950 pledges have.
    expect(sufficesFor(two, 'files', 20_000)).toBe(4900);
    expect(sufficesFor(two, 'bytes', 1e9)).toBe(49_000);
    expect(sufficesFor(two, 'largest', 26e6)).toBe(13_000);
    expect(sufficesFor(two, 'files', 100)).toBe(0);
    expect(sufficesFor([], 'files', 100)).toBeUndefined();
  });

  it('ends where a limit is passed first, also where a larger register comes below it again', () => {
    // Beyond some size, what made the largest file is left out.
    const uneven = [
      { ...result(1000), largest: 16e6 },
      { ...result(2000), largest: 32e6 },
      { ...result(3000), largest: 7e6 },
      { ...result(10_000), largest: 22e6 },
    ];
    expect(sufficesFor(uneven, 'largest', 24e6)).toBe(1500);
    expect(sufficesFor(uneven, 'largest', 8e6)).toBe(500);
    expect(sufficesFor(uneven, 'largest', 40e6)).toBe(18_000);
    expect(sufficesFor([result(3000), { ...result(1000), largest: 16e6 }], 'largest', 8e6)).toBe(500);
  });
});
