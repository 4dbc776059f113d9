import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tests/dataset-builder.ts';
import type { Located } from '../schema/dataset.ts';
import type { ItuHeadline } from '../schema/tables.ts';
import { newestHeadline } from './headline.ts';

const headline = (as_of: string, figures: Partial<ItuHeadline>): Located<ItuHeadline> => ({
  id: as_of,
  as_of,
  as_of_inferred: false,
  certainty: 'verified',
  source_title: 'A speech',
  ...figures,
  origin: { file: 'data/itu-headlines.csv', line: 2 },
});

describe('newestHeadline', () => {
  const dataset = buildDataset({
    itu_headlines: [
      headline('2026-03-02', { value_usd: 82e9 }),
      headline('2025-05', { pledges: 1000 }),
      headline('2022-06-07', { pledges: 250, value_usd: 15e9 }),
    ],
  });

  it('is the newest statement of that figure, whatever the order of the table and whatever else is newer', () => {
    expect(newestHeadline(dataset, 'value_usd')?.id).toBe('2026-03-02');
    expect(newestHeadline(dataset, 'pledges')?.id).toBe('2025-05');
    const turned = buildDataset({ itu_headlines: dataset.itu_headlines.toReversed() });
    expect(newestHeadline(turned, 'value_usd')?.id).toBe('2026-03-02');
  });

  it('is the first in the table of two of one day', () => {
    const one = headline('2025', { pledges: 1 });
    const two = { ...one, id: 'another', pledges: 2 };
    expect(newestHeadline(buildDataset({ itu_headlines: [one, two] }), 'pledges')?.pledges).toBe(1);
  });

  it('is nothing where nobody stated the figure', () => {
    expect(newestHeadline(buildDataset(), 'pledges')).toBeUndefined();
    const silent = buildDataset({ itu_headlines: [headline('2025', { entities: 400 })] });
    expect(newestHeadline(silent, 'value_usd')).toBeUndefined();
  });
});
