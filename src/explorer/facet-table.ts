import type { FacetFile } from './columns.ts';
import { FACETS, type Facet } from './facets.ts';

/** The facets of every pledge, ready for asking. */
export interface FacetTable {
  readonly pledges: number;
  readonly columns: Readonly<Record<Facet, TableColumn>>;
  /** Stated US cents; NaN where there are none. */
  readonly cents: Float64Array;
  readonly excluded: Uint8Array;
}

/** One facet. */
export interface TableColumn {
  readonly values: readonly string[];
  readonly sets: readonly (readonly number[])[];
  readonly of: Uint32Array;
}

/** Opens the file of the facets. */
export function openTable({ pledges, facets, usd_cents, excluded }: FacetFile): FacetTable {
  const columns = Object.fromEntries(
    FACETS.map((facet) => [facet, { ...facets[facet], of: Uint32Array.from(facets[facet].of) }]),
  ) as Record<Facet, TableColumn>;
  return {
    pledges,
    columns,
    cents: Float64Array.from(usd_cents, (cents) => cents ?? Number.NaN),
    excluded: Uint8Array.from(excluded),
  };
}
