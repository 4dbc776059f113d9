import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shardOf } from '../pledge-shards.ts';
import { wayFrom } from './lead-on.ts';

const page = (id: string) => `/fr/pledges/in/${shardOf(id, 16)}/#${id}`;

describe('the address of one pledge, where pledges share pages', () => {
  beforeEach(() => vi.stubEnv('PLEDGE_SHARDS', '16'));
  afterEach(() => vi.unstubAllEnvs());

  it('leads to its article', () => {
    expect(wayFrom('/fr/pledges/example-masts/', '')).toEqual({
      id: 'example-masts',
      page: page('example-masts'),
      to: page('example-masts'),
    });
  });

  it('leads there without its last slash too', () => {
    expect(wayFrom('/fr/pledges/example-masts', '')?.to).toBe(page('example-masts'));
  });

  it('leads to the part of the article that it names', () => {
    expect(wayFrom('/fr/pledges/example-masts/', '#history')?.to).toBe(`${page('example-masts')}--history`);
  });

  it.each(['/fr/entities/example/', '/xx/pledges/example/', '/fr/pledges/', '/fr/pledges/page/2/', '/a/fr/pledges/b/'])(
    'is not %s',
    (other) => {
      expect(wayFrom(other, '')).toBeUndefined();
    },
  );
});
