import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { describeProblem } from '../src/i18n/describe-problem.ts';
import { translator } from '../src/i18n/translate.ts';
import { type RegisterView, viewRegister } from '../src/model/register-view.ts';
import { openRegister, type Register } from '../src/register.ts';
import type { Dataset, Located } from '../src/schema/dataset.ts';
import { Entity } from '../src/schema/entity.ts';
import { Pledge } from '../src/schema/pledge.ts';
import type { Problem } from '../src/schema/problem.ts';
import { ProgressReport } from '../src/schema/progress-report.ts';
import type { Country, CountryGroupStatus, FxRate } from '../src/schema/tables.ts';
import type { CountryGroup, EntityType, ItuRegion } from '../src/schema/vocabularies.ts';

/** The folder of this repository. */
export const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

/** The day on which views of built datasets are computed. */
export const TODAY = '2026-11-24';

// ---- In memory ----------------------------------------------------------------------------------------------------

/** A pledge in memory: the fields given, whatever is required besides, and the defaults of the schema. */
export function buildPledge({ id = 'a-pledge', summary, origin, ...fields }: Partial<Pledge> = {}): Pledge {
  return {
    ...Pledge.parse({
      title: `Pledge ${id}`,
      entities: ['acme-telecom'],
      focus_areas: ['access'],
      focus_area_basis: 'stated',
      pledge_types: ['financial'],
      scope: 'national',
      countries: ['GHA'],
      announced: '2022',
      provenance: 'published',
      sources: [{ title: 'A source', url: 'https://www.example.org/' }],
      ...fields,
    }),
    id,
    summary: summary ?? 'Acme connects two hundred schools.',
    origin: origin ?? { file: `content/pledges/2022/${id}.md`, line: 1 },
  };
}

/** An amount of a pledge in memory, with the defaults of the schema. */
export function buildAmount(fields: Partial<NonNullable<Pledge['amount']>>): NonNullable<Pledge['amount']> {
  return { qualifier: 'exact', per: 'total', kind: 'unstated', ...fields };
}

/** A progress report in memory. */
export function buildReport({
  pledge_id = 'a-pledge',
  date,
  note = '',
  ...fields
}: Partial<ProgressReport> = {}): ProgressReport {
  return {
    ...ProgressReport.parse({ status: 'in-progress', said_by: 'entity', ...fields }),
    pledge_id,
    date,
    note,
    origin: { file: `content/progress-reports/${pledge_id}/${date ?? 'undated'}.md`, line: 1 },
  };
}

/** An entity in memory. */
export function buildEntity(id: string, entity_type: EntityType, country?: string): Located<Entity> {
  return { ...Entity.parse({ id, name: id, entity_type, country }), origin: { file: 'data/entities.csv', line: 2 } };
}

/** A country in memory. */
export function buildCountry(iso3: string, itu_region: ItuRegion): Located<Country> {
  const names = { name_ar: iso3, name_zh: iso3, name_en: iso3, name_fr: iso3, name_ru: iso3, name_es: iso3 };
  return { iso3, iso2: iso3.slice(0, 2), itu_region, ...names, origin: { file: 'data/countries.csv', line: 2 } };
}

/** An exchange rate in memory. */
export function buildRate(currency: string, year: number, units_per_usd: number, full_year = true): Located<FxRate> {
  return {
    currency,
    year,
    units_per_usd,
    full_year,
    source_title: 'A bank',
    origin: { file: 'data/fx-rates.csv', line: 2 },
  };
}

/** A membership of a country group in memory. */
export function buildStatus(
  iso3: string,
  country_group: CountryGroup,
  dates: Pick<CountryGroupStatus, 'from' | 'until' | 'scheduled_until'> = {},
): Located<CountryGroupStatus> {
  return {
    iso3,
    country_group,
    certainty: 'verified',
    source_title: 'A list',
    ...dates,
    origin: { file: 'data/country-group-status.csv', line: 2 },
  };
}

