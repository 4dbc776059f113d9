import { toUsd } from '../model/currency.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { Finding, Rule } from './rule.ts';
import { numbersIn } from '../schema/written-numbers.ts';

const LARGE_USD = 1e10;
const SLIP = 1000;

/** A sum written in the wrong unit changes every total, and nothing else in the file shows it. */
export const amountUnusual: Rule = {
  name: 'amount-unusual',
  description:
    'Ensure that an amount is of the size its own text and the other amounts of its entity suggest, and not above 10 billion US dollars, unless a steward has looked.',
  severity: 'warning',
  check: (dataset) => {
    const dollars = new Map<Pledge, number>();
    for (const pledge of dataset.pledges) {
      const sum = dollarsOf(pledge, dataset);
      if (sum !== undefined) dollars.set(pledge, sum);
    }
    const sums = sumsOfEntities(dollars);
    return dataset.pledges.flatMap((pledge): Finding[] => {
      const { value, currency } = pledge.amount ?? {};
      if (value === undefined || currency === undefined) return [];
      const found = unlikeText(pledge, value) ?? unusualSize(pledge, dollars.get(pledge), sums);
      return found ? [{ origin: pledge.origin, path: ['amount', 'value'], values: { value, currency, ...found } }] : [];
    });
  },
};

/** The amount in US dollars; nothing for a sum counted under another pledge. */
function dollarsOf({ amount, announced, period }: Pledge, dataset: Dataset): number | undefined {
  if (amount?.value === undefined || amount.currency === undefined || amount.same_sum_as !== undefined)
    return undefined;
  const converted = toUsd(dataset, amount.value, amount.currency, announced ?? period.start);
  return converted && converted.cents > 0n ? Number(converted.cents) / 100 : undefined;
}

/** The sums each entity pledges, from the smallest. */
function sumsOfEntities(dollars: ReadonlyMap<Pledge, number>): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const [{ entities }, value] of dollars) {
    for (const id of entities) {
      const list = sums.get(id);
      if (list) list.push(value);
      else sums.set(id, [value]);
    }
  }
  for (const list of sums.values()) list.sort((a, b) => a - b);
  return sums;
}

/** The text writes the same digits with another unit, and nowhere the amount itself. */
function unlikeText({ title, summary }: Pledge, value: number): Finding['values'] | undefined {
  const numbers = numbersIn(`${title}\n${summary}`);
  if (numbers.some(({ readings }) => readings.some((reading) => isNear(reading, value)))) return undefined;
  const slip = numbers.find(
    ({ scaled, readings }) =>
      scaled && readings.some((reading) => [1e-9, 1e-6, 1e-3, 1e3, 1e6].some((by) => isNear(reading * by, value))),
  );
  return slip && { kind: 'unlike-text', other: slip.words };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= b * 1e-9;
}

function unusualSize(
  { entities }: Pledge,
  value: number | undefined,
  sums: ReadonlyMap<string, readonly number[]>,
): Finding['values'] | undefined {
  if (value === undefined) return undefined;
  if (value > LARGE_USD) return { usd: Math.round(value) };
  for (const id of entities) {
    const all = sums.get(id) ?? [];
    const other = medianWithout(all, value);
    if (other === undefined) continue;
    // Of two sums that differ, the larger is asked about; a small one needs more to be compared with.
    if (value >= other * SLIP) return { kind: 'larger-than-others', entity: id, times: Math.round(value / other) };
    if (value * SLIP <= other && all.length > 2)
      return { kind: 'smaller-than-others', entity: id, times: Math.round(other / value) };
  }
  return undefined;
}

/** The median of sorted sums when one of them is left out. */
function medianWithout(sorted: readonly number[], value: number): number | undefined {
  const left = sorted.indexOf(value);
  const at = (index: number): number => sorted[index < left ? index : index + 1] ?? 0;
  const count = sorted.length - 1;
  if (count < 1) return undefined;
  return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}
