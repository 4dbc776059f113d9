import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildAmount,
  buildPledge,
  buildReport,
  buildStatus,
  buildView,
  repositoryRegister,
  TODAY,
} from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import { Additionality, FocusArea, ItuRegion, PledgeType } from '../schema/vocabularies.ts';
import type { Dimension } from './dimensions.ts';
import { SHARED_OUT } from './dimensions.ts';
import { doorOf, listsOf, valuesIn } from './doors.ts';
import { overviewOf } from './overview.ts';
import { listPages, pageOfPart, partSizes } from './pledge-set.ts';
import { additionalityByFocusArea, entityToImplementation, pledgeTypeByEntityType } from './register-cuts.ts';
import { type RegisterView, viewRegister } from './register-view.ts';
import { cut, inOrder, select } from './selection.ts';

const usd = (value: number): NonNullable<Pledge['amount']> => buildAmount({ value, currency: 'USD' });

const view = buildView({
  pledges: [
    buildPledge({ id: 'a', focus_areas: ['access', 'adoption', 'accelerate'], amount: usd(1) }),
    buildPledge({ id: 'b', focus_areas: ['adoption'], amount: usd(2), countries: ['GHA', 'FRA'] }),
    buildPledge({ id: 'c', focus_areas: ['adoption'] }),
    buildPledge({ id: 'd', focus_areas: ['adoption'], amount: { ...usd(4), kind: 'mobilised' } }),
  ],
});
const adoption = { dimension: 'focus-area', value: 'adoption' } as const;
const africa = { dimension: 'implementation-region', value: 'AFR' } as const;
const ghana = { dimension: 'country', value: 'GHA' } as const;

