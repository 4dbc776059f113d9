import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge } from '../../tests/dataset-builder.ts';
import { announcedSinceLaunch } from './announced-since-launch.ts';

const found = (announced: string | undefined) =>
  announcedSinceLaunch
    .check(buildDataset({ pledges: [buildPledge({ announced })] }))
    .map(({ path, values }) => [path, values]);

describe('announcedSinceLaunch', () => {
  it.each([undefined, '2021', '2021-01', '2026-11-25'])('has nothing to say of %s', (announced) => {
    expect(found(announced)).toEqual([]);
  });

  it.each(['2020-12-31', '2012', '1445-11-19'])('asks about %s', (announced) => {
    expect(found(announced)).toEqual([[['announced'], { value: announced, other: '2021' }]]);
  });
});
