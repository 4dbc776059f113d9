import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('pillar-in-focus-area', () => {
  it('accepts a pillar of a focus area the pledge names', () => {
    const fields = { focus_areas: '[access, adoption]', pillars: '[skills, infrastructure]' };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([]);
  });

  it('names the focus area that is missing', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ pillars: '[infrastructure, skills]' }) })).toEqual([
      {
        rule: 'pillar-in-focus-area',
        place: `${PLEDGE_FILE}:12:27`,
        message: 'The pillar “skills” belongs to the focus area “adoption”, which this pledge does not name.',
        hint: 'Add the focus area or remove the pillar.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ pillars: 'skills' }) })).toEqual([
      'data/pledges/batch.csv:2:14 pillar-in-focus-area',
    ]);
  });
});
