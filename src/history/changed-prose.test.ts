import { describe, expect, it } from 'vitest';
import { writeTree } from '../../tests/dataset-builder.ts';
import { changedProse } from './changed-prose.ts';

describe('changedProse', () => {
  it('names texts that came, went or differ, and no record', () => {
    const before = writeTree({ 'content/pages/about/en.mdx': 'a', 'content/pages/about/fr.mdx': 'a' });
    const after = writeTree({
      'content/pages/about/en.mdx': 'b',
      'content/focus-areas/access/en.mdx': 'new',
      'data/SOURCES.md': 'new',
      'content/pledges/2024/good.md': 'another',
    });
    expect(changedProse(before, after)).toEqual([
      'content/focus-areas/access/en.mdx',
      'content/pages/about/en.mdx',
      'content/pages/about/fr.mdx',
      'data/SOURCES.md',
    ]);
    expect(changedProse(after, after)).toEqual([]);
  });
});
