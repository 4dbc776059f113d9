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

const LEAST = {
  title: 'A',
  entities: ['one'],
  focus_areas: ['access'],
  focus_area_basis: 'stated',
  pledge_types: ['policy'],
  scope: 'national',
  provenance: 'published',
};

describe('Pledge', () => {
  it('assumes nothing that is left out but the most careful reading', () => {
    expect(Pledge.parse(LEAST)).toEqual({
      ...LEAST,
      new_entities: [],
      pillars: [],
      targets: [],
      countries: [],
      implementation_regions: [],
      country_groups: [],
      beneficiaries: [],
      sdgs: [],
      wsis_action_lines: [],
      period: {},
      dates_computed: [],
      additionality: 'not-stated',
      confidence: 'high',
      sources: [],
      related: [],
      language: 'en',
    });
    expect(Pledge.parse({ ...LEAST, amount: {}, targets: [{ metric: 'people', value: 5 }] })).toMatchObject({
      amount: { qualifier: 'exact', per: 'total', kind: 'unstated' },
      targets: [{ metric: 'people', value: 5, qualifier: 'exact', basis: 'committed' }],
    });
  });

  it('keeps a period, a link and a source as they are written', () => {
    const fields = {
      period: { start: '2022', end: '2025-06' },
      related: [{ pledge: 'other', relation: 'raises' }],
      sources: [{ title: 'A page', url: 'http://example.org/', date: '2025-05' }],
    };
    expect(Pledge.parse({ ...LEAST, ...fields })).toMatchObject(fields);
  });

  it.each<[field: string, least: number, most: number, item: unknown]>([
    ['entities', 1, 30, 'one'],
    ['new_entities', 0, 10, { id: 'two', name: 'Two', entity_type: 'other' }],
    ['focus_areas', 1, 4, 'access'],
    ['pillars', 0, 10, 'skills'],
    ['pledge_types', 1, 4, 'policy'],
    ['targets', 0, 20, { metric: 'people', value: 1 }],
    ['countries', 0, 250, 'GHA'],
    ['implementation_regions', 0, 6, 'AFR'],
    ['country_groups', 0, 3, 'LDC'],
    ['beneficiaries', 0, 11, 'minorities'],
    ['sdgs', 0, 17, 9],
    ['wsis_action_lines', 0, 19, 'C2'],
    ['dates_computed', 0, 3, 'end'],
    ['sources', 0, 30, { title: 'A page', url: 'https://example.org/' }],
    ['related', 0, 30, { pledge: 'other', relation: 'renews' }],
  ])('has %s: at least %d, at most %d', (field, least, most, item) => {
    const accepted = (length: number): boolean =>
      Pledge.safeParse({ ...LEAST, [field]: Array.from({ length }, () => item) }).success;
    expect([0, 1, most, most + 1].map(accepted)).toEqual([least === 0, true, true, false]);
  });

  it.each<[field: string, good: unknown[], bad: unknown[]]>([
    ['country_count', [1, 250], [0, 251, 1.5]],
    ['sdgs', [[1], [17]], [[0], [18]]],
    ['itu_pledge_id', [1, 7528], [0, -1, 1.5]],
    ['targets', [[{ metric: 'people', value: 1e12 }]], [[{ metric: 'people', value: 1e12 + 1 }]]],
    ['amount', [{ value: 1e13 }, { value: 0.01 }], [{ value: 1e13 + 1 }, { value: 0 }]],
  ])('has bounds for numbers: %s', (field, good, bad) => {
    const accepted = (value: unknown): boolean => Pledge.safeParse({ ...LEAST, [field]: value }).success;
    expect(good.filter(accepted)).toEqual(good);
    expect(bad.filter(accepted)).toEqual([]);
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
