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
  // Those who fail nothing are found; those who fail one facet are counted in it.
  const found = new Uint32Array(pledges);
  const missed = new Uint32Array(pledges);
  let [finds, misses] = [0, 0];
  for (let row = 0; row < pledges; row++) {
    if (matches?.[row] === 0) continue;
    if (fails[row] === 0) found[finds++] = row;
    else if (fails[row] === 1) missed[misses++] = row;
  }
  const rows = found.slice(0, finds);
  const near = missed.subarray(0, misses);
  const counts = Object.fromEntries(
    FACETS.map((facet, index) => {
      const column = table.columns[facet];
      const bySet = new Uint32Array(column.sets.length);
      addRows(bySet, column.of, rows);
      if (chosen[facet]?.length)
        addRows(
          bySet,
          column.of,
          near.filter((row) => failed[row] === index),
        );
      return [facet, byValue(column, bySet)];
    }),
  ) as Record<Facet, Uint32Array>;
  return { rows, counts };
}

/** One facet after the other: the rows of one column lie side by side, and so are counted fastest. */
function addRows(bySet: Uint32Array, of: Uint32Array, rows: Uint32Array): void {
  for (const row of rows) {
    const set = of[row] ?? 0;
    bySet[set] = (bySet[set] ?? 0) + 1;
  }
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
