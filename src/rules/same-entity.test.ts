import { describe, expect, it } from 'vitest';
import { buildDataset, buildEntity } from '../../tests/dataset-builder.ts';
import { sameEntities } from './same-entity.ts';

const entity = (id: string, name: string, aliases: string[] = []): ReturnType<typeof buildEntity> => ({
  ...buildEntity(id, 'private-sector'),
  name,
  aliases,
});

describe('sameEntities', () => {
  it('knows one entity by its names, whatever their capitals and punctuation', () => {
    const entityOf = sameEntities(
      buildDataset({
        entities: [
          entity('e-and', 'e& Group', ['Etisalat']),
          entity('etisalat', 'ETISALAT'),
          entity('etisalat-group', 'E & group'),
          entity('acme', 'Acme'),
        ],
      }),
    );
    expect(entityOf('etisalat')).toBe(entityOf('e-and'));
    expect(entityOf('etisalat-group')).toBe(entityOf('e-and'));
    expect(entityOf('acme')).not.toBe(entityOf('e-and'));
  });

  it('joins two that a third has names of', () => {
    const entities = [entity('one', 'One'), entity('two', 'Two'), entity('both', 'Both', ['one', 'two'])];
    const entityOf = sameEntities(buildDataset({ entities }));
    expect(entityOf('one')).toBe(entityOf('two'));
  });

  it('takes no name of punctuation for a name, and an unknown id for itself', () => {
    const entityOf = sameEntities(buildDataset({ entities: [entity('one', '–'), entity('two', '…')] }));
    expect(entityOf('one')).not.toBe(entityOf('two'));
    expect(entityOf('unknown')).toBe('unknown');
  });
});
