import { daySet } from '../src/history/day-set.ts';
import { latestDay } from '../src/model/days.ts';

/**
 * The latest day that has begun anywhere on Earth, or that of SOURCE_DATE_EPOCH. Scripts may read the clock, as the
 * build may not: a pledge written today is newer than every commit.
 */
export function today(): string {
  return daySet(process.env['SOURCE_DATE_EPOCH']) ?? latestDay(Date.now());
}
