import { expect, it } from 'vitest';
import { copiedSums } from './copied-sums.ts';

it('lists the files that lie in the copy, as they are', () => {
  const list = 'aa  pledges.csv\nbb  pledges.parquet\ncc  country/ken.csv\n';
  const has = (file: string): boolean => ['data/v1/pledges.csv', 'data/v1/country/ken.csv'].includes(file);
  expect(copiedSums(list, 'data/v1/checksums.txt', has)).toBe('aa  pledges.csv\ncc  country/ken.csv\n');
});
