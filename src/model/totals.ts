import type { Pledge } from '../schema/pledge.ts';
import { type Conversion, toUsd } from './currency.ts';
import type { Lookup } from './lookup.ts';
import { isWithdrawn } from './reporting-state.ts';
import { shareAt, shareOut, shareOutGrid } from './share-out.ts';

/*
 * The published counting rule.
 *
 * Number of pledges: a pledge counts once in each category it names, so categories overlap.
 * Value: an amount is counted, or excluded with a reason. A counted amount is shared out equally over
 * the categories a pledge names, in whole cents with largest remainders, so that the sum over any set
 * of categories is the grand total, to the cent. Beside it stands the undivided value of all pledges
 * naming a category, which is how ITU reports it.
 * This is the only file that adds money or counts pledges.
 */

/** Why an amount is not in the total. In the order they are tried. */
export const EXCLUSIONS = [
  'no-amount',
  'in-kind-without-value',
  'withdrawn',
  'same-sum',
  'mobilised',
  'per-year-open',
  'no-rate',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** The reasons that leave no stated value to exclude. */
export const WITHOUT_VALUE: ReadonlySet<string> = new Set<Exclusion>(['no-amount', 'in-kind-without-value']);

/** One pledge's amount: as stated, and whether it is counted. */
export interface Valuation {
  readonly pledge: Pledge;
  /** The stated amount in US dollars, over the whole period where that is known; none without amount or rate. */
  readonly converted: Conversion | undefined;
  /** How many years a sum per year was counted for; 1 for whole sums and open ends. */
  readonly years: number;
  readonly excluded: Exclusion | undefined;
  /** Whole US cents in the total: 0 when excluded. */
  readonly counted: bigint;
}

/** Values a pledge's amount by the counting rule. */
export function valuePledge(pledge: Pledge, lookup: Lookup): Valuation {
  const { amount, announced, period } = pledge;
  const years = amount?.per === 'year' ? (yearsOf(pledge) ?? 1) : 1;
  const converted =
    amount?.value === undefined || amount.currency === undefined
      ? undefined
      : times(toUsd(lookup.dataset, amount.value, amount.currency, announced ?? period.start), years);
  const excluded = exclusionOf(pledge, converted, lookup);
  return { pledge, converted, years, excluded, counted: excluded || !converted ? 0n : converted.cents };
}

function exclusionOf(pledge: Pledge, converted: Conversion | undefined, lookup: Lookup): Exclusion | undefined {
  const { amount } = pledge;
  if (!amount) return 'no-amount';
  if (amount.value === undefined) return 'in-kind-without-value';
  if (isWithdrawn(pledge, lookup)) return 'withdrawn';
  if (amount.same_sum_as !== undefined) return 'same-sum';
  if (amount.kind === 'mobilised') return 'mobilised';
  if (isOneYear(pledge)) return 'per-year-open';
  return converted ? undefined : 'no-rate';
}

/** True where what is stated is the sum of one year, and nobody knows of how many. */
export function isOneYear(pledge: Pledge): boolean {
  return pledge.amount?.per === 'year' && yearsOf(pledge) === undefined;
}

/**
 * Whole years a sum per year runs, both ends included, as exactly as both are known; none without both.
 * A last month that ends before the day of the start is no month more: 15 July to 14 July is one year.
 */
function yearsOf({ period: { start, end } }: Pledge): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  // Where one is no more than a year, years of the calendar count.
  const length = Math.min(start.length, end.length) < 7 ? 4 : 10;
  const last = end.length === 10 && end.slice(8) < start.slice(8) ? 0 : 1;
  return Math.max(1, Math.ceil((months(end.slice(0, length)) - months(start.slice(0, length)) + last) / 12));
}