/** A dataset in memory: three entities, five countries, two currencies, and whatever is given. */
export function buildDataset(tables: Partial<Dataset> = {}): Dataset {
  return {
    incomplete: [],
    unread_pledges: [],
    pledges: [],
    progress_reports: [],
    entities: [
      buildEntity('acme-telecom', 'private-sector', 'GHA'),
      buildEntity('example-ministry', 'government', 'FRA'),
      buildEntity('world-body', 'un-agency'),
    ],
    countries: [
      buildCountry('GHA', 'AFR'),
      buildCountry('KEN', 'AFR'),
      buildCountry('FRA', 'EUR'),
      buildCountry('BTN', 'ASP'),
      buildCountry('BRA', 'AMS'),
    ],
    territories: [],
    country_group_status: [buildStatus('BTN', 'LLDC')],
    sdgs: [],
    wsis_action_lines: [],
    fx_rates: [
      buildRate('EUR', 2021, 0.8453),
      buildRate('EUR', 2022, 0.9493),
      buildRate('EUR', 2026, 0.857, false),
      buildRate('SGD', 2022, 1.379),
    ],
    indicators: [],
    indicators_country: [],
    targets: [],
    financing_gap: [],
    tile_grid: [],
    itu_headlines: [],
    former_ids: [],
    ...tables,
  };
}

/** A view of a dataset in memory, computed for `TODAY`. */
export function buildView(tables: Partial<Dataset> = {}): RegisterView {
  return viewRegister(buildDataset(tables), TODAY);
}

// ---- On disk ------------------------------------------------------------------------------------------------------

/** Files of a tree: text or bytes by path from the root; `undefined` leaves a file out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Where the pledge of a built tree stands. */
export const PLEDGE_FILE = 'content/pledges/2024/good.md';
/** Where a test puts pledges as a table. */
export const BATCH_FILE = 'data/pledges/batch.csv';

const PLEDGE_FIELDS = {
  title: 'Two hundred schools online',
  entities: '[acme-telecom]',
  focus_areas: '[access]',
  focus_area_basis: 'stated',
  pledge_types: '[financial]',
  scope: 'national',
  countries: '[GHA]',
  announced: '2024',
  provenance: 'published',
  sources: '[{ title: A source, url: https://www.example.org/ }]',
};

const PLEDGE_COLUMNS = {
  id: 'from-a-table',
  title: 'Two hundred schools online',
  entities: 'acme-telecom',
  focus_areas: 'access',
  focus_area_basis: 'stated',
  pledge_types: 'financial',
  scope: 'national',
  countries: 'GHA',
  announced: '2024',
  provenance: 'published',
  'sources.0.title': 'A source',
  'sources.0.url': 'https://www.example.org/',
  summary: 'Acme connects two hundred schools.',
};

/**
 * A pledge as a Markdown file that the check accepts. The fields stand on lines 2 to 11, in the order
 * title, entities, focus_areas, focus_area_basis, pledge_types, scope, countries, announced,
 * provenance, sources; fields of the test follow from line 12; the text begins two lines below the closing hyphens.
 * @param fields YAML as written, by field; `undefined` leaves one out
 */
export function pledgeFile(
  fields: Readonly<Record<string, string | undefined>> = {},
  text = 'Acme connects two hundred schools.',
): string {
  return recordFile({ ...PLEDGE_FIELDS, ...fields }, text);
}

/** A progress report as a Markdown file that the check accepts: status, said_by, sources, then the fields of the test. */
export function reportFile(
  fields: Readonly<Record<string, string | undefined>> = {},
  text = 'Eighty schools are online.',
): string {
  const { sources } = PLEDGE_FIELDS;
  return recordFile({ status: 'in-progress', said_by: 'entity', sources, ...fields }, text);
}

function recordFile(fields: Readonly<Record<string, string | undefined>>, text: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return ['---', ...lines, '---', '', text, ''].join('\n');
}

/** Pledges as a table that the check accepts, one row each; thirteen columns, then those of the test. */
export function pledgeTable(...rows: readonly Readonly<Record<string, string>>[]): string {
  const filled = rows.map((row) => ({ ...PLEDGE_COLUMNS, ...row }));
  return csv(filled);
}

