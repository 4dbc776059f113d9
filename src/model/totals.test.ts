import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { EntityType, FocusArea, PledgeType } from '../schema/vocabularies.ts';
import {
  ENTITY_REGIONS,
  entityRegionsOf,
  entityTypesOf,
  focusAreasOf,
  IMPLEMENTATION_REGIONS,
  implementationRegionsOf,
  pledgeTypesOf,
} from './categories.ts';
import { type RegisterView, valuationsOf } from './register-view.ts';
import { type Exclusion, EXCLUSIONS, shareOf, tally, tallyGrid, totalsOf } from './totals.ts';

const million = buildAmount({ value: 1_000_000, currency: 'USD' });

function valuationOf(pledge: Partial<Pledge>, reports: readonly Partial<ProgressReport>[] = []) {
  const view = buildView({ pledges: [buildPledge(pledge)], progress_reports: reports.map(buildReport) });
  const valuation = view.valuation.get(pledge.id ?? 'a-pledge');
  if (!valuation) throw new Error('no valuation');
  return valuation;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

describe('valuePledge', () => {
  it('counts a whole sum in cash, in kind with a value, or of unstated kind', () => {
    for (const kind of ['cash', 'in-kind', 'unstated'] as const)
      expect(valuationOf({ amount: { ...million, kind } })).toMatchObject({
        counted: 100_000_000n,
        excluded: undefined,
      });
  });

  it('counts a converted sum with the rate it used', () => {
    expect(
      valuationOf({ amount: buildAmount({ value: 155_000_000, currency: 'EUR' }), announced: '2022' }),
    ).toMatchObject({
      counted: 16_327_820_499n,
      converted: { rate: { currency: 'EUR', year: 2022 } },
    });
  });

  it('takes the start of the period where the day of the announcement is unknown', () => {
    const amount = buildAmount({ value: 155_000_000, currency: 'EUR' });
    expect(valuationOf({ amount, announced: undefined, period: { start: '2022' } }).counted).toBe(16_327_820_499n);
  });

  it.each([
    ['2024', '2026', 3],
    ['2024', '2024', 1],
    ['2024-01', '2025-12', 2],
    ['2024-07', '2025-06', 1],
    ['2024-07', '2025-07', 2],
    ['2024-07-15', '2029-07-14', 5],
    ['2024-07-15', '2029-07-15', 6],
    ['2024-07-15', '2024-08-14', 1],
    ['2024-01-01', '2025-12-31', 2],
    ['2024-02-29', '2025-02-28', 1],
    ['2024-07-15', '2025-07', 2],
    ['2024-07', '2025-07-14', 2],
    ['2024-07', '2025', 2],
    ['2024', '2025-07-14', 2],
    ['2024-07-15', '2025', 2],
  ])('counts a sum per year from %s to %s %d times', (start, end, years) => {
    const amount = { ...million, per: 'year' as const };
    expect(valuationOf({ amount, period: { start, end } })).toMatchObject({
      years,
      counted: 100_000_000n * BigInt(years),
    });
  });

  const excluded: readonly [Exclusion, Partial<Pledge>, readonly Partial<ProgressReport>[], bigint | undefined][] = [
    ['no-amount', {}, [], undefined],
    ['in-kind-without-value', { amount: buildAmount({ kind: 'in-kind' }) }, [], undefined],
    ['withdrawn', { amount: million }, [{ date: '2024', status: 'discontinued' }], 100_000_000n],
    ['same-sum', { amount: { ...million, same_sum_as: 'other' } }, [], 100_000_000n],
    ['mobilised', { amount: { ...million, kind: 'mobilised' } }, [], 100_000_000n],
    ['per-year-open', { amount: { ...million, per: 'year' }, period: { start: '2024' } }, [], 100_000_000n],
    ['no-rate', { amount: buildAmount({ value: 5, currency: 'EUR' }), announced: '2019' }, [], undefined],
  ];

  it.each(excluded)('excludes with the reason %s', (reason, pledge, reports, cents) => {
    const valuation = valuationOf(pledge, reports);
    expect(valuation).toMatchObject({ excluded: reason, counted: 0n });
    expect(valuation.converted?.cents).toBe(cents);
  });

  it('has an example above for every reason', () => {
    expect(excluded.map(([reason]) => reason)).toEqual(EXCLUSIONS);
  });

  it('takes a pledge as withdrawn only on the newest word of the entity itself', () => {
    const amount = million;
    const reason = (...reports: Partial<ProgressReport>[]) => valuationOf({ amount }, reports).excluded;
    const discontinued = { status: 'discontinued' as const };
    expect(reason({ ...discontinued, date: '2024', said_by: 'third-party' })).toBeUndefined();
    expect(reason({ ...discontinued, date: '2024' }, { status: 'in-progress', date: '2025' })).toBeUndefined();
    expect(reason({ status: 'in-progress', date: '2024' }, { ...discontinued, date: '2025' })).toBe('withdrawn');
    expect(
      reason({ ...discontinued, date: '2024' }, { status: 'in-progress', date: '2025', said_by: 'third-party' }),
    ).toBe('withdrawn');
  });
});

describe('totalsOf', () => {
  it('sets stated, counted and excluded side by side', () => {
    const view = buildView({
      pledges: [
        buildPledge({ id: 'counted', amount: million }),
        buildPledge({ id: 'shared', amount: { ...million, same_sum_as: 'counted' } }),
        buildPledge({ id: 'open', amount: { ...million, per: 'year' } }),
        buildPledge({ id: 'silent' }),
      ],
    });
    expect(view.totals).toEqual({
      pledges: 4,
      with_amount: 3,
      stated: 300_000_000n,
      counted: { pledges: 1, cents: 100_000_000n },
      excluded: [
        { reason: 'no-amount', pledges: 1, cents: 0n },
        { reason: 'same-sum', pledges: 1, cents: 100_000_000n },
        { reason: 'per-year-open', pledges: 1, cents: 100_000_000n },
      ],
    });
  });

  it('comes to nothing for no pledges', () => {
    expect(totalsOf([])).toEqual({
      pledges: 0,
      with_amount: 0,
      stated: 0n,
      counted: { pledges: 0, cents: 0n },
      excluded: [],
    });
  });
});

describe('tally', () => {
  it('counts a pledge once in each category it names, and shares its value out', () => {
    const view = buildView({
      pledges: [
        buildPledge({
          id: 'a',
          focus_areas: ['accelerate', 'access', 'adoption'],
          amount: buildAmount({ value: 1, currency: 'USD' }),
        }),
        buildPledge({ id: 'b', focus_areas: ['adoption'], amount: buildAmount({ value: 2, currency: 'USD' }) }),
      ],
    });
    expect(tally([...view.valuation.values()], FocusArea.options, focusAreasOf)).toEqual([
      { category: 'access', pledges: 1, shared: 34n, undivided: 100n },
      { category: 'adoption', pledges: 2, shared: 233n, undivided: 300n },
      { category: 'value-creation', pledges: 0, shared: 0n, undivided: 0n },
      { category: 'accelerate', pledges: 1, shared: 33n, undivided: 100n },
    ]);
  });
});

describe('shareOf', () => {
  it('is the part of one category, and nothing for a category not named', () => {
    expect(shareOf(100n, 'adoption', ['access', 'adoption', 'accelerate'])).toBe(33n);
    expect(shareOf(100n, 'access', ['access', 'adoption', 'accelerate'])).toBe(34n);
    expect(shareOf(100n, 'value-creation', ['access'])).toBe(0n);
  });
});

// ---- The counting rule holds for any register ----------------------------------------------------------------------

const year = fc.constantFrom('2021', '2022', '2022-07', '2024-02-29', '2026');
const some = <Item>(items: readonly Item[], least = 1): fc.Arbitrary<Item[]> =>
  fc
    .subarray([...items], { minLength: least })
    .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }));

