import { expect, it } from 'vitest';
import { buildPledge } from '../../tests/dataset-builder.ts';
import { renewalChains, renewedBy } from './renewals.ts';

/** Pledges of which each renews the one before. */
const chain = (length: number) =>
  Array.from({ length }, (_, index) =>
    buildPledge({ id: `p${index}`, related: index === 0 ? [] : [{ pledge: `p${index - 1}`, relation: 'renews' }] }),
  );

it('a chain of renewals is followed from end to end: down alone, or both ways', () => {
  const pledges = chain(500);
  const [down, both] = [renewedBy(pledges), renewalChains(pledges)];
  expect([down('p499', 'p0'), down('p0', 'p499'), both('p499', 'p0'), both('p0', 'p499')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect([down('p7', 'p7'), both('p7', 'p7')]).toEqual([false, false]);
});

it('of a chain that nobody can mean only a part is followed, so that thousands of them do not keep the check for minutes', () => {
  const down = renewedBy(chain(3000));
  expect([down('p2999', 'p2998'), down('p2999', 'p0')]).toEqual([true, false]);
});
