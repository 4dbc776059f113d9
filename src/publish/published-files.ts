import { encode } from '../encode.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Shelf, Span } from '../shelf.ts';
import { checksums, type DataFile, store, type StoredFile, storeFiles } from './data-file.ts';
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
  /** Where each file lies on the shelf, by its name: the data, what describes it, and the checksums of both. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** The table of all pledges, of which others are parts: each pledge is in a few dozen of them. */
export interface PublishedPledges {
  readonly head: TableHead;
  /** Where each pledge lies on the shelf as it stands in a file, by its id. */
  readonly csv: ReadonlyMap<string, Span>;
  readonly json: ReadonlyMap<string, Span>;
}

/**
 * The published files of a register.
 * @param place of the files and of their page
 * @param shelf where all of them are put: together they are larger than the register
 */
export function publishedFiles(view: RegisterView, head: FileHead, place: Place, shelf: Shelf): PublishedFiles {
  const stored = storeFiles(tablesOf(view), head, shelf);
  const data = stored.map(({ file }) => file);
  const described = [
    { name: 'datapackage.json', text: toDataPackage(data, head, place) },
    { name: 'catalog.jsonld', text: toCatalog(data, head, place) },
    ...data
      .filter(({ format }) => format === 'csv')
      .map((file) => ({ name: `${file.name}-metadata.json`, text: toCsvw(file, head) })),
  ].map(({ name, text }) => ({ name, ...store([encode(text)], shelf) }));
  const sums = store([encode(checksums([...data, ...described]))], shelf);
  return {
    data,
    pledges: pledgesIn(stored, view),
    spans: new Map([
      ...stored.map(({ file, span }) => [file.name, span] as const),
      ...described.map(({ name, span }) => [name, span] as const),
      ['checksums.txt', sums.span],
    ]),
  };
}

function pledgesIn(files: readonly StoredFile[], view: RegisterView): PublishedPledges {
  const of = (format: Format): StoredFile => {
    const found = files.find(({ file }) => file.table.name === 'pledges' && file.format === format);
    if (!found) throw new Error(`There is no table of pledges as ${format}.`);
    return found;
  };
  const byId = ({ file, records }: StoredFile) => {
    if (records.length !== view.pledges.length) throw new Error(`${file.name} does not hold each pledge once.`);
    return new Map(records.map((span, at) => [view.pledges[at]?.id ?? '', span]));
  };
  const csv = of('csv');
  return { head: csv.file.table, csv: byId(csv), json: byId(of('json')) };
}
