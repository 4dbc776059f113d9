import { describe, expect, it } from 'vitest';
import { BATCH_FILE, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('path-matches-id', () => {
  it('accepts the folder of the year announced, “undated” for none, and any table', () => {
    const files = {
      'content/pledges/2024/a-day.md': pledgeFile({ announced: '2024-05-27' }),
      'content/pledges/undated/no-day.md': pledgeFile({ announced: undefined }),
      [BATCH_FILE]: pledgeTable({ announced: '2021' }),
    };
    expect(problemsIn(files)).toEqual([]);
  });

  it('says where a pledge in the wrong folder belongs', () => {
    expect(problemsIn({ 'content/pledges/2023/moved.md': pledgeFile({ announced: '2024-05' }) })).toEqual([
      {
        rule: 'path-matches-id',
        place: 'content/pledges/2023/moved.md:9:1',
        message: 'The folder and the year announced do not agree: content/pledges/2023/moved.md.',
        hint: 'Move the file to content/pledges/2024/moved.md, or correct “announced”.',
      },
    ]);
  });

  it('sends an undated pledge to “undated”', () => {
    expect(problemsIn({ 'content/pledges/2023/when.md': pledgeFile({ announced: undefined }) })).toMatchObject([
      {
        place: 'content/pledges/2023/when.md:2:1',
        hint: 'Move the file to content/pledges/undated/when.md, or correct “announced”.',
      },
    ]);
  });
});
