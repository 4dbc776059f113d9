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

describe('text-present', () => {
  it('accepts a text of the greatest length', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, 'x'.repeat(20_000)) })).toEqual([]);
  });

  it('points below the fields of a pledge without a text', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, '  \n') })).toEqual([
      {
        rule: 'text-present',
        place: `${PLEDGE_FILE}:12:1`,
        message: 'There is no text below the fields.',
        hint: 'Say below the second line of three hyphens, in one to three sentences, who promises what, for whom and by when.',
      },
    ]);
  });

  it('refuses a text that is too long', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({}, 'x'.repeat(20_001)) })).toEqual([
      {
        rule: 'text-present',
        place: `${PLEDGE_FILE}:14:1`,
        message: 'The text has 20,001 characters; 20,000 are allowed.',
        hint: 'Shorten it to what a reader needs; for the rest, link to the document.',
      },
    ]);
  });

  it('lets a report go without a text, but not beyond the length', () => {
    const file = 'content/progress-reports/good/2025.md';
    expect(placesIn({ [file]: reportFile({}, '') })).toEqual([]);
    expect(placesIn({ [file]: reportFile({}, 'x'.repeat(20_001)) })).toEqual([`${file}:7:1 text-present`]);
  });

  it('asks a report for words, a number or a source, and is content with one of them', () => {
    const file = 'content/progress-reports/good/2025.md';
    const bare = { sources: undefined, provenance: 'submitted' };
    expect(problemsIn({ [file]: reportFile(bare, '') })).toEqual([
      {
        rule: 'text-present',
        place: `${file}:5:1`,
        message: 'The report says nothing of what was done: no words, no number, no source.',
        hint: 'Say below the second line of three hyphens, in one to three sentences, what was reached and what comes next.',
      },
    ]);
    expect(placesIn({ [file]: reportFile(bare, 'Half is done.') })).toEqual([]);
    expect(placesIn({ [file]: reportFile({ ...bare, results: '[{ metric: schools, value: 80 }]' }, '') })).toEqual([]);
  });

  it('leaves the cells of a table to their own limit, which is lower', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ summary: 'x'.repeat(20_001) }) })).toEqual([
      'data/pledges/batch.csv:2:13 csv-cell-too-long',
    ]);
  });
});
