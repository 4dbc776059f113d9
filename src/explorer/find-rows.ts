import type { FacetTable, TableColumn } from './facet-table.ts';
import { type Chosen, FACETS, type Facet } from './facets.ts';

/** The pledges that meet what is asked, and how many there would be with each value. */
export interface Found {
  /** Positions of pledges, in the order of the table. */
  readonly rows: Uint32Array;
  /** For each facet, pledges by value among those that meet everything but this facet. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

/**
 * Finds pledges.
 * @param matches 1 for each pledge whose words match; every pledge where nothing is searched for
 */
export function findRows(table: FacetTable, chosen: Chosen, matches?: Uint8Array): Found {
  const { pledges } = table;
  const columns = FACETS.map((facet) => table.columns[facet]);
  // How many facets a pledge fails, and the last of them: only who fails none or one is counted anywhere.
  const fails = new Uint8Array(pledges);
  const failed = new Uint8Array(pledges);
  FACETS.forEach((facet, index) => {
    const wanted = chosen[facet];
    const column = columns[index];
    if (!wanted?.length || !column) return;
    const meets = setsWithAny(column, wanted);
    const { of } = column;
    for (let row = 0; row < pledges; row++)
      if (meets[of[row] ?? 0] === 0) {
        fails[row] = (fails[row] ?? 0) + 1;
        failed[row] = index;
      }
  });
  const bySet = columns.map(({ sets }) => new Uint32Array(sets.length));
  const rows = new Uint32Array(pledges);
  let found = 0;
  const count = (index: number, row: number): void => {
    const [sets, of] = [bySet[index], columns[index]?.of];
    if (sets && of) sets[of[row] ?? 0] = (sets[of[row] ?? 0] ?? 0) + 1;
  };
  for (let row = 0; row < pledges; row++) {
    if (matches?.[row] === 0) continue;
    if (fails[row] === 0) {
      rows[found++] = row;
      for (let index = 0; index < columns.length; index++) count(index, row);
    } else if (fails[row] === 1) count(failed[row] ?? 0, row);
  }
  const counts = Object.fromEntries(
    FACETS.map((facet, index) => [facet, byValue(table.columns[facet], bySet[index] ?? new Uint32Array())]),
  ) as Record<Facet, Uint32Array>;
  return { rows: rows.slice(0, found), counts };
}

function setsWithAny({ values, sets }: TableColumn, wanted: readonly string[]): Uint8Array {
  const positions = new Set(wanted.map((value) => values.indexOf(value)));
  return Uint8Array.from(sets, (set) => (set.some((position) => positions.has(position)) ? 1 : 0));
}

function byValue({ values, sets }: TableColumn, counts: Uint32Array): Uint32Array {
  const byValue = new Uint32Array(values.length);
  sets.forEach((set, index) => {
    for (const position of set) byValue[position] = (byValue[position] ?? 0) + (counts[index] ?? 0);
  });
  return byValue;
}
