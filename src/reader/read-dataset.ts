import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from '../schema/closest.ts';
import { type Dataset, type TableName, TABLES } from '../schema/dataset.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReferenceTable } from '../schema/references.ts';
import { fileProblem } from './file-problem.ts';
import { kindProblem, listFiles } from './files.ts';
import { BATCHES_FOLDER, readPledges } from './read-pledges.ts';
import { readProgressReports } from './read-progress-reports.ts';
import { readRows } from './read-tables.ts';
import type { HeaderCache } from './table.ts';
import { isOfProgram, unexpectedFile } from './unexpected-file.ts';
import { reading, Unreadable } from './unreadable.ts';
import { withLikelyCodes } from './with-likely-codes.ts';

// A register of which no id was ever changed needs no list of them.
const MAY_BE_MISSING: ReadonlySet<string> = new Set<TableName>(['former_ids']);

/** What was read, what was wrong, and how many files were looked at. */
export interface ReadResult {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly files: number;
  /** The headers of the tables that hold most rows. */
  readonly headersOf: HeaderCache;
}

/**
 * Everything under `content/` and `data/` of a root, as records. The only door from disk.
 * Records that cannot be parsed are left out and reported.
 * @throws Unreadable when the root has no such folders, or the system does not let one of its files be read
 */
export function readDataset(root: string): ReadResult {
  for (const folder of ['content', 'data'])
    if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory())
      throw new Unreadable(
        `${root} has no folder “${folder}”. Point P2C_ROOT at a folder with content/ and data/.`,
        'no-folder',
        { root, folder, content: 'content/', data: 'data/' },
      );
  const problems: Problem[] = [];
  let tables = 0;
  const table = <Name extends TableName>(name: Name) => {
    if (MAY_BE_MISSING.has(name) && !lstatSync(join(root, TABLES[name].file), { throwIfNoEntry: false })) return [];
    tables += 1;
    const { rows, problems: found } = readRows(
      root,
      TABLES[name].file,
      TABLES[name].schema as (typeof TABLES)[Name]['schema'],
    );
    for (const problem of found) problems.push(problem);
    return rows;
  };
  const pledges = readPledges(root);
  const reports = readProgressReports(root);
  for (const problem of [...strayEntries(root), ...wrongKinds(root), ...pledges.problems, ...reports.problems])
    problems.push(problem);
  const listed = table('entities') as Dataset['entities'];
  const described = pledges.pledges.flatMap((pledge) =>
    pledge.new_entities.map((entity, index) => ({
      ...entity,
      origin: { ...pledge.origin, path: ['new_entities', index] },
    })),
  );
  const dataset = {
    unread_pledges: pledges.unread,
    pledges: pledges.pledges,
    progress_reports: reports.reports,
    entities: [...listed, ...described],
    countries: table('countries'),
    territories: table('territories'),
    country_group_status: table('country_group_status'),
    sdgs: table('sdgs'),
    wsis_action_lines: table('wsis_action_lines'),
    fx_rates: table('fx_rates'),
    indicators: table('indicators'),
    indicators_country: table('indicators_country'),
    targets: table('targets'),
    financing_gap: table('financing_gap'),
    tile_grid: table('tile_grid'),
    itu_headlines: table('itu_headlines'),
    former_ids: table('former_ids'),
  };
  if (pledges.files === 0) problems.push(fileProblem('no-pledges', 'content/pledges'));
  const complete = { ...dataset, incomplete: incompleteTables(problems) } as Dataset;
  return {
    dataset: complete,
    problems: withLikelyCodes(problems, complete),
    files: pledges.files + reports.files + tables,
    headersOf: pledges.headersOf,
  };
}

/** What may stand in the two folders beside each other; the prose has a reader of its own. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  content: ['focus-areas', 'pages', 'pledges', 'progress-reports'],
  data: ['SOURCES.md', 'pledges', ...Object.values(TABLES).map(({ file }) => file.slice('data/'.length))],
};

/** What nothing here reads, and other programs do. */
const PROSE = ['content/focus-areas', 'content/pages'];
const SOURCES = 'data/SOURCES.md';

/** A link leads out of the register, and what is of the wrong kind cannot be read. Pledges and tables are looked at when they are read. */
function wrongKinds(root: string): Problem[] {
  const sources = lstatSync(join(root, SOURCES), { throwIfNoEntry: false });
  const found = PROSE.flatMap((folder) => listFiles(root, folder).problems);
  const problem = sources && kindProblem(sources, SOURCES);
  return problem ? [...found, problem] : found;
}

/** A file in the wrong folder would be passed over without a word; each one is a problem. */
function strayEntries(root: string): Problem[] {
  return Object.entries(ENTRIES).flatMap(([folder, known]) =>
    reading(folder, () => readdirSync(join(root, folder)))
      .filter((name) => !known.includes(name))
      .map((name) => {
        const path = `${folder}/${name}`;
        if (isOfProgram(name)) return unexpectedFile(path);
        const meant = closest(name, known) ?? '';
        return fileProblem('unexpected-file', path, { suggestion: meant && `${folder}/${meant}` });
      }),
  );
}

function incompleteTables(problems: readonly Problem[]): ReferenceTable[] {
  const folders: Record<ReferenceTable, readonly string[]> = {
    pledges: [BATCHES_FOLDER],
    entities: [TABLES.entities.file],
    countries: [TABLES.countries.file, TABLES.territories.file],
    currencies: [TABLES.fx_rates.file],
  };
  return (Object.keys(folders) as ReferenceTable[]).filter((table) =>
    problems.some(({ file }) => folders[table].some((folder) => file === folder || file.startsWith(`${folder}/`))),
  );
}
