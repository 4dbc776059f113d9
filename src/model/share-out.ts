/**
 * Shares a sum of whole cents equally; the cents left over go one each to the first parts
 * (largest remainders: all remainders are equal, so the order decides). The parts add up to the sum.
 */
export function shareOut(cents: bigint, parts: number): bigint[] {
  return Array.from({ length: parts }, (_, index) => shareAt(cents, parts, index));
}

/** One of the parts of a sum that is shared out, counted from 0. */
export function shareAt(cents: bigint, parts: number, index: number): bigint {
  if (parts === 1) return cents;
  return cents / BigInt(parts) + (index < Number(cents % BigInt(parts)) ? 1n : 0n);
}

/**
 * Shares a sum over a grid so that each row adds up to its share over the rows alone, and each
 * column to its share over the columns alone. No two cells differ by more than a cent.
 */
export function shareOutGrid(cents: bigint, rows: number, columns: number): bigint[][] {
  const base = cents / BigInt(rows * columns);
  const open = shareOut(cents, columns).map((share) => share - base * BigInt(rows));
  return shareOut(cents, rows).map((share) => {
    const row = Array.from({ length: columns }, () => base);
    const widestFirst = [...open.keys()].sort((a, b) => Number((open[b] ?? 0n) - (open[a] ?? 0n)));
    for (const column of widestFirst.slice(0, Number(share - base * BigInt(columns)))) {
      row[column] = base + 1n;
      open[column] = (open[column] ?? 0n) - 1n;
    }
    return row;
  });
}
