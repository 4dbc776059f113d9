import { encode } from '../encode.ts';
import type { RegisterView } from '../model/register-view.ts';
import { checksums, type DataFile, sha256, type WholeFile, wholeFiles } from './data-file.ts';
import type { Place } from './register-about.ts';
import { type Format, type TableHead, tablesOf } from './table.ts';
import { toCatalog } from './to-catalog.ts';
import { toCsvw } from './to-csvw.ts';
import { toDataPackage } from './to-data-package.ts';
import type { FileHead } from './json-file.ts';

/** Everything below `data/v1/` that is a contract. */
export interface PublishedFiles {
  /** What each file of data is. */
  readonly data: readonly DataFile[];
  readonly pledges: PublishedPledges;
  /** The names of all files: the data, what describes it, and the checksums of both. */
  readonly names: readonly string[];
  /** The bytes of each, in parts. */
  readonly bodies: Map<string, readonly Uint8Array[]>;
}

/**
 * The table of all pledges, of which others are parts. Each pledge is in a few dozen of them: of what is published of it
 * nothing is kept but the bytes.
 */
export interface PublishedPledges {
  readonly head: TableHead;
  /** Each pledge as it stands in a file, by its id. */
  readonly csv: ReadonlyMap<string, Uint8Array>;
  readonly json: ReadonlyMap<string, Uint8Array>;
}

/** The published files of a register. */
export function publishedFiles(view: RegisterView, head: FileHead, place: Place): PublishedFiles {
  const whole = wholeFiles(tablesOf(view), head);
  const data = whole.map(({ file }) => file);
  const described = [
    { name: 'datapackage.json', parts: [encode(toDataPackage(data, head, place))] },
    { name: 'catalog.jsonld', parts: [encode(toCatalog(data, head, place))] },
    ...data
      .filter(({ format }) => format === 'csv')
      .map((file) => ({ name: `${file.name}-metadata.json`, parts: [encode(toCsvw(file, head))] })),
  ];
  const sums = checksums([...data, ...described.map(({ name, parts }) => ({ name, sha256: sha256(parts) }))]);
  const bodies = new Map<string, readonly Uint8Array[]>([
    ...whole.map(({ file, parts }) => [file.name, parts] as const),
    ...described.map(({ name, parts }) => [name, parts] as const),
    ['checksums.txt', [encode(sums)]],
  ]);
  return { data, pledges: pledgesIn(whole, view), names: [...bodies.keys()], bodies };
}

function pledgesIn(files: readonly WholeFile[], view: RegisterView): PublishedPledges {
  const of = (format: Format): WholeFile => {
    const found = files.find(({ file }) => file.table.name === 'pledges' && file.format === format);
    if (!found) throw new Error(`There is no table of pledges as ${format}.`);
    return found;
  };
  const byId = ({ file, records }: WholeFile) => {
    if (records.length !== view.pledges.length) throw new Error(`${file.name} does not hold each pledge once.`);
    return new Map(view.pledges.map(({ id }, at) => [id, records[at] ?? new Uint8Array()]));
  };
  const csv = of('csv');
  return { head: csv.file.table, csv: byId(csv), json: byId(of('json')) };
}
