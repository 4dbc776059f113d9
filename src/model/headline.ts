import type { Dataset, Located } from '../schema/dataset.ts';
import type { ItuHeadline } from '../schema/tables.ts';

/** ITU's newest statement of a figure; never mixed with the register's own sums. */
export function newestHeadline(dataset: Dataset, figure: 'pledges' | 'value_usd'): Located<ItuHeadline> | undefined {
  return dataset.itu_headlines
    .filter((row) => row[figure] !== undefined)
    .reduce<Located<ItuHeadline> | undefined>(
      (newest, row) => (newest && newest.as_of >= row.as_of ? newest : row),
      undefined,
    );
}
