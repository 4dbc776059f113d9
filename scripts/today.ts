/**
 * The latest day that has begun anywhere on Earth, or that of SOURCE_DATE_EPOCH. Scripts may read the clock, as the
 * build may not: a pledge written today is newer than every commit.
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch ? Number(epoch) * 1000 : Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}
