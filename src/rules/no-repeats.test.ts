import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('no-repeats', () => {
  it('accepts lists that name each thing once', () => {
    const fields = { focus_areas: '[access, adoption]', sdgs: '[4, 9]' };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([]);
  });

  it('points to the second mention', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ focus_areas: '[access, adoption, access]' }) })).toEqual([
      {
        rule: 'no-repeats',
        place: `${PLEDGE_FILE}:4:33`,
        message: '“focus_areas, item 3” names “access” a second time.',
        hint: 'Name each thing once.',
      },
    ]);
  });

  it('looks at numbers, too, and at every mention after the first', () => {
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ sdgs: '[9, 9, 4, 9]' }) })).toEqual([
      `${PLEDGE_FILE}:12:11 no-repeats`,
      `${PLEDGE_FILE}:12:17 no-repeats`,
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ pledge_types: 'policy|policy' }) })).toEqual([
      'data/pledges/batch.csv:2:6 no-repeats',
    ]);
  });
});