describe('select', () => {
  it('gives the pledges of a category, what each adds, and both sums', () => {
    const set = select(view, [adoption]);
    expect(set.pledges.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(set).toMatchObject({ shared: 233n, totals: { pledges: 4, counted: { pledges: 2, cents: 300n } } });
    expect(set.parts[0]).toMatchObject({ key: 'counted', shares: [33n, 200n], cents: 300n });
  });

  it('puts the pledges counted first, then stated amounts excluded, then those without any', () => {
    const { parts } = select(view, []);
    expect(parts.map(({ key, rows, cents }) => [key, rows.map(({ pledge }) => pledge.id), cents])).toEqual([
      ['counted', ['a', 'b'], 300n],
      ['mobilised', ['d'], 400n],
      ['no-amount', ['c'], 0n],
    ]);
  });

  it('shares a value out over both dimensions of a cell', () => {
    expect(select(view, [adoption, africa])).toMatchObject({ shared: 133n });
    expect(select(view, [africa, adoption])).toMatchObject({ shared: 133n });
  });

  it('counts pledges whole where a dimension is not shared out', () => {
    expect(select(view, [ghana])).toMatchObject({ shared: 300n });
    expect(select(view, [ghana, adoption])).toMatchObject({ shared: 233n });
  });

  it('takes the groups of a country as they stood on the day of the announcement', () => {
    const left = buildView({
      pledges: [buildPledge({ countries: ['BTN'], announced: '2022' })],
      country_group_status: [buildStatus('BTN', 'LDC', { until: '2023-12-13' })],
    });
    expect(select(left, [{ dimension: 'country-group', value: 'LDC' }]).pledges).toHaveLength(1);
  });

  it('tells the pledges of a country from those made from there, each whole', () => {
    const made = select(view, [{ dimension: 'home-country', value: 'GHA' }]);
    expect([made.pledges.length, made.shared]).toEqual([4, 300n]);
    expect(select(view, [{ dimension: 'country', value: 'FRA' }]).pledges.map(({ id }) => id)).toEqual(['b']);
  });

  it('refuses to share out over three dimensions', () => {
    expect(() => select(view, [adoption, africa, { dimension: 'pledge-type', value: 'financial' }])).toThrow();
  });

  it('is empty where no pledge meets the criteria', () => {
    expect(select(view, [{ dimension: 'country', value: 'BRA' }])).toMatchObject({
      pledges: [],
      parts: [],
      shared: 0n,
    });
  });
});

describe('cut', () => {
  it('is made once for each question, and again for another view', () => {
    const values = valuesIn(view, 'focus-area');
    const made = cut(view, [], 'focus-area', values);
    expect(cut(view, [], 'focus-area', [...values])).toBe(made);
    expect(cut(view, [adoption], 'focus-area', values)).not.toBe(made);
    expect(cut(view, [], 'focus-area', values.slice(1))).not.toBe(made);
    expect(cut({ ...view }, [], 'focus-area', values)).not.toBe(made);
    expect(cut({ ...view }, [], 'focus-area', values)).toEqual(made);
  });
});

describe('inOrder', () => {
  it('gives one order to the criteria of one set', () => {
    expect(inOrder([adoption, africa, ghana])).toEqual([ghana, africa, adoption]);
  });
});

describe('listPages', () => {
  it('cuts the list into pages and says what continues', () => {
    const pages = listPages(select(view, []), 1);
    expect(
      pages.map((parts) => parts.map(({ key, rows, pledges, continued }) => [key, rows.length, pledges, continued])),
    ).toEqual([
      [['counted', 1, 2, false]],
      [['counted', 1, 2, true]],
      [['mobilised', 1, 1, false]],
      [['no-amount', 1, 1, false]],
    ]);
    expect(listPages(select(view, []), 3).map((parts) => parts.map(({ key }) => key))).toEqual([
      ['counted', 'mobilised'],
      ['no-amount'],
    ]);
  });

  it('knows the page on which a part begins', () => {
    const parts = partSizes(select(view, []).totals);
    expect([
      pageOfPart(parts, 'counted', 2),
      pageOfPart(parts, 'mobilised', 2),
      pageOfPart(parts, 'no-amount', 1),
    ]).toEqual([1, 2, 4]);
  });

  it('gives an empty set one empty page', () => {
    expect(listPages(select(view, [{ dimension: 'country', value: 'BRA' }]))).toEqual([[]]);
  });
});

describe('doorOf', () => {
  it('leads to the page of a category that lists its own pledges', () => {
    expect(doorOf(view, [adoption], 'no-amount')).toEqual({
      selection: [adoption],
      own: true,
      page: 1,
      part: 'no-amount',
    });
  });

  it('leads a cell to a list of its own, in the one order', () => {
    expect(doorOf(view, [adoption, africa])).toEqual({
      selection: [africa, adoption],
      own: false,
      page: 1,
      part: undefined,
    });
  });

  it('leads a cell that holds its whole row with the same shares to the row', () => {
    const one = buildView({ pledges: [buildPledge({ amount: usd(1) })] });
    expect(doorOf(one, [ghana, { dimension: 'focus-area', value: 'access' }])).toMatchObject({ own: true });
  });

  it('leads nowhere from nothing', () => {
    expect(doorOf(view, [{ dimension: 'country', value: 'BRA' }])).toBeUndefined();
    expect(doorOf(view, [adoption], 'withdrawn')).toBeUndefined();
    const unvalued = buildView({ pledges: [buildPledge()] });
    expect(doorOf(unvalued, [], 'stated')).toBeUndefined();
  });
});

/** Registers of up to twelve pledges: every shape of amount, place, scope and kind. */
const registers = fc
  .array(
    fc.record({
      amount: fc.option(
        fc.record({
          cents: fc.integer({ min: 1, max: 10_000_000 }),
          per: fc.constantFrom('total' as const, 'year' as const),
          kind: fc.constantFrom('cash' as const, 'mobilised' as const),
          currency: fc.constantFrom('USD', 'EUR', 'XXX'),
        }),
      ),
      areas: fc.subarray([...FocusArea.options], { minLength: 1 }),
      types: fc.subarray([...PledgeType.options], { minLength: 1 }),
      countries: fc.subarray(['GHA', 'KEN', 'FRA', 'BTN', 'BRA']),
      regions: fc.subarray([...ItuRegion.options]),
      entities: fc.subarray(['acme-telecom', 'example-ministry', 'world-body'], { minLength: 1 }),
      scope: fc.constantFrom('global' as const, 'regional' as const),
      end: fc.option(fc.constantFrom('2023', '2025')),
      same: fc.boolean(),
      additionality: fc.constantFrom(...Additionality.options),
      announced: fc.constantFrom('2022', '2024-12', '2026-02-03', undefined),
      said: fc.option(
        fc.record({
          date: fc.constantFrom('2023', '2024-11-25', '2025-11', '2026-11-24', '2027', undefined),
          status: fc.constantFrom('in-progress' as const, 'completed' as const, 'discontinued' as const),
          said_by: fc.constantFrom('entity' as const, 'third-party' as const),
        }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((records) =>
    buildView({
      pledges: records.map(
        ({ amount, areas, types, countries, regions, entities, scope, end, same, additionality, announced }, index) =>
          buildPledge({
            id: `p${index}`,
            amount: amount
              ? buildAmount({
                  value: amount.cents / 100,
                  currency: amount.currency,
                  per: amount.per,
                  kind: amount.kind,
                  same_sum_as: same && index > 0 ? 'p0' : undefined,
                })
              : undefined,
            focus_areas: areas,
            pledge_types: types,
            countries,
            implementation_regions: regions,
            entities,
            scope,
            additionality,
            period: { start: '2022', end: end ?? undefined },
            announced,
          }),
      ),
      progress_reports: records.flatMap(({ said }, index) =>
        said ? [buildReport({ ...said, pledge_id: `p${index}` })] : [],
      ),
    }),
  );

const sum = (cells: readonly { readonly shared: bigint }[]): bigint =>
  cells.reduce((total, { shared }) => total + shared, 0n);

function agree(made: RegisterView): void {
  const total = made.totals.counted.cents;
  for (const dimension of SHARED_OUT) {
    const rows = cut(made, [], dimension, valuesIn(made, dimension));
    expect(sum(rows), dimension).toBe(total);
  }
  for (const [row, column] of [
    ['entity-region', 'implementation-region'],
    ['entity-type', 'pledge-type'],
    ['implementation-region', 'focus-area'],
    ['additionality', 'focus-area'],
  ] as const)
    for (const value of valuesIn(made, row)) {
      const whole = select(made, [{ dimension: row, value }]);
      const cells = cut(made, [{ dimension: row, value }], column, valuesIn(made, column));
      expect(sum(cells), `${row} ${value}`).toBe(whole.shared);
    }
  // Whatever is reported when: each pledge is in one state, its last word has one age, and nothing is lost.
  for (const column of ['reporting-state', 'last-word', 'reporting'] as const) {
    const values = column === 'reporting' ? ['reported', 'not-reported'] : valuesIn(made, column);
    for (const row of ['focus-area', 'entity-type', 'implementation-region'] as const)
      for (const selection of [[], ...valuesIn(made, row).map((value) => [{ dimension: row, value }])]) {
        const whole = select(made, selection);
        const parts = cut(made, selection, column, values);
        expect(sum(parts), column).toBe(whole.shared);
        expect(parts.reduce((count, { pledges }) => count + pledges, 0)).toBe(whole.pledges.length);
      }
  }
  const cell = (row: Dimension, column: Dimension) => (one: { row: string; column: string; shared: bigint }) =>
    expect(
      select(made, [
        { dimension: row, value: one.row },
        { dimension: column, value: one.column },
      ]).shared,
    ).toBe(one.shared);
  overviewOf(made).grid.forEach(cell('implementation-region', 'focus-area'));
  entityToImplementation(made).forEach(cell('entity-region', 'implementation-region'));
  additionalityByFocusArea(made).forEach(cell('additionality', 'focus-area'));
  pledgeTypeByEntityType(made).forEach(cell('entity-type', 'pledge-type'));
}

describe('every figure and the list behind it', () => {
  it('agree to the cent, in this register', () => {
    agree(viewRegister(repositoryRegister().dataset, TODAY));
  });

  it('agree to the cent, in any register', () => {
    fc.assert(fc.property(registers, agree), { numRuns: 300 });
  });

  it('each list is one that a figure leads to, and each door leads to a list that is there', () => {
    fc.assert(
      fc.property(registers, (made) => {
        const lists = new Set(listsOf(made).map(({ selection }) => JSON.stringify(selection)));
        expect(lists.size).toBe(listsOf(made).length);
        for (const value of valuesIn(made, 'entity-type'))
          for (const type of PledgeType.options) {
            const door = doorOf(made, [
              { dimension: 'entity-type', value },
              { dimension: 'pledge-type', value: type },
            ]);
            if (door && !door.own) expect(lists).toContain(JSON.stringify(door.selection));
          }
      }),
      { numRuns: 50 },
    );
  });
});