/** Rows as CSV text; the columns are those of the first row. */
export function csv(rows: readonly Readonly<Record<string, string>>[]): string {
  const headers = Object.keys(rows[0] ?? {});
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [headers, ...rows.map((row) => headers.map((header) => cell(row[header] ?? '')))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

const sixNames = (name: string): Record<string, string> => ({
  name_ar: name,
  name_zh: name,
  name_en: name,
  name_fr: name,
  name_ru: name,
  name_es: name,
});
const source = { source_title: 'A source', source_url: 'https://www.example.org/' };

/** A small tree that the check accepts. */
export const GOOD_TREE: Files = {
  [PLEDGE_FILE]: pledgeFile(),
  'data/entities.csv': csv([
    { id: 'acme-telecom', name: 'Acme Telecom', entity_type: 'private-sector', country: 'GHA' },
    { id: 'example-ministry', name: 'Example Ministry', entity_type: 'government', country: 'FRA' },
  ]),
  'data/countries.csv': csv([
    { iso3: 'GHA', iso2: 'GH', itu_region: 'AFR', ...sixNames('Ghana') },
    { iso3: 'FRA', iso2: 'FR', itu_region: 'EUR', ...sixNames('France') },
  ]),
  'data/territories.csv': csv([
    { iso3: 'ABW', iso2: 'AW', geographic_region: 'AMS', sids_category: 'sids-associate', ...sixNames('Aruba') },
  ]),
  'data/country-group-status.csv': csv([{ iso3: 'ABW', country_group: 'SIDS', certainty: 'verified', ...source }]),
  'data/sdgs.csv': csv([{ number: '9', ...sixNames('Infrastructure') }]),
  'data/wsis-action-lines.csv': csv([{ code: 'C2', ...sixNames('Infrastructure') }]),
  'data/fx-rates.csv': csv([
    { currency: 'EUR', year: '2022', units_per_usd: '0.9493', full_year: 'true', ...source },
    { currency: 'EUR', year: '2024', units_per_usd: '0.9242', full_year: 'true', ...source },
  ]),
  'data/indicators.csv': csv([
    {
      indicator_id: 'users',
      geography: 'WORLD',
      year: '2024',
      value: '68',
      unit: 'percent',
      estimate: 'true',
      ...source,
    },
  ]),
  'data/indicators-country.csv': csv([
    {
      indicator_id: 'users',
      geography: 'GHA',
      year: '2023',
      value: '70',
      unit: 'percent',
      estimate: 'true',
      ...source,
    },
  ]),
  'data/targets.csv': csv([{ id: 'a-target', framework: 'p2c-goal', name: 'A goal', ...source }]),
  'data/financing-gap.csv': csv([
    { id: 'a-gap', component: 'all', geography: 'WORLD', year_of_estimate: '2025', study: 'a-study', ...source },
  ]),
  'data/tile-grid.csv': csv([{ iso3: 'GHA', column: '0', row: '0' }]),
  'data/itu-headlines.csv': csv([
    { id: '2022-06', as_of: '2022-06', as_of_inferred: 'false', pledges: '250', certainty: 'verified', ...source },
  ]),
};

/** An empty folder that is gone when the test has ended. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'register-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Writes the good tree, changed by the files of the test, into a folder that is gone when the test has ended. */
export function writeTree(files: Files = {}): string {
  const root = emptyFolder();
  for (const folder of ['content', 'data']) mkdirSync(join(root, folder));
  for (const [file, content] of Object.entries({ ...GOOD_TREE, ...files })) {
    if (content === undefined) continue;
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

/** A problem as an author meets it. */
export interface ReportedProblem {
  readonly rule: string;
  /** `file:line:column` */
  readonly place: string;
  readonly message: string;
  readonly hint: string;
}

/** A problem in English, with its place. */
export function inEnglish(problem: Problem): ReportedProblem {
  const { rule, file, line, column } = problem;
  const { message, hint } = describeProblem(problem, translator('en'));
  return { rule, place: `${file}:${line}:${column}`, message, hint };
}

/** Everything the check says of the good tree changed by some files. */
export function problemsIn(files: Files): ReportedProblem[] {
  return openRegister(writeTree(files)).problems.map(inEnglish);
}

/** Rule and place of everything the check says of the good tree changed by some files. */
export function placesIn(files: Files): string[] {
  return problemsIn(files).map(({ rule, place }) => `${place} ${rule}`);
}

let ownRegister: Register | undefined;

/** The register of this repository, read once. */
export function repositoryRegister(): Register {
  ownRegister ??= openRegister(REPOSITORY);
  return ownRegister;
}
