import { afterEach, describe, expect, it, vi } from 'vitest';
import { shardOf } from './pledge-shards.ts';
import { ownPage, paths, pledgePart } from './routes.ts';

describe('the path of a pledge', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is a page of its own', () => {
    expect(paths.pledge('example-masts')).toBe('pledges/example-masts/');
    expect(pledgePart('example-masts', 'history')).toBe('pledges/example-masts/#history');
  });

  it('is an article of a page where pledges share pages, and so is each part of it', () => {
    vi.stubEnv('PLEDGE_SHARDS', '4');
    const page = `pledges/in/${shardOf('example-masts', 4)}/`;
    expect(paths.pledge('example-masts')).toBe(`${page}#example-masts`);
    expect(pledgePart('example-masts', 'history')).toBe(`${page}#example-masts--history`);
    expect(ownPage('example-masts')).toBe('pledges/example-masts/');
  });
});
