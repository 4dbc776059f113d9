import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import { EntityType, FocusArea, PledgeType } from '../schema/vocabularies.ts';
import { entityRegionsOf, IMPLEMENTATION_REGIONS } from './categories.ts';
import { overviewOf } from './overview.ts';
import { amountSizes, amountSpread, entityToImplementation, pledgeTypeByEntityType } from './register-cuts.ts';
import { type RegisterView, viewRegister } from './register-view.ts';
import { select } from './selection.ts';

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const sumOf = (cells: readonly { readonly shared: bigint }[]): bigint => sum(cells.map(({ shared }) => shared));

/** A register of pledges with these amounts in US dollars, named by their place in the list. */
const viewOf = (...amounts: (number | undefined)[]): RegisterView =>
  buildView({
    pledges: amounts.map((value, index) =>
      buildPledge({
        id: `p${index}`,
        amount: value === undefined ? undefined : buildAmount({ value, currency: 'USD' }),
      }),
    ),
  });

describe('amountSizes', () => {
  it('counts the amounts of each size and adds them up, from the smallest to the largest with those between', () => {
    const { stated } = amountSpread(viewOf(999, undefined, 7, 1000.5, 1000, 0.5, 99_999));
    expect(amountSizes(stated)).toEqual([
      { from: 100n, pledges: 2, cents: 750n },
      { from: 1000n, pledges: 0, cents: 0n },
      { from: 10_000n, pledges: 1, cents: 99_900n },
      { from: 100_000n, pledges: 2, cents: 200_050n },
      { from: 1_000_000n, pledges: 1, cents: 9_999_900n },
    ]);
  });

  it('leaves nothing out', () => {
    const { stated } = amountSpread(viewOf(...Array.from({ length: 40 }, (_, index) => 3 ** (index % 20))));
    const sizes = amountSizes(stated);
    expect(sizes.reduce((count, { pledges }) => count + pledges, 0)).toBe(40);
    expect(sum(sizes.map(({ cents }) => cents))).toBe(sum(stated.map(({ cents }) => cents)));
  });
});

describe('amountSpread', () => {
  it('sorts the amounts, the smallest first, equal ones by id', () => {
    const { stated } = amountSpread(viewOf(5, undefined, 1, 5, 3));
    expect(stated.map(({ pledge, cents }) => [pledge.id, cents])).toEqual([
      ['p2', 100n],
      ['p4', 300n],
      ['p0', 500n],
      ['p3', 500n],
    ]);
  });

  it('keeps amounts that are not counted, which have no part in the median and the half', () => {
    const mobilised = buildAmount({ value: 1000, currency: 'USD', kind: 'mobilised' });
    const view = buildView({
      pledges: [
        buildPledge({ id: 'a', amount: mobilised }),
        buildPledge({ id: 'b', amount: buildAmount({ value: 2, currency: 'USD' }) }),
      ],
    });
    const { stated, ...rest } = amountSpread(view);
    expect(stated.map(({ pledge, excluded }) => [pledge.id, excluded])).toEqual([
      ['b', undefined],
      ['a', 'mobilised'],
    ]);
    expect(rest).toEqual({ counted: 1, median: 200n, half: 1 });
  });

  it('names the amount in the middle, the lower of two', () => {
    expect(amountSpread(viewOf(3, 1, 2)).median).toBe(200n);
    expect(amountSpread(viewOf(4, 1, 3, 2)).median).toBe(200n);
    expect(amountSpread(viewOf(7)).median).toBe(700n);
  });

  it('counts how many of the largest make up half or more', () => {
    expect(amountSpread(viewOf(50, 30, 20)).half).toBe(1);
    expect(amountSpread(viewOf(49, 31, 20)).half).toBe(2);
    expect(amountSpread(viewOf(1, 1, 1, 1)).half).toBe(2);
    expect(amountSpread(viewOf(9)).half).toBe(1);
  });

  it('has no middle and no half where nothing is counted', () => {
    expect(amountSpread(viewOf())).toEqual({ stated: [], counted: 0, median: undefined, half: 0 });
    expect(amountSpread(viewOf(undefined))).toEqual({ stated: [], counted: 0, median: undefined, half: 0 });
  });
});

describe('entityToImplementation', () => {
  it('leads from the region of the entity to the region of implementation', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'a', entities: ['example-ministry'], countries: ['GHA', 'BTN'] }),
        buildPledge({ id: 'b', entities: ['world-body'], countries: [], scope: 'global' }),
      ],
    });
    expect(entityToImplementation(view).filter(({ pledges }) => pledges > 0)).toMatchObject([
      { row: 'EUR', column: 'AFR', pledges: 1 },
      { row: 'EUR', column: 'ASP', pledges: 1 },
      { row: 'not-stated', column: 'global', pledges: 1 },
    ]);
  });
});

