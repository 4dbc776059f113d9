import { describe, expect, it } from 'vitest';
import { repositoryRegister } from '../../tests/dataset-builder.ts';
import { Entity } from './entity.ts';
import { referencesIn } from './references.ts';

const least = { id: 'mtn-group', name: 'MTN Group', entity_type: 'private-sector' };

describe('Entity', () => {
  it('needs an id, a name and a type, and takes the type as concluded unless a source states it', () => {
    expect(Entity.parse(least)).toEqual({ ...least, entity_type_basis: 'inferred', aliases: [], identifiers: [] });
    expect(Entity.parse({ ...least, entity_type_basis: 'stated' }).entity_type_basis).toBe('stated');
  });

  it('has at most twenty other names', () => {
    const accepted = (length: number): boolean =>
      Entity.safeParse({ ...least, aliases: Array.from({ length }, (_, index) => `Name ${index}`) }).success;
    expect([0, 20, 21].map(accepted)).toEqual([true, true, false]);
  });

  it('has no bar in what published tables join with bars', () => {
    for (const fields of [{ name: 'MTN | Group' }, { aliases: ['MTN|Group'] }, { identifiers: ['ZA-CIP-1|2'] }])
      expect(Entity.safeParse({ ...least, ...fields }).error?.issues.map(({ message }) => message)).toEqual([
        'bad-characters',
      ]);
  });

  it('has one entity of the register for its examples, which stand in one line on the form for an issue', () => {
    const example = (key: keyof typeof Entity.shape): unknown =>
      (Entity.shape[key].meta()?.examples as readonly unknown[] | undefined)?.[0];
    const entity = repositoryRegister().dataset.entities.find(({ id }) => id === example('id'));
    for (const key of ['name', 'entity_type', 'country', 'url', 'aliases'] as const)
      expect(example(key), key).toEqual(entity?.[key]);
  });

  it('points to the country it is at home in', () => {
    expect(referencesIn(Entity, { ...least, country: 'ZAF' })).toEqual([
      { path: ['country'], table: 'countries', value: 'ZAF' },
    ]);
  });
});
