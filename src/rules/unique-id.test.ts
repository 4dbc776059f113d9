import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  csv,
  GOOD_TREE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
} from '../../tests/dataset-builder.ts';

const hint = 'Choose another id, or add to the record that has it.';

describe('unique-id', () => {
  it('accepts ids that stand once', () => {
    expect(problemsIn({ [BATCH_FILE]: pledgeTable({}, { id: 'second' }) })).toEqual([]);
  });

  it('points from the second pledge of an id to the first, across Markdown and tables', () => {
    expect(problemsIn({ [BATCH_FILE]: pledgeTable({ id: 'first' }, { id: 'good' }) })).toEqual([
      {
        rule: 'unique-id',
        place: 'data/pledges/batch.csv:3:1',
        message: `The id “good” is taken already: ${PLEDGE_FILE}:1.`,
        hint,
      },
    ]);
  });

  it('points to a pledge file of the same name in another folder', () => {
    const file = 'content/pledges/2025/good.md';
    expect(problemsIn({ [file]: pledgeFile({ announced: '2025' }) })).toEqual([
      { rule: 'unique-id', place: `${file}:2:1`, message: `The id “good” is taken already: ${PLEDGE_FILE}:1.`, hint },
    ]);
  });

  it('points to an entity listed twice, and to one described that is listed', () => {
    const entities = `${String(GOOD_TREE['data/entities.csv'])}acme-telecom,Acme again,academia,\n`;
    const new_entities = '[{ id: example-ministry, name: The Ministry, entity_type: government }]';
    expect(problemsIn({ 'data/entities.csv': entities, [PLEDGE_FILE]: pledgeFile({ new_entities }) })).toEqual([
      {
        rule: 'unique-id',
        place: `${PLEDGE_FILE}:12:18`,
        message: 'The id “example-ministry” is taken already: data/entities.csv:3.',
        hint,
      },
      {
        rule: 'unique-id',
        place: 'data/entities.csv:4:1',
        message: 'The id “acme-telecom” is taken already: data/entities.csv:2.',
        hint,
      },
    ]);
  });

  it('names a row by what it holds', () => {
    const table = 'iso3,country_group,from,certainty,source_title\nABW,SIDS,,open,A list\nABW,SIDS,,open,A list\n';
    expect(problemsIn({ 'data/country-group-status.csv': table })).toEqual([
      {
        rule: 'unique-id',
        place: 'data/country-group-status.csv:3:3',
        message: 'Another row stands for “ABW, SIDS” already: data/country-group-status.csv:2.',
        hint: 'Correct one of the two rows, or take it out.',
      },
    ]);
  });

  it('points to a territory that is a country already', () => {
    const territories = String(GOOD_TREE['data/territories.csv']).replace('ABW', 'GHA');
    expect(
      placesIn({
        'data/territories.csv': territories,
        'data/country-group-status.csv': csv([
          { iso3: 'GHA', country_group: 'LDC', certainty: 'open', source_title: 'A list' },
        ]),
      }),
    ).toEqual(['data/territories.csv:2:1 unique-id']);
  });
});
