import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Amount, Pledge } from './pledge.ts';
import { referencesIn } from './references.ts';
import { FOCUS_AREA_OF_PILLAR, FocusArea, Pillar } from './vocabularies.ts';

describe('Amount', () => {
  it('accepts every sum of whole cents up to the greatest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 15 }), (cents) => {
        const value = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
        expect(Amount.safeParse({ value })).toMatchObject({ success: true });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([0, -1, 0.001, 1e13 + 1, Infinity, NaN, '5'])('refuses %j', (value) => {
    expect(Amount.safeParse({ value })).toMatchObject({ success: false });
  });
});

describe('referencesIn', () => {
  it('finds every key of a pledge into another table, with its path', () => {
    const pledge = Pledge.parse({
      title: 'A',
      entities: ['one', 'two'],
      new_entities: [{ id: 'two', name: 'Two', entity_type: 'other', country: 'FRA' }],
      focus_areas: ['access'],
      focus_area_basis: 'stated',
      pledge_types: ['policy'],
      amount: { value: 5, currency: 'EUR', same_sum_as: 'other' },
      scope: 'national',
      countries: ['GHA'],
      related: [{ pledge: 'third', relation: 'renews' }],
      provenance: 'published',
    });
    expect(referencesIn(Pledge, pledge).map(({ path, table, value }) => `${path.join('.')} ${table} ${value}`)).toEqual(
      [
        'entities.0 entities one',
        'entities.1 entities two',
        'new_entities.0.country countries FRA',
        'amount.currency currencies EUR',
        'amount.same_sum_as pledges other',
        'countries.0 countries GHA',
        'related.0.pledge pledges third',
      ],
    );
  });
});

describe('Pillar', () => {
  it('belongs to one focus area each, and every focus area has one', () => {
    expect(Object.keys(FOCUS_AREA_OF_PILLAR)).toEqual(Pillar.options);
    expect([...new Set(Object.values(FOCUS_AREA_OF_PILLAR))]).toEqual(FocusArea.options);
  });
});
