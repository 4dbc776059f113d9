import { join } from 'node:path';
import { expect, it } from 'vitest';
import { standingOf } from '../src/model/reporting-state.ts';
import { viewRegister } from '../src/model/register-view.ts';
import { openRegister } from '../src/register.ts';
import { REPOSITORY } from './dataset-builder.ts';

const { dataset } = openRegister(join(REPOSITORY, 'tests/dataset'));

/** The states of a pledge of the small register, day by day; nothing but the day is moved. */
function statesOf(id: string, days: readonly string[]): string[] {
  return days.map((day) => {
    const view = viewRegister(dataset, day);
    const pledge = view.pledge.get(id);
    return pledge ? standingOf(pledge, view, day).state : 'no such pledge';
  });
}

it.each([
  // Reported on 27 May 2025, and not since.
  [
    'example-ministry-rural-masts',
    [
      ['2025-05-26', 'no-report'],
      ['2025-05-27', 'on-time'],
      ['2026-05-27', 'on-time'],
      ['2026-05-28', 'due'],
      ['2026-08-27', 'due'],
      ['2026-08-28', 'overdue'],
      ['2027-05-27', 'overdue'],
      ['2027-05-28', 'silent'],
    ],
  ],
  // Given up in August 2024; a third party in January 2025 changes nothing, nor does the answer to it.
  [
    'example-carrier-withdrawn',
    [
      ['2024-07-31', 'no-report'],
      ['2024-08-01', 'withdrawn'],
      ['2025-01-15', 'withdrawn'],
      ['2025-03-01', 'withdrawn'],
    ],
  ],
  // Completed, without a date: from the first day on.
  ['example-union-training', [['2022-06-07', 'completed']]],
  [
    'example-ministry-skills',
    [
      ['2024-05-01', 'no-report'],
      ['2099-01-01', 'no-report'],
    ],
  ],
] as const)('%s is in each state exactly on its days', (id, expected) => {
  expect(
    statesOf(
      id,
      expected.map(([day]) => day),
    ),
  ).toEqual(expected.map(([, state]) => state));
});

it('a withdrawn amount leaves the total on the day it is withdrawn', () => {
  const excluded = (day: string) => viewRegister(dataset, day).valuation.get('example-carrier-withdrawn')?.excluded;
  expect([excluded('2024-07-31'), excluded('2024-08-01')]).toEqual([undefined, 'withdrawn']);
});
