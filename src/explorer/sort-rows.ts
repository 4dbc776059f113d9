import type { TitleFile } from './columns.ts';
import type { FacetTable } from './facet-table.ts';
import type { Order } from './question.ts';

/** Rows in an order; those without what is sorted by stand last, and the newest first among equals. */
export function sortRows(
  rows: Uint32Array,
  order: Order,
  { cents }: FacetTable,
  { titles, by }: Pick<TitleFile, 'titles' | 'by'>,
  collator: Intl.Collator,
): Uint32Array {
  if (order === 'newest') return rows;
  const compare: Record<Exclude<Order, 'newest'>, (a: number, b: number) => number> = {
    largest: (a, b) => (cents[b] || 0) - (cents[a] || 0),
    soonest: (a, b) => (last(by[a]) < last(by[b]) ? -1 : Number(last(by[a]) > last(by[b]))),
    title: (a, b) => collator.compare(titles[a] ?? '', titles[b] ?? ''),
  };
  const inOrder = compare[order];
  return rows.slice().sort((a, b) => inOrder(a, b) || a - b);
}

/** A date to sort by: what is less exact comes after the days within it. */
function last(date: string | undefined): string {
  return date === undefined || date === '' ? '~' : `${date}-99-99`.slice(0, 10);
}
