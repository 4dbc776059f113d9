import { describe, expect, it } from 'vitest';
import { BATCH_FILE, PLEDGE_FILE, placesIn, pledgeFile, pledgeTable, problemsIn } from '../../tests/dataset-builder.ts';
import { couldSayMore } from './could-say-more.ts';

const submitted = { provenance: 'submitted', submitted: '2026-11-24', sources: undefined };

describe('could-say-more', () => {
  it('says nothing of a published pledge, nor of one that says all', () => {
    const all = {
      ...submitted,
      targets: '[{ metric: schools, value: 200, by: 2030 }]',
      note: 'Paid from the budget of the ministry.',
    };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ focus_area_basis: 'inferred' }) })).toEqual([]);
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(all, 'Acme connects two hundred schools in all regions.') })).toEqual(
      [],
    );
  });

  it('names what is missing from a submitted pledge', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ ...submitted, note: 'Paid from the budget.' }) })).toEqual([
      {
        rule: 'could-say-more',
        place: `${PLEDGE_FILE}:1:1`,
        message:
          'This pledge would be easier to follow if it said more. Still missing: specific, measurable, time-bound.',
        hint: 'Specific: a target, or an amount with its kind, and a text of at least 40 characters. Measurable: a target with a number. Achievable: an amount, a partner or a note on the means. Relevant: a pillar, an SDG, a WSIS action line or for whom. Time-bound: a date by which it is done. This is help, not a condition.',
      },
    ]);
  });

  it('is no more than a notice', () => {
    expect(couldSayMore.severity).toBe('notice');
  });

  it('points to the row of a table', () => {
    const row = { provenance: 'submitted', submitted: '2026-11-24' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(row) })).toEqual([`${BATCH_FILE}:2:1 could-say-more`]);
  });
});
