/** What tells a row of a table from all others: the values of its key, without those that it leaves empty. */
export function keyValues(row: Readonly<Record<string, unknown>>, key: readonly string[]): string[] {
  return key.filter((column) => row[column] !== undefined).map((column) => String(row[column]));
}
