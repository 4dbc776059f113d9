import { describe, expect, it } from 'vitest';
import { GOOD_TREE, PLEDGE_FILE, placesIn, pledgeFile, problemsIn } from '../../tests/dataset-builder.ts';

const entities = (identifiers: string) => ({
  'data/entities.csv': `${String(GOOD_TREE['data/entities.csv']).replaceAll('\n', ',\n').replace(',\n', ',identifiers\n')}harvard,Harvard University,academia,GHA,${identifiers}\n`,
});
describe('identifier-checks-out', () => {
  it('accepts identifiers of lists it knows, of lists it does not know, and none', () => {
    const good = [
      'XI-LEI-5493001KJTIIGC8Y1R12',
      'XI-ROR-03vek6s52',
      'GB-COH-SC123456',
      'FR-RCS-552100554',
      'XM-DAC-41122',
    ];
    for (const one of ['', ...good, good.join('|')]) expect(placesIn(entities(one)), one).toEqual([]);
  });

  it('refuses a wrong digit or letter in any place of an LEI or a ROR id', () => {
    for (const [prefix, id] of [
      ['XI-LEI-', '5493001KJTIIGC8Y1R12'],
      ['XI-ROR-', '03vek6s52'],
    ] as const)
      for (let place = 1; place < id.length; place++) {
        const slip = /[a-z]/.test(id[place] ?? '')
          ? 'z'
          : /[A-Z]/.test(id[place] ?? '')
            ? 'Q'
            : id[place] === '7'
              ? '8'
              : '7';
        const wrong = `${prefix}${id.slice(0, place)}${slip}${id.slice(place + 1)}`;
        expect(placesIn(entities(wrong)), wrong).toHaveLength(1);
      }
  });

  it('refuses what is too short, written in other letters, or has no list before it', () => {
    for (const wrong of [
      'XI-LEI-549300',
      'XI-ROR-03VEK6S52',
      'GB-COH-12345',
      '5493001KJTIIGC8Y1R12',
      'lei:5493001KJTIIGC8Y1R12',
    ])
      expect(placesIn(entities(wrong)), wrong).toHaveLength(1);
  });

  it('points to the identifier in a new entity of a pledge', () => {
    const fields = {
      new_entities:
        '[{ id: harvard, name: Harvard University, entity_type: academia, identifiers: [XI-ROR-03vek6s53] }]',
    };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toMatchObject([
      {
        rule: 'identifier-checks-out',
        message: 'The check digits of “XI-ROR-03vek6s53” do not fit.',
        hint: 'Copy the identifier again from its list: a character is wrong or missing.',
      },
    ]);
  });
});