describe('pledgeTypeByEntityType', () => {
  it('sets the types of entities against the types of pledges, those without any included', () => {
    const view = buildView({
      pledges: [buildPledge({ entities: ['acme-telecom', 'world-body'], pledge_types: ['policy'] })],
    });
    const cells = pledgeTypeByEntityType(view);
    expect(cells).toHaveLength(EntityType.options.length * PledgeType.options.length);
    expect(cells.filter(({ pledges }) => pledges > 0)).toMatchObject([
      { row: 'private-sector', column: 'policy' },
      { row: 'un-agency', column: 'policy' },
    ]);
  });
});

// ---- For any register ----------------------------------------------------------------------------------------------

const some = <Item>(items: readonly Item[], minLength = 1): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], { minLength });
const anyPledges: fc.Arbitrary<Partial<Pledge>[]> = fc.array(
  fc.record({
    entities: some(['acme-telecom', 'example-ministry', 'world-body', 'unheard-of']),
    focus_areas: some(FocusArea.options),
    pledge_types: some(PledgeType.options),
    scope: fc.constantFrom('national' as const, 'regional' as const, 'global' as const),
    countries: some(['GHA', 'KEN', 'FRA', 'BTN', 'BRA', 'XXX'], 0),
    amount: fc.option(
      fc.integer({ min: 1, max: 10 ** 12 }).map((cents) => buildAmount({ value: cents / 100, currency: 'USD' })),
      { nil: undefined },
    ),
  }),
  { maxLength: 8 },
);
const anyView = anyPledges.map((pledges) =>
  buildView({ pledges: pledges.map((pledge, index) => buildPledge({ ...pledge, id: `p${index}` })) }),
);

/** Everything that must add up, in a register. */
function addsUp(view: RegisterView): void {
  const total = view.totals.counted.cents;
  expect(sumOf(entityToImplementation(view))).toBe(total);
  expect(sumOf(pledgeTypeByEntityType(view))).toBe(total);
  expect(sum(amountSpread(view).stated.map(({ counted }) => counted))).toBe(total);

  const { focus_areas, implementation_regions, grid } = overviewOf(view);
  expect(sumOf(grid)).toBe(total);
  for (const { category, pledges, shared, undivided } of focus_areas) {
    const list = select(view, [{ dimension: 'focus-area', value: category }]);
    expect([list.pledges.length, list.shared, list.totals.counted.cents]).toEqual([pledges, shared, undivided]);
    expect(sumOf(grid.filter(({ column }) => column === category))).toBe(shared);
  }
  for (const { category, pledges, shared, undivided } of implementation_regions) {
    const list = select(view, [{ dimension: 'implementation-region', value: category }]);
    expect([list.pledges.length, list.shared, list.totals.counted.cents]).toEqual([pledges, shared, undivided]);
    expect(sumOf(grid.filter(({ row }) => row === category))).toBe(shared);
    expect(sumOf(entityToImplementation(view).filter(({ column }) => column === category))).toBe(shared);
  }
  for (const type of PledgeType.options)
    expect(sumOf(pledgeTypeByEntityType(view).filter(({ column }) => column === type))).toBe(
      select(view, [{ dimension: 'pledge-type', value: type }]).shared,
    );
}

describe('in any register', () => {
  it('every cut adds up to the grand total, and the list of a category to the figure shown for it', () => {
    fc.assert(fc.property(anyView, addsUp));
    addsUp(viewRegister(repositoryRegister().dataset, TODAY));
    expect(IMPLEMENTATION_REGIONS).toHaveLength(8);
  });

  it('the largest amounts that make up half do, and without the last of them do not', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { stated, half, median } = amountSpread(view);
        const largest = stated.flatMap(({ excluded, counted }) => (excluded ? [] : counted)).reverse();
        const total = view.totals.counted.cents;
        expect(sum(largest.slice(0, half)) * 2n >= total).toBe(true);
        if (half > 0) expect(sum(largest.slice(0, half - 1)) * 2n < total).toBe(true);
        if (median !== undefined) {
          expect(largest.filter((counted) => counted < median).length).toBeLessThanOrEqual((largest.length - 1) / 2);
          expect(largest.filter((counted) => counted > median).length).toBeLessThanOrEqual(largest.length / 2);
        }
      }),
    );
  });

  it('an entity is always at home somewhere, if only in no stated place', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const pledge of view.pledges) expect(entityRegionsOf(pledge, view)).not.toEqual([]);
      }),
    );
  });
});
