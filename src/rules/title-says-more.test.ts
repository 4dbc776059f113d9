import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';

describe('title-says-more', () => {
  it('accepts a title of 100 characters, and a text that says more', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ title: 'x'.repeat(100) }) })).toEqual([]);
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, 'Two hundred schools online by 2030.') })).toEqual([]);
  });

  it('points to a title that is hard to read in a list', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ title: 'x'.repeat(101) }) })).toEqual([
      {
        rule: 'title-says-more',
        place: `${PLEDGE_FILE}:2:1`,
        message: 'The title has 101 characters; more than 100 are hard to read in lists and on charts.',
        hint: 'Keep who benefits, what and how much in the title; say the rest in the text.',
      },
    ]);
  });

  it.each(['Two hundred schools online', '**Two hundred** SCHOOLS online!'])(
    'points to a text that is “%s”',
    (text) => {
      expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, text) })).toEqual([
        {
          rule: 'title-says-more',
          place: `${PLEDGE_FILE}:2:1`,
          message: 'The text says only what the title says.',
          hint: 'Say in the text, in one to three sentences, who promises what, for whom and by when.',
        },
      ]);
    },
  );

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ summary: 'Two hundred schools online.' }) })).toEqual([
      `${BATCH_FILE}:2:2 title-says-more`,
    ]);
  });
});
