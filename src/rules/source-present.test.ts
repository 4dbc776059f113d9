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

const hint =
  'Add sources with title, address and date. If the entity itself submits the pledge, write provenance: submitted and the day instead.';

/** What leaves nothing to ask of a submitted pledge. */
const complete = { targets: '[{ metric: schools, value: 200, by: 2030 }]', note: 'Paid from the budget.' };
const text = 'Acme connects two hundred schools, one in each district.';

describe('source-present', () => {
  it('accepts a published pledge with a source, and a submitted one with its day', () => {
    const fields = { ...complete, provenance: 'submitted', submitted: '2026-11-24', sources: undefined };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile() })).toEqual([]);
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields, text) })).toEqual([]);
  });

  it('points to a published pledge without a source', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ sources: undefined }) })).toEqual([
      {
        rule: 'source-present',
        place: `${PLEDGE_FILE}:10:1`,
        message: 'A record that is “published” must name a source.',
        hint,
      },
    ]);
  });

  it('points to a submitted pledge without a day', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ ...complete, provenance: 'submitted' }, text) })).toEqual([
      {
        rule: 'source-present',
        place: `${PLEDGE_FILE}:10:1`,
        message: 'A pledge that is “submitted” must say on which day it was submitted.',
        hint: 'Add the day, such as submitted: 2026-11-24.',
      },
    ]);
  });

  it('asks a published report for its source, a submitted one for none', () => {
    const file = 'content/progress-reports/good/2025.md';
    const sources = undefined;
    expect(placesIn({ [file]: reportFile({ sources }) })).toEqual([`${file}:2:1 source-present`]);
    expect(placesIn({ [file]: reportFile({ sources, provenance: 'submitted' }) })).toEqual([]);
  });

  it('points to the row and column of a table', () => {
    const target = { 'targets.0.metric': 'schools', 'targets.0.value': '200', 'targets.0.by': '2030' };
    const row = { provenance: 'submitted', summary: text, note: complete.note, ...target };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual(['data/pledges/batch.csv:2:10 source-present']);
  });
});
