/**
 * Shares a sum of whole cents equally; the cents left over go one each to the first parts
 * (largest remainders: all remainders are equal, so the order decides). The parts add up to the sum.
 */
export function shareOut(cents: bigint, parts: number): bigint[] {
  const [base, left] = [cents / BigInt(parts), Number(cents % BigInt(parts))];
  return Array.from({ length: parts }, (_, index) => base + (index < left ? 1n : 0n));
}

/**
 * Shares a sum over a grid so that each row adds up to its share over the rows alone, and each
 * column to its share over the columns alone.
 */
export function shareOutGrid(cents: bigint, rows: number, columns: number): bigint[][] {
  const base = cents / BigInt(rows * columns);
  const open = shareOut(cents, columns).map((share) => share - base * BigInt(rows));
  return shareOut(cents, rows).map((share) => {
    const row = Array.from({ length: columns }, () => base);
    for (let left = share - base * BigInt(columns); left > 0n; left--) {
      const widest = open.reduce((best, room, index) => (room > (open[best] ?? 0n) ? index : best), 0);
      row[widest] = (row[widest] ?? 0n) + 1n;
      open[widest] = (open[widest] ?? 0n) - 1n;
    }
    return row;
  });
}
