import type { Finding } from './rule.ts';

/** A finding where a date is before one that it must not be before. */
export function early(
  origin: Finding['origin'],
  path: Finding['path'],
  value: string | undefined,
  other: string | undefined,
  other_field: string,
): Finding[] {
  return value !== undefined && other !== undefined && isBefore(value, other)
    ? [{ origin, path, values: { value, other, other_field } }]
    : [];
}

/** A date some years later, as exact as it was. */
export function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

/** True when the first date is before the second for certain, given how exact both are. */
export function isBefore(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}
