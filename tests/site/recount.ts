import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import Papa from 'papaparse';

/*
 * The published counting rule, written a second time, from the rule and not from the code: nothing of `src` is
 * used here. What the site says must come out the same.
 */

/** A date as YAML reads it: a bare year is a number. */
type Written = string | number;

/** What is needed of a pledge to count it, read straight from its file. */
interface Authored {
  readonly id: string;
  readonly focus_areas: readonly string[];
  readonly amount?: {
    readonly value?: number;
    readonly currency?: string;
    readonly per?: string;
    readonly kind?: string;
    readonly same_sum_as?: string;
  };
  readonly announced?: Written;
  readonly period?: { readonly start?: Written; readonly end?: Written };
  readonly sources?: readonly { readonly url: string }[];
}

/** A pledge counted by hand. */
export interface Recounted {
  readonly id: string;
  readonly focusAreas: readonly string[];
  /** US cents in the total. */
  readonly counted: bigint;
  readonly excluded: string | null;
  /** Addresses of its own sources and of those of its reports. */
  readonly sources: readonly string[];
}

/** The four, in the order of the framework; cents left over in a division fall to the first named. */
export const FOCUS_AREAS = ['access', 'adoption', 'value-creation', 'accelerate'] as const;

/** Every pledge below a root, counted. */
export function recount(root: string): Recounted[] {
  const rates = readTable(root, 'data/fx-rates.csv');
  const reports = readReports(root);
  return readRecords(root).map((record) => {
    const own = reports.filter(({ pledge }) => pledge === record.id);
    // The newest word of the entity itself decides; undated reports are the oldest.
    const [word] = own.filter(({ saidBy }) => saidBy === 'entity').sort((a, b) => (a.date < b.date ? 1 : -1));
    const { excluded, cents } = judge(record, word?.status === 'discontinued', rates);
    const sources = [...(record.sources ?? []).map(({ url }) => url), ...own.flatMap(({ urls }) => urls)];
    return { id: record.id, focusAreas: record.focus_areas, counted: cents, excluded, sources };
  });
}

function judge(
  { amount, period, announced }: Authored,
  isWithdrawn: boolean,
  rates: readonly Row[],
): { excluded: string | null; cents: bigint } {
  const out = (excluded: string) => ({ excluded, cents: 0n });
  if (!amount) return out('no-amount');
  if (amount.value === undefined) return out('in-kind-without-value');
  if (isWithdrawn) return out('withdrawn');
  if (amount.same_sum_as !== undefined) return out('same-sum');
  if (amount.kind === 'mobilised') return out('mobilised');
  const years = amount.per === 'year' ? yearsBetween(period?.start, period?.end) : 1;
  if (years === undefined) return out('per-year-open');
  const cents = inUsd(amount.value, amount.currency ?? '', announced ?? period?.start, rates);
  return cents === undefined ? out('no-rate') : { excluded: null, cents: cents * BigInt(years) };
}

/** Years begun from a first to a last year or month, both included. */
function yearsBetween(start: Written | undefined, end: Written | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [[y1, m1], [y2, m2]] = [start, end].map((date) => String(date).split('-').map(Number)) as [number[], number[]];
  const years = (y2 ?? 0) - (y1 ?? 0) + 1;
  return m1 === undefined || m2 === undefined ? years : Math.ceil((years * 12 - (m1 - 1) - (12 - m2)) / 12);
}

/** Cents, rounded to the nearest, at the average of the year or of the last full year before it. */
function inUsd(value: number, currency: string, date: Written | undefined, rates: readonly Row[]): bigint | undefined {
  const cents = BigInt(Math.round(value * 100));
  if (currency === 'USD') return cents;
  const [rate] = rates
    .filter((row) => row['currency'] === currency && row['full_year'] === 'true')
    .filter((row) => date !== undefined && Number(row['year']) <= Number(String(date).slice(0, 4)))
    .sort((a, b) => Number(b['year']) - Number(a['year']));
  if (!rate) return undefined;
  const [whole = '0', decimals = ''] = (rate['units_per_usd'] ?? '').split('.');
  const divisor = BigInt(whole + decimals);
  return (cents * 10n ** BigInt(decimals.length) * 2n + divisor) / (divisor * 2n);
}

/** The share of one focus area: equal parts, the cents left over to the first. */
export function shareOf({ counted, focusAreas }: Recounted, area: string): bigint {
  const named = FOCUS_AREAS.filter((one) => focusAreas.includes(one));
  const place = named.findIndex((one) => one === area);
  if (place < 0) return 0n;
  const parts = BigInt(named.length);
  return counted / parts + (BigInt(place) < counted % parts ? 1n : 0n);
}

/** The sum of some amounts. */
export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

type Row = Readonly<Record<string, string>>;

function readTable(root: string, file: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(root, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
}

function filesBelow(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending));
}

function readFields(root: string, file: string): unknown {
  const [, yaml = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
  return load(yaml, { schema: CORE_SCHEMA });
}

function readRecords(root: string): Authored[] {
  const files = filesBelow(root, 'content/pledges', '.md').map((file): Authored => {
    const fields = readFields(root, file) as Authored;
    return { ...fields, id: file.slice(file.lastIndexOf('/') + 1, -'.md'.length) };
  });
  return [...files, ...filesBelow(root, 'data/pledges', '.csv').flatMap((file) => readTable(root, file).map(fromRow))];
}

function fromRow(row: Row): Authored {
  const cell = (name: string) => row[name] || undefined;
  const part = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name) => (cell(`${prefix}.${name}`) ? [[name, cell(`${prefix}.${name}`)]] : [])));
  const amount = part('amount', ['currency', 'per', 'kind', 'same_sum_as']);
  const value = cell('amount.value');
  const sources = Object.keys(row).filter((name) => /^sources\.\d+\.url$/.test(name) && row[name]);
  const isStated = value !== undefined || Object.keys(amount).length > 0;
  const announced = cell('announced');
  return {
    id: row['id'] ?? '',
    focus_areas: (row['focus_areas'] ?? '').split('|'),
    ...(isStated ? { amount: { ...amount, ...(value === undefined ? {} : { value: Number(value) }) } } : {}),
    ...(announced === undefined ? {} : { announced }),
    period: part('period', ['start', 'end']),
    sources: sources.map((name) => ({ url: row[name] ?? '' })),
  };
}

function readReports(root: string) {
  return filesBelow(root, 'content/progress-reports', '.md').map((file) => {
    const fields = readFields(root, file) as { status: string; said_by: string; sources?: { url: string }[] };
    const [pledge = '', name = ''] = file.slice('content/progress-reports/'.length, -'.md'.length).split('/');
    return {
      pledge,
      date: name === 'undated' ? '' : name,
      status: fields.status,
      saidBy: fields.said_by,
      urls: (fields.sources ?? []).map(({ url }) => url),
    };
  });
}
