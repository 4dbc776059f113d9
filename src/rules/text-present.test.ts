import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';

const hint = 'Say below the fields, in one to three sentences, who promises what, for whom and by when.';

describe('text-present', () => {
  it('accepts a text of the greatest length', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, 'x'.repeat(20_000)) })).toEqual([]);
  });

  it('points below the fields of a pledge without a text', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, '  \n') })).toEqual([
      {
        rule: 'text-present',
        place: `${PLEDGE_FILE}:16:1`,
        message: 'The text has 0 characters; between 1 and 20,000 are needed.',
        hint,
      },
    ]);
  });

  it('refuses a text that is too long', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, 'x'.repeat(20_001)) })).toEqual([
      {
        rule: 'text-present',
        place: `${PLEDGE_FILE}:14:1`,
        message: 'The text has 20,001 characters; between 1 and 20,000 are needed.',
        hint,
      },
    ]);
  });

  it('lets a report go without a text, but not beyond the length', () => {
    const file = 'content/progress-reports/good/2025.md';
    expect(placesIn({ [file]: reportFile({}, '') })).toEqual([]);
    expect(placesIn({ [file]: reportFile({}, 'x'.repeat(20_001)) })).toEqual([`${file}:7:1 text-present`]);
  });

  it('leaves the cells of a table to their own limit, which is lower', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ summary: 'x'.repeat(20_001) }) })).toEqual([
      'data/pledges/batch.csv:2:13 csv-cell-too-long',
    ]);
  });
});