const anyAmount: fc.Arbitrary<Pledge['amount']> = fc.record({
  value: fc.option(
    fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 10 ** 14 })).map((cents) => cents / 100),
    { nil: undefined, freq: 8 },
  ),
  currency: fc.constantFrom('USD', 'USD', 'EUR', 'SGD', 'XAU'),
  qualifier: fc.constant('exact' as const),
  per: fc.constantFrom('total' as const, 'total' as const, 'year' as const),
  kind: fc.constantFrom('cash' as const, 'unstated' as const, 'in-kind' as const, 'mobilised' as const),
  same_sum_as: fc.option(fc.constant('pledge-0'), { nil: undefined, freq: 5 }),
});

const anyPledge: fc.Arbitrary<Partial<Pledge>> = fc.record({
  entities: some(['acme-telecom', 'example-ministry', 'world-body', 'unheard-of']),
  focus_areas: some(FocusArea.options),
  pledge_types: some(PledgeType.options),
  scope: fc.constantFrom('national', 'regional', 'global'),
  countries: some(['GHA', 'KEN', 'FRA', 'BTN', 'BRA', 'XXX'], 0),
  implementation_regions: some(['AFR', 'CIS', 'ARB'] as const, 0),
  announced: fc.option(year, { nil: undefined, freq: 5 }),
  period: fc.record({
    start: fc.option(year, { nil: undefined, freq: 2 }),
    end: fc.option(fc.constantFrom('2024', '2030-06', '2035'), { nil: undefined, freq: 2 }),
  }),
  amount: fc.option(anyAmount, { nil: undefined, freq: 8 }),
});

