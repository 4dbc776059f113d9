import type { Pledge } from '../schema/pledge.ts';
import type { Finding, Rule } from './rule.ts';
import { sameEntities } from './same-entity.ts';
import { plainWords } from './title-says-more.ts';

const NEAR = 0.02;
const YEARS = 2;
const ALIKE = 0.4;
/** Amounts within `NEAR` of each other are in the same step or in neighbouring ones. */
const STEP = -Math.log(1 - NEAR) + 1e-6;
/** About how many pledges with one sum or target are looked at: a hint may miss one, the check must end. */
const MOST = 100;

/** A pledge with the words of its title, found when they are first asked for. */
interface Candidate {
  readonly pledge: Pledge;
  words?: ReadonlySet<string>;
}

/** The same promise may reach the register twice: from two sources, as a file and in a table, under an older name. */
export const possibleOverlap: Rule = {
  name: 'possible-overlap',
  description: 'Ensure that two records which may be one promise are seen by a steward.',
  severity: 'warning',
  check: (dataset) => {
    const entityOf = sameEntities(dataset);
    const seen = new Map<string, Map<string, Candidate[]>>();
    return oldestFirst(dataset.pledges).flatMap((pledge): Finding[] => {
      const places = placesOf(pledge);
      if (places.length === 0) return [];
      const candidate: Candidate = { pledge };
      const entities = [...new Set(pledge.entities.map(entityOf))];
      const before = entities.flatMap((id) => seen.get(id) ?? []);
      const match = firstMatch(candidate, places, before);
      for (const id of entities) {
        const ofEntity = seen.get(id) ?? new Map<string, Candidate[]>();
        seen.set(id, ofEntity);
        for (const { key } of places) {
          const list = ofEntity.get(key);
          if (list) list.push(candidate);
          else ofEntity.set(key, [candidate]);
        }
      }
      if (!match) return [];
      const { path, other } = match;
      const kind: Finding['values'] = path[0] === 'targets' ? { kind: 'target' } : {};
      return [{ origin: pledge.origin, path, values: { other: other.id, other_file: other.origin.file, ...kind } }];
    });
  },
};

/** The first number by which one of those seen before is found that may be the same promise. */
function firstMatch(
  candidate: Candidate,
  places: ReturnType<typeof placesOf>,
  before: readonly ReadonlyMap<string, readonly Candidate[]>[],
): { path: Finding['path']; other: Pledge } | undefined {
  for (const { path, near } of places) {
    const other = lastOf(before, near).find((one) => mayBeOne(candidate, one));
    if (other) return { path, other: other.pledge };
  }
  return undefined;
}

/** The candidates kept under some keys for some entities, the latest of each, until there are `MOST`. */
function lastOf(seen: readonly ReadonlyMap<string, readonly Candidate[]>[], keys: readonly string[]): Candidate[] {
  const found = new Set<Candidate>();
  for (const ofEntity of seen)
    for (const key of keys) {
      if (found.size >= MOST) return [...found];
      for (const one of ofEntity.get(key)?.slice(-MOST) ?? []) found.add(one);
    }
  return [...found];
}

/** What was handed in last comes last, so that its writer is the one who is asked. */
function oldestFirst(pledges: readonly Pledge[]): Pledge[] {
  const dated = pledges.map((pledge) => {
    const { submitted = '', announced = '~' } = pledge;
    return { pledge, date: `${submitted.padEnd(10)} ${announced}` };
  });
  return dated.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).map(({ pledge }) => pledge);
}

/** The numbers of a pledge by which another may be found: its place in the index, and the places near it. */
function placesOf({ amount, targets }: Pledge): { path: (string | number)[]; key: string; near: string[] }[] {
  const sums = [];
  if (amount?.value !== undefined && amount.currency !== undefined) {
    const step = Math.floor(Math.log(amount.value) / STEP);
    const [key = '', ...next] = [step, step - 1, step + 1].map((one) => `${amount.currency} ${one}`);
    sums.push({ path: ['amount', 'value'], key, near: [key, ...next] });
  }
  const counts = targets.map(({ metric, value }, index) => {
    const key = `${metric} ${value}`;
    return { path: ['targets', index, 'value'], key, near: [key] };
  });
  return [...sums, ...counts];
}

function mayBeOne(a: Candidate, b: Candidate): boolean {
  const [one, other] = [a.pledge, b.pledge];
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  if (one.id === other.id || areLinked(one, other) || areElsewhere(one, other)) return false;
  if (year !== undefined && otherYear !== undefined && Math.abs(year - otherYear) > YEARS) return false;
  const sums = [one, other].map(({ amount }) => (amount ? `${amount.value} ${amount.currency}` : undefined));
  const sameSum = sums[0] !== undefined && sums[0] === sums[1] && year !== undefined && year === otherYear;
  if (sameSum) return true;
  return isNearSum(one, other) || sharesTarget(one, other) ? likeness(wordsOf(a), wordsOf(b)) >= ALIKE : false;
}

function yearOf({ announced }: Pledge): number | undefined {
  return announced === undefined ? undefined : Number(announced.slice(0, 4));
}

/** Said to be two pledges already: related, or parts of a set that shares one sum. */
function areLinked(one: Pledge, other: Pledge): boolean {
  const carrier = ({ id, amount }: Pledge): string => amount?.same_sum_as ?? id;
  const names = (from: Pledge, to: Pledge): boolean => from.related.some(({ pledge }) => pledge === to.id);
  return carrier(one) === carrier(other) || names(one, other) || names(other, one);
}

/** Carried out in countries of which none is the same. */
function areElsewhere(one: Pledge, other: Pledge): boolean {
  if (one.countries.length === 0 || other.countries.length === 0) return false;
  return !one.countries.some((country) => other.countries.includes(country));
}

function isNearSum({ amount: a }: Pledge, { amount: b }: Pledge): boolean {
  if (a?.value === undefined || b?.value === undefined || a.currency !== b.currency) return false;
  return Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
}

function sharesTarget(one: Pledge, other: Pledge): boolean {
  return one.targets.some((a) => other.targets.some((b) => a.metric === b.metric && a.value === b.value));
}

function wordsOf(candidate: Candidate): ReadonlySet<string> {
  candidate.words ??= new Set(plainWords(candidate.pledge.title).match(/\p{L}[\p{L}\p{M}]{3,}/gu));
  return candidate.words;
}

/** Of all words of two titles, how many both have: from 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}
