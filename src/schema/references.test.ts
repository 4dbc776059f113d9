import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { references, referencesIn } from './references.ts';

const country = z.string();
references.add(country, { points_to: 'countries' });
const Record = z.strictObject({
  home: country.optional(),
  former: country.nullable().optional(),
  parts: z.array(z.strictObject({ place: country })).default([]),
  seat: z.strictObject({ place: country }).nullable().optional(),
  name: z.string().optional(),
});

describe('referencesIn', () => {
  it('finds keys in fields, lists and parts of a record, and no other text', () => {
    expect(
      referencesIn(Record, {
        home: 'GHA',
        former: 'KEN',
        parts: [{ place: 'FRA' }, { place: 'BTN' }],
        seat: { place: 'BRA' },
        name: 'GHA',
      }),
    ).toEqual([
      { path: ['home'], table: 'countries', value: 'GHA' },
      { path: ['former'], table: 'countries', value: 'KEN' },
      { path: ['parts', 0, 'place'], table: 'countries', value: 'FRA' },
      { path: ['parts', 1, 'place'], table: 'countries', value: 'BTN' },
      { path: ['seat', 'place'], table: 'countries', value: 'BRA' },
    ]);
  });

  it('finds nothing in what is left out or empty', () => {
    expect(referencesIn(Record, {})).toEqual([]);
    expect(referencesIn(Record, { home: undefined, former: null, parts: undefined, seat: null })).toEqual([]);
  });

  it('finds nothing in a value of another shape', () => {
    expect(referencesIn(Record, { home: 5, parts: 'GHA', seat: 'GHA', name: ['GHA'] })).toEqual([]);
    expect(referencesIn(Record, { name: { place: 'GHA' } })).toEqual([]);
  });
});
