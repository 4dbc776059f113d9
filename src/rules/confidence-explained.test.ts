import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('confidence-explained', () => {
  it('accepts medium confidence with a reason, and high confidence without', () => {
    const medium = { confidence: 'medium', confidence_reason: 'The date is inferred.' };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(medium) })).toEqual([]);
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ confidence: 'high' }) })).toEqual([]);
  });

  it('points to medium confidence without a reason', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ confidence: 'medium' }) })).toEqual([
      {
        rule: 'confidence-explained',
        place: `${PLEDGE_FILE}:12:1`,
        message: 'The confidence is “medium”, but no reason is given.',
        hint: 'Add confidence_reason with one sentence that says what is in doubt.',
      },
    ]);
  });

  it('points to a reason for a doubt nobody has', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ confidence_reason: 'Whatever.' }) })).toEqual([
      {
        rule: 'confidence-explained',
        place: `${PLEDGE_FILE}:12:1`,
        message: 'A reason for doubt is given, but the confidence is “high”.',
        hint: 'Write confidence: medium, or take the reason out.',
      },
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ note: '', confidence: 'medium' }) })).toEqual([
      'data/pledges/batch.csv:2:15 confidence-explained',
    ]);
  });
});