const anyReport: fc.Arbitrary<Partial<ProgressReport>> = fc.record({
  pledge_id: fc.integer({ min: 0, max: 5 }).map((index) => `pledge-${index}`),
  date: fc.option(year, { nil: undefined }),
  status: fc.constantFrom('in-progress', 'completed', 'discontinued'),
  said_by: fc.constantFrom('entity', 'third-party'),
});

const TEMPLATE = buildPledge();

// Parsing each of a hundred thousand generated pledges would take longer than judging them.
const anyRegister = fc
  .tuple(fc.array(anyPledge, { maxLength: 6 }), fc.array(anyReport, { maxLength: 3 }))
  .map(([pledges, reports]) => ({
    pledges: pledges.map((fields, index): Pledge => ({ ...TEMPLATE, ...fields, id: `pledge-${index}` })),
    progress_reports: reports.map(buildReport),
  }));

function everyTally(view: RegisterView) {
  const valuations = [...view.valuation.values()];
  return [
    tally(valuations, FocusArea.options, focusAreasOf),
    tally(valuations, IMPLEMENTATION_REGIONS, (pledge) => implementationRegionsOf(pledge, view)),
    tally(valuations, ENTITY_REGIONS, (pledge) => entityRegionsOf(pledge, view)),
    tally(valuations, EntityType.options, (pledge) => entityTypesOf(pledge, view)),
    tally(valuations, PledgeType.options, pledgeTypesOf),
  ];
}

describe('the counting rule, for any register', () => {
  it('has every set of categories add up to the grand total, to the cent', () => {
    fc.assert(
      fc.property(anyRegister, (tables) => {
        const view = buildView(tables);
        const total = view.totals.counted.cents;
        for (const tallies of everyTally(view)) expect(sum(tallies.map(({ shared }) => shared))).toBe(total);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the rows and columns of a grid equal to their own tallies', () => {
    fc.assert(
      fc.property(anyRegister, (tables) => {
        const view = buildView(tables);
        const valuations = [...view.valuation.values()];
        const regionsOf = (pledge: Pledge) => implementationRegionsOf(pledge, view);
        const grid = tallyGrid(valuations, IMPLEMENTATION_REGIONS, FocusArea.options, regionsOf, focusAreasOf);
        for (const { category, shared } of tally(valuations, IMPLEMENTATION_REGIONS, regionsOf))
          expect(sum(grid.filter(({ row }) => row === category).map((cell) => cell.shared))).toBe(shared);
        for (const { category, shared } of tally(valuations, FocusArea.options, focusAreasOf))
          expect(sum(grid.filter(({ column }) => column === category).map((cell) => cell.shared))).toBe(shared);
      }),
      { numRuns: 1000 },
    );
  });

  it('either counts an amount or excludes it with one reason, and states both together', () => {
    fc.assert(
      fc.property(anyRegister, (tables) => {
        const view = buildView(tables);
        const { totals } = view;
        for (const { pledge, counted, converted, excluded } of view.valuation.values()) {
          if (excluded === undefined) expect(counted).toBe(converted?.cents);
          else expect(counted).toBe(0n);
          if (pledge.amount === undefined) expect(excluded).toBe('no-amount');
        }
        expect(totals.stated).toBe(totals.counted.cents + sum(totals.excluded.map(({ cents }) => cents)));
        expect(totals.stated).toBe(sum([...view.valuation.values()].map(({ converted }) => converted?.cents ?? 0n)));
        expect(totals.pledges).toBe(
          totals.counted.pledges + totals.excluded.reduce((count, { pledges }) => count + pledges, 0),
        );
        expect(totals.pledges).toBe(tables.pledges.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same for the same pledges in any order', () => {
    const shuffled = anyRegister.chain((tables) =>
      fc
        .shuffledSubarray(tables.pledges, { minLength: tables.pledges.length })
        .map((pledges) => [tables, { ...tables, pledges }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [first, second] = [buildView(one), buildView(other)];
        expect(second.totals).toEqual(first.totals);
        expect(second.pledges.map(({ id }) => id)).toEqual(first.pledges.map(({ id }) => id));
        expect(everyTally(second)).toEqual(everyTally(first));
      }),
      { numRuns: 500 },
    );
  });

  it('has parts of a register add up to the whole', () => {
    fc.assert(
      fc.property(anyRegister, fc.integer({ min: 0, max: 6 }), (tables, cut) => {
        const view = buildView(tables);
        const parts = [view.pledges.slice(0, cut), view.pledges.slice(cut)];
        const totals = parts.map((pledges) => totalsOf(valuationsOf(view, pledges)));
        expect(sum(totals.map(({ counted }) => counted.cents))).toBe(view.totals.counted.cents);
        expect(sum(totals.map(({ stated }) => stated))).toBe(view.totals.stated);
      }),
      { numRuns: 500 },
    );
  });
});
