import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('related-to-another', () => {
  it('accepts a relation to another pledge', () => {
    const related = '[{ pledge: from-a-table, relation: renews }]';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ related }), [BATCH_FILE]: pledgeTable({}) })).toEqual([]);
  });

  it('points to a relation to the pledge itself', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ related: '[{ pledge: good, relation: renews }]' }) })).toEqual([
      {
        rule: 'related-to-another',
        place: `${PLEDGE_FILE}:12:13`,
        message: '“related” names “good”, which is this pledge itself.',
        hint: 'Name the other pledge, or take this entry out.',
      },
    ]);
  });

  it('points to the second relation to the same pledge', () => {
    const related = '[{ pledge: from-a-table, relation: renews }, { pledge: from-a-table, relation: raises }]';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ related }), [BATCH_FILE]: pledgeTable({}) })).toEqual([
      {
        rule: 'related-to-another',
        place: `${PLEDGE_FILE}:12:57`,
        message: '“related” names “from-a-table” a second time.',
        hint: 'Name each of the other pledges once.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    const row = { 'related.0.relation': 'same-set', 'related.0.pledge': 'from-a-table' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual(['data/pledges/batch.csv:2:15 related-to-another']);
  });
});
