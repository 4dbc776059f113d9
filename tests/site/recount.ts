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
  readonly entities: readonly string[];
  readonly focus_areas: readonly string[];
  readonly pledge_types: readonly string[];
  readonly additionality?: string;
  readonly scope: string;
  readonly countries?: readonly string[];
  readonly implementation_regions?: readonly string[];
  readonly country_groups?: readonly string[];
  readonly new_entities?: readonly NewEntity[];
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

interface NewEntity {
  readonly id: string;
  readonly entity_type: string;
  readonly country?: string;
}

/** A pledge counted by hand. */
export interface Recounted {
  readonly id: string;
  readonly focusAreas: readonly string[];
  /** What it names in each dimension, in the order in which cents left over in a division are given out. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  /** US cents in the total. */
  readonly counted: bigint;
  readonly excluded: string | null;
  /** Addresses of its own sources and of those of its reports. */
  readonly sources: readonly string[];
}

/** The four, in the order of the framework; cents left over in a division fall to the first named. */
export const FOCUS_AREAS = ['access', 'adoption', 'value-creation', 'accelerate'] as const;

/** Every pledge below a root, counted. */
export function recount(root: string, today: string): Recounted[] {
  const nameIn = namer(root, today);
  const rates = readTable(root, 'data/fx-rates.csv');
  const reports = readReports(root);
  return readRecords(root).map((record) => {
    const own = reports.filter(({ pledge }) => pledge === record.id);
    // The newest word of the entity itself decides; undated reports are the oldest.
    const words = own
      .filter(({ saidBy }) => saidBy === 'entity')
      .sort((a, b) => latest(b.date).localeCompare(latest(a.date)));
    const [word] = words;
    const { excluded, cents } = judge(record, word?.status === 'discontinued', rates);
    const sources = [...(record.sources ?? []).map(({ url }) => url), ...own.flatMap(({ urls }) => urls)];
    const named = {
      ...nameIn(record),
      ...reporting(word, words.find(({ date }) => date !== '')?.date ?? record.announced, today),
      reporting: [word ? 'reported' : 'not-reported'],
    };
    return { id: record.id, focusAreas: record.focus_areas, named, counted: cents, excluded, sources };
  });
}

