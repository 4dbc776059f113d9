import type { Rule } from './rule.ts';

/** Dates may be of different precision; they are compared as far as both are exact. */
export const datesInOrder: Rule = {
  name: 'dates-in-order',
  description: 'Ensure that a pledge does not end before it starts or before it was announced.',
  severity: 'error',
  check: (dataset) =>
    dataset.pledges.flatMap(({ period: { start, end }, announced, origin }) => {
      if (end !== undefined && start !== undefined && isBefore(end, start))
        return [{ origin, path: ['period', 'end'], values: { value: end, other: start, other_field: 'period.start' } }];
      if (end !== undefined && announced !== undefined && isBefore(end, announced))
        return [
          { origin, path: ['period', 'end'], values: { value: end, other: announced, other_field: 'announced' } },
        ];
      return [];
    }),
};

/** A date some years later, as exact as it was. */
export function yearsLater(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

/** True when the first date is before the second for certain, given how exact both are. */
export function isBefore(first: string, second: string): boolean {
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}