function months(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

function times(conversion: Conversion | undefined, years: number): Conversion | undefined {
  return conversion && { ...conversion, cents: conversion.cents * BigInt(years) };
}

/** What a set of pledges comes to: stated, counted and excluded side by side. */
export interface Totals {
  readonly pledges: number;
  /** Pledges that state an amount. */
  readonly with_amount: number;
  /** Everything stated, in US cents: counted and excluded together. */
  readonly stated: bigint;
  readonly counted: { readonly pledges: number; readonly cents: bigint };
  /** One entry a reason that occurs, in the fixed order. */
  readonly excluded: readonly { readonly reason: Exclusion; readonly pledges: number; readonly cents: bigint }[];
}

/** The totals of a set of valued pledges. */
export function totalsOf(valuations: readonly Valuation[]): Totals {
  const sums = new Map<Exclusion | undefined, { pledges: number; cents: bigint }>();
  let with_amount = 0;
  for (const { pledge, converted, excluded, counted } of valuations) {
    const sum = sums.get(excluded) ?? { pledges: 0, cents: 0n };
    sum.pledges++;
    sum.cents += excluded ? (converted?.cents ?? 0n) : counted;
    sums.set(excluded, sum);
    if (pledge.amount?.value !== undefined) with_amount++;
  }
  const excluded = EXCLUSIONS.flatMap((reason) => {
    const sum = sums.get(reason);
    return sum ? [{ reason, ...sum }] : [];
  });
  const counted = sums.get(undefined) ?? { pledges: 0, cents: 0n };
  const stated = addUp([counted, ...excluded].map(({ cents }) => cents));
  return { pledges: valuations.length, with_amount, stated, counted, excluded };
}

/**
 * The same for pledges kept in columns, as a browser has them.
 * @param rows positions in the columns
 * @param columns stated US cents, whole, NaN where there are none; and a position among the reasons, from 1, or 0
 */
export function totalsOfColumns(
  rows: Iterable<number>,
  { cents, excluded }: { readonly cents: Float64Array; readonly excluded: Uint8Array },
): Totals {
  // Sums of cents stay exact in a double up to 90,000 billion dollars.
  const sums = Array.from({ length: EXCLUSIONS.length + 1 }, () => ({ pledges: 0, cents: 0 }));
  let pledges = 0;
  for (const row of rows) {
    const sum = sums[excluded[row] ?? 0];
    if (!sum) continue;
    pledges++;
    sum.pledges++;
    sum.cents += cents[row] || 0;
  }
  const [counted, ...others] = sums.map((sum) => ({ pledges: sum.pledges, cents: BigInt(sum.cents) }));
  const reasons = others.map((sum, index) => ({ reason: EXCLUSIONS[index] ?? 'no-amount', ...sum }));
  return {
    pledges,
    with_amount:
      pledges - reasons.reduce((all, { reason, pledges: those }) => all + (WITHOUT_VALUE.has(reason) ? those : 0), 0),
    stated: addUp(sums.map((sum) => BigInt(sum.cents))),
    counted: counted ?? { pledges: 0, cents: 0n },
    excluded: reasons.filter(({ pledges: those }) => those > 0),
  };
}

/**
 * What falls to one category of pledges kept in columns, where each counted amount is shared out equally over all that
 * its pledge names: the same to the cent as `tally` says.
 * @param column the categories of each pledge: sets of positions, and one position in these a pledge
 * @param category its position
 */
export function sharedOfColumns(
  rows: Iterable<number>,
  { cents, excluded }: { readonly cents: Float64Array; readonly excluded: Uint8Array },
  { sets, of }: { readonly sets: readonly (readonly number[])[]; readonly of: Uint32Array },
  category: number,
): bigint {
  const parts = sets.map((set) => ({ count: set.length, at: set.indexOf(category) }));
  let sum = 0;
  for (const row of rows) {
    const { count, at } = parts[of[row] ?? 0] ?? { count: 0, at: -1 };
    const whole = cents[row] || 0;
    if (excluded[row] !== 0 || at < 0) continue;
    const left = whole % count;
    sum += (whole - left) / count + (at < left ? 1 : 0);
  }
  return BigInt(sum);
}

/** A category's number and value. */
export interface Tally<Category extends string> {
  readonly category: Category;
  /** Pledges naming the category. */
  readonly pledges: number;
  /** This category's share of the counted value, in cents; all categories add up to the grand total. */
  readonly shared: bigint;
  /** The whole counted value of all pledges naming the category; categories overlap. */
  readonly undivided: bigint;
}

/**
 * Counts and values pledges by category.
 * @param categories all of them, in the order to show; a pledge's own must be among them
 * @param categoriesOf those a pledge names, never empty, in the same order
 */
export function tally<Category extends string>(
  valuations: readonly Valuation[],
  categories: readonly Category[],
  categoriesOf: (pledge: Pledge) => readonly Category[],
): Tally<Category>[] {
  const rows = new Map(categories.map((category) => [category, { category, pledges: 0, shared: 0n, undivided: 0n }]));
  for (const { pledge, counted } of valuations) {
    const named = categoriesOf(pledge);
    const shares = shareOut(counted, named.length);
    named.forEach((category, index) => {
      const row = rows.get(category);
      if (!row) return;
      row.pledges++;
      row.shared += shares[index] ?? 0n;
      row.undivided += counted;
    });
  }
  return [...rows.values()];
}

/** One cell of a grid of two categories. */
export interface GridCell<Row extends string, Column extends string> {
  readonly row: Row;
  readonly column: Column;
  readonly pledges: number;
  readonly shared: bigint;
}

/** Counts and values pledges by two categories at once; rows and columns add up to their own tallies. */
export function tallyGrid<Row extends string, Column extends string>(
  valuations: readonly Valuation[],
  rows: readonly Row[],
  columns: readonly Column[],
  rowsOf: (pledge: Pledge) => readonly Row[],
  columnsOf: (pledge: Pledge) => readonly Column[],
): GridCell<Row, Column>[] {
  const cells = new Map<string, { row: Row; column: Column; pledges: number; shared: bigint }>();
  for (const row of rows)
    for (const column of columns) cells.set(`${row} ${column}`, { row, column, pledges: 0, shared: 0n });
  for (const { pledge, counted } of valuations) {
    const [inRows, inColumns] = [rowsOf(pledge), columnsOf(pledge)];
    const shares = shareOutGrid(counted, inRows.length, inColumns.length);
    inRows.forEach((row, r) =>
      inColumns.forEach((column, c) => {
        const cell = cells.get(`${row} ${column}`);
        if (!cell) return;
        cell.pledges++;
        cell.shared += shares[r]?.[c] ?? 0n;
      }),
    );
  }
  return [...cells.values()];
}

/** The share of one pledge's counted value that falls to one of its categories. */
export function shareOf(counted: bigint, category: string, named: readonly string[]): bigint {
  const index = named.indexOf(category);
  return index < 0 ? 0n : shareAt(counted, named.length, index);
}

/** The share of one pledge's counted value that falls to one cell of a grid of two categories. */
export function shareOfCell(
  counted: bigint,
  row: string,
  rows: readonly string[],
  column: string,
  columns: readonly string[],
): bigint {
  const [r, c] = [rows.indexOf(row), columns.indexOf(column)];
  if (r < 0 || c < 0) return 0n;
  // A grid of one row or column is no more than the other way of sharing out.
  if (rows.length === 1) return shareAt(counted, columns.length, c);
  if (columns.length === 1) return shareAt(counted, rows.length, r);
  return shareOutGrid(counted, rows.length, columns.length)[r]?.[c] ?? 0n;
}

/** Adds amounts up. */
export function addUp(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