/** The last day a date may mean; a month and a year run to their end. */
function latest(date: Written): string {
  const [year = '', month = '12', day] = String(date).split('-');
  if (year === '' || day !== undefined) return String(date);
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Whole months gone by since a date, as a calendar has them; the last day of a month stands for those it lacks. */
function monthsSince(date: Written, today: string): number {
  const [from, to] = [latest(date), today].map((day) => day.split('-').map(Number)) as [number[], number[]];
  const [y1 = 0, m1 = 0, d1 = 0] = from;
  const [y2 = 0, m2 = 0, d2 = 0] = to;
  const lastOfMonth = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  // A month is over on the day after; the same day still belongs to it.
  return (y2 - y1) * 12 + m2 - m1 + (d2 > Math.min(d1, lastOfMonth) ? 0.5 : 0);
}

/** The state of the reports, and how old the last word is: a year to report, three months more, two years to silence. */
function reporting(
  word: { readonly status: string; readonly date: string } | undefined,
  since: Written | undefined,
  today: string,
): Record<string, string[]> {
  const age = since === undefined ? 0 : monthsSince(since, today);
  const isReport = word !== undefined && word.date !== '';
  const ended = { completed: 'completed', discontinued: 'withdrawn' }[word?.status ?? ''];
  const open = age > 24 ? 'silent' : age > 15 ? 'overdue' : age > 12 ? 'due' : 'on-time';
  return {
    'reporting-state': [ended ?? (word ? open : 'no-report')],
    'last-word': [isReport && age <= 12 ? 'recent' : !ended && age > 24 ? 'no-word' : 'rest'],
  };
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

/** Years begun from a first to a last year, month or day, both included. */
function yearsBetween(start: Written | undefined, end: Written | undefined): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [[y1, m1, d1], [y2, m2, d2]] = [start, end].map((date) => String(date).split('-').map(Number)) as [
    number[],
    number[],
  ];
  const years = (y2 ?? 0) - (y1 ?? 0) + 1;
  if (m1 === undefined || m2 === undefined) return years;
  const months = years * 12 - (m1 - 1) - (12 - m2);
  // Up to the day before that of the start, the last month is none more.
  return Math.max(1, Math.ceil((d1 && d2 && d2 < d1 ? months - 1 : months) / 12));
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

const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'focus-area': FOCUS_AREAS,
  'implementation-region': [...REGIONS, 'global', 'not-stated'],
  'entity-region': [...REGIONS, 'not-stated'],
  'entity-type': [
    'government',
    'private-sector',
    'civil-society',
    'academia',
    'international-organization',
    'regional-organization',
    'un-agency',
    'other',
  ],
  'pledge-type': ['financial', 'policy', 'programmatic', 'advocacy'],
  additionality: ['new', 'expands', 'continues', 'not-stated'],
};

/** What pledges name, by dimension, from the tables of a root; groups as they stood on the day announced. */
function namer(root: string, today: string): (record: Authored) => Record<string, readonly string[]> {
  const regionOf = new Map([
    ...readTable(root, 'data/countries.csv').map((row) => [row['iso3'], row['itu_region']] as const),
    ...readTable(root, 'data/territories.csv').map((row) => [row['iso3'], row['geographic_region']] as const),
  ]);
  const listed = readTable(root, 'data/entities.csv');
  const groups = readTable(root, 'data/country-group-status.csv');
  const wasIn = (row: Row, date: string): boolean => {
    const to = (other: string) => date.slice(0, other.length).localeCompare(other.slice(0, date.length));
    const [from, until] = [row['from'] ?? '', row['until'] ?? ''];
    return (from === '' || to(from) >= 0) && (until === '' || to(until) < 0 || (to(until) === 0 && until !== date));
  };
  return (record) => {
    const own = new Map((record.new_entities ?? []).map((entity) => [entity.id, entity]));
    const entityOf = (id: string) => own.get(id) ?? listed.find((row) => row['id'] === id);
    const countries = record.countries ?? [];
    const date = String(record.announced ?? today);
    const homes = record.entities.flatMap((id) => entityOf(id)?.country || []);
    const regions = [...(record.implementation_regions ?? []), ...countries.map((iso3) => regionOf.get(iso3) ?? '')];
    if (record.scope === 'global') regions.push('global');
    const named: Record<string, readonly string[]> = {
      'focus-area': record.focus_areas,
      'pledge-type': record.pledge_types,
      additionality: [record.additionality ?? 'not-stated'],
      'implementation-region': regions.length > 0 ? regions : ['not-stated'],
      'entity-region': record.entities.map((id) => regionOf.get(entityOf(id)?.country ?? '') ?? 'not-stated'),
      'entity-type': record.entities.map((id) => entityOf(id)?.entity_type ?? 'other'),
      'country-group': [
        ...(record.country_groups ?? []),
        ...groups.flatMap((row) =>
          countries.includes(row['iso3'] ?? '') && wasIn(row, date) ? [row['country_group'] ?? ''] : [],
        ),
      ],
      country: countries,
      'home-country': homes,
      entity: record.entities,
    };
    return Object.fromEntries(
      Object.entries(named).map(([dimension, values]) => [
        dimension,
        (ORDERS[dimension] ?? [...new Set(values)]).filter((value) => values.includes(value)),
      ]),
    );
  };
}

/**
 * The part of a pledge that falls to the values of one dimension, and at least to those of two at once: which cell of
 * a grid gets a cent that cannot be divided is only settled by its rows and columns.
 */
export function partOf({ counted, named }: Recounted, criteria: readonly (readonly [string, string])[]): bigint {
  const shared = criteria
    .filter(([dimension]) => dimension in ORDERS)
    .map(([dimension, value]) => ({ values: named[dimension] ?? [], value }));
  const parts = BigInt(shared.reduce((product, { values }) => product * values.length, 1));
  const [only] = shared;
  const isSpare = shared.length === 1 && only && BigInt(only.values.indexOf(only.value)) < counted % parts;
  return counted / parts + (isSpare ? 1n : 0n);
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
  const many = (name: string): string[] => (row[name] ? row[name].split('|') : []);
  return {
    id: row['id'] ?? '',
    entities: many('entities'),
    focus_areas: many('focus_areas'),
    pledge_types: many('pledge_types'),
    scope: row['scope'] ?? '',
    countries: many('countries'),
    implementation_regions: many('implementation_regions'),
    country_groups: many('country_groups'),
    ...(isStated ? { amount: { ...amount, ...(value === undefined ? {} : { value: Number(value) }) } } : {}),
    ...(announced === undefined ? {} : { announced }),
    ...(row['additionality'] ? { additionality: row['additionality'] } : {}),
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
