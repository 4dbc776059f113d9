import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { openTable } from '../explorer/facet-table.ts';
import { type Chosen, FACETS } from '../explorer/facets.ts';
import { findRows } from '../explorer/find-rows.ts';
import { type Dimension, SHARED_OUT } from '../model/dimensions.ts';
import { type RegisterView, valuationsOf, viewRegister } from '../model/register-view.ts';
import { select } from '../model/selection.ts';
import { sharedOfColumns, totalsOf, totalsOfColumns } from '../model/totals.ts';
import { facetFile, facetValues, titleFile } from './explorer-files.ts';

const register = viewRegister(repositoryRegister().dataset, TODAY);

/** A question that somebody could ask of a register. */
function arbitraryChosen(view: RegisterView): fc.Arbitrary<Chosen> {
  const { facets } = facetFile(view);
  const asked = FACETS.filter((facet) => facets[facet].values.length > 0).map(
    (facet) =>
      [
        facet,
        fc.option(fc.subarray([...facets[facet].values], { maxLength: 3 }), { freq: 3, nil: undefined }),
      ] as const,
  );
  return fc
    .record(Object.fromEntries(asked))
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, values]) => values !== undefined)) as Chosen);
}

describe('what the explorer finds', () => {
  const table = openTable(facetFile(register));

  it('is what a plain look at every pledge finds, with the same totals', () => {
    fc.assert(
      fc.property(arbitraryChosen(register), (chosen) => {
        const plain = register.pledges.filter((pledge) =>
          FACETS.every((facet) => {
            const wanted = chosen[facet] ?? [];
            return wanted.length === 0 || facetValues(facet, pledge, register).some((value) => wanted.includes(value));
          }),
        );
        const { rows } = findRows(table, chosen);
        expect(Array.from(rows, (row) => register.pledges[row]?.id)).toEqual(plain.map(({ id }) => id));
        expect(totalsOfColumns(rows, table)).toEqual(totalsOf(valuationsOf(register, plain)));
      }),
      { numRuns: 300 },
    );
  });

  it('comes with the number of pledges there would be with each other value of a facet', () => {
    fc.assert(
      fc.property(arbitraryChosen(register), fc.constantFrom(...FACETS), (chosen, facet) => {
        const { values } = table.columns[facet];
        const { counts } = findRows(table, chosen);
        values.forEach((value, position) => {
          const only = findRows(table, { ...chosen, [facet]: [value] });
          expect(counts[facet][position]).toBe(only.rows.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('comes with the share of a category that its page says', () => {
    const facets = FACETS.filter((facet) => SHARED_OUT.has(facet as Dimension));
    expect(facets).toHaveLength(SHARED_OUT.size);
    for (const facet of facets)
      table.columns[facet].values.forEach((value, position) => {
        const { rows } = findRows(table, { [facet]: [value] });
        const { shared } = select(register, [{ dimension: facet as Dimension, value }]);
        expect(sharedOfColumns(rows, table, table.columns[facet], position), value).toBe(shared);
      });
  });

  it('is nothing where a value is asked for that no pledge has', () => {
    expect(findRows(table, { country: ['nowhere'] }).rows).toHaveLength(0);
  });

  it('is only what the words match, where words are looked for', () => {
    const matches = new Uint8Array(table.pledges);
    matches[2] = 1;
    const found = findRows(table, {}, matches);
    expect([...found.rows]).toEqual([2]);
    expect(found.counts.amount.reduce((all, count) => all + count)).toBe(1);
  });
});

describe('the files of the explorer', () => {
  const view = buildView({
    pledges: [
      buildPledge({ id: 'b', announced: '2024', amount: buildAmount({ value: 1.5, currency: 'USD', kind: 'cash' }) }),
      buildPledge({ id: 'a', announced: '2025-02', focus_areas: ['adoption', 'access'], period: { end: '2027' } }),
    ],
  });

  it('keep the order of the lists, name each value in its own order, and each set of values once', () => {
    const { facets, usd_cents, excluded } = facetFile(view);
    expect(facets['focus-area']).toEqual({ values: ['access', 'adoption'], sets: [[0, 1], [0]], of: [0, 1] });
    expect(facets.year).toEqual({ values: ['2024', '2025'], sets: [[1], [0]], of: [0, 1] });
    expect(facets.amount.values).toEqual(['counted', 'not-stated']);
    expect(usd_cents).toEqual([null, 150]);
    expect(excluded).toEqual([1, 0]);
  });

  it('give what a row shows: titles, amounts as pledged, and when it is to be done', () => {
    expect(titleFile(view)).toMatchObject({
      ids: ['a', 'b'],
      forms: [{ currency: 'USD', qualifier: 'exact', per: 'total', kind: 'cash', shared: false }],
      form_of: [0, 1],
      values: [null, 1.5],
      rate_of: [0, 0],
      by: ['2027', ''],
    });
  });
});
