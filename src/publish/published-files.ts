import type { RegisterView } from '../model/register-view.ts';
import { checksums, type DataFile, dataFiles, sha256 } from './data-file.ts';
import { encode } from './encode.ts';
import type { Place } from './register-about.ts';
import { tablesOf } from './table.ts';
import { toCatalog } from './to-catalog.ts';
import { toCsvw } from './to-csvw.ts';
import { toDataPackage } from './to-data-package.ts';
import type { FileHead } from './to-json.ts';

/** Everything below `data/v1/` that is a contract. */
export interface PublishedFiles {
  /** The data itself. */
  readonly data: readonly DataFile[];
  /** Every file by name: the data, what describes it, and the checksums of both. */
  readonly bodies: ReadonlyMap<string, Uint8Array>;
}

/** The published files of a register. */
export function publishedFiles(view: RegisterView, head: FileHead, place: Place): PublishedFiles {
  const data = dataFiles(tablesOf(view), head);
  const described = [
    { name: 'datapackage.json', body: encode(toDataPackage(data, head, place)) },
    { name: 'catalog.jsonld', body: encode(toCatalog(data, head, place)) },
    ...data
      .filter(({ format }) => format === 'csv')
      .map((file) => ({ name: `${file.name}-metadata.json`, body: encode(toCsvw(file, head)) })),
  ];
  const sums = checksums([...data, ...described.map(({ name, body }) => ({ name, sha256: sha256(body) }))]);
  const all = [...data, ...described, { name: 'checksums.txt', body: encode(sums) }];
  return { data, bodies: new Map(all.map(({ name, body }) => [name, body])) };
}
