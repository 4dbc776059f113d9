import { describe, expect, it } from 'vitest';
import { readShards, shardNames, shardOf, shardsFor } from './pledge-shards.ts';
import { SHARD_SIZE } from './scale.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `example-ministry-pledge-${index}`);

describe('the shard of a pledge', () => {
  it('stays the same for good: addresses that were given out depend on it', () => {
    expect(['a', 'example-ministry-rural-masts', 'example-fund'].map((id) => shardOf(id, 4096))).toEqual([
      'd20',
      'f96',
      'bea',
    ]);
  });

  it('is one of those there are', () => {
    for (const shards of [2, 16, 32, 4096])
      expect(shardNames(shards)).toEqual(expect.arrayContaining(ids(200).map((id) => shardOf(id, shards))));
  });

  it('has as many digits as the last one', () => {
    expect(shardNames(32).slice(0, 2)).toEqual(['00', '01']);
    expect(shardNames(16).at(-1)).toBe('f');
  });

  it('holds about as many pledges as any other, even where ids differ in their end alone', () => {
    const counts = new Map<string, number>();
    for (const id of ids(256 * SHARD_SIZE)) counts.set(shardOf(id, 256), (counts.get(shardOf(id, 256)) ?? 0) + 1);
    expect(counts.size).toBe(256);
    expect(Math.max(...counts.values())).toBeLessThan(2 * SHARD_SIZE);
  });
});

describe('the number of shards', () => {
  it('is none unless it is asked for', () => {
    expect([readShards(undefined), readShards('')]).toEqual([0, 0]);
  });

  it('is what the setting says', () => {
    expect([readShards('2'), readShards('4096')]).toEqual([2, 4096]);
  });

  it.each(['1', '3', '100', '-4', '4.0', '0x10', 'many', '131072'])('is not taken from “%s”', (setting) => {
    expect(() => readShards(setting)).toThrow(
      `PLEDGE_SHARDS is “${setting}”. It is the number of pages that the pledges share, and has to be a power of two`,
    );
  });

  it('that is advised leaves no more in each, on average, than fit', () => {
    expect([1, 3000, 20_000, 100_000].map(shardsFor)).toEqual([2, 256, 2048, 8192]);
  });
});
