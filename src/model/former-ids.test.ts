import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge } from '../../tests/dataset-builder.ts';
import type { FormerId } from '../schema/former-id.ts';
import { currentId, formerIds } from './former-ids.ts';

const row = (kind: FormerId['kind'], former_id: string, id: string) => ({
  ...{ kind, former_id, id, since: '2026-05' },
  origin: { file: 'data/former-ids.csv', line: 2 },
});
const dataset = buildDataset({
  pledges: [buildPledge({ id: 'now' })],
  former_ids: [
    row('pledge', 'old', 'now'),
    row('pledge', 'older', 'old'),
    row('entity', 'acme', 'acme-telecom'),
    row('pledge', 'a', 'b'),
    row('pledge', 'b', 'a'),
    row('pledge', 'lost', 'gone'),
  ],
});

describe('currentId', () => {
  it.each([
    ['pledge', 'now', 'now'],
    ['pledge', 'old', 'now'],
    ['pledge', 'older', 'now'],
    ['entity', 'acme', 'acme-telecom'],
    ['pledge', 'acme', undefined],
    ['pledge', 'a', undefined],
    ['pledge', 'lost', undefined],
    ['pledge', 'never', undefined],
  ] as const)('of the %s %s is %s', (kind, id, now) => {
    expect(currentId(dataset, kind, id)).toBe(now);
  });
});

it('former ids are published with the id of now, sorted; those that lead nowhere are not', () => {
  const since = '2026-05';
  expect(formerIds(dataset)).toEqual([
    { kind: 'entity', former_id: 'acme', id: 'acme-telecom', since },
    { kind: 'pledge', former_id: 'old', id: 'now', since },
    { kind: 'pledge', former_id: 'older', id: 'now', since },
  ]);
  expect(formerIds(buildDataset())).toEqual([]);
});
