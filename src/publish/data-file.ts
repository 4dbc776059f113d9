import { createHash } from 'node:crypto';
import type { Format, Table, TableHead } from './table.ts';
import { csvFile, csvRecord } from './to-csv.ts';
import { type FileHead, jsonFile, jsonRecord } from './json-file.ts';
import { toParquet } from './to-parquet.ts';

/** One file of the published data, as it is told of: without the data. */
export interface DataFile {
  /** Its name below `data/v1/`. */
  readonly name: string;
  readonly format: Format;
  readonly mediaType: string;
  readonly table: TableHead;
  /** How many records it holds. */
  readonly count: number;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** A file that is ready to be written. */
export interface WholeFile extends Written {
  readonly file: DataFile;
}

interface Written {
  /** All of it, one part after another. */
  readonly parts: readonly Uint8Array[];
  /** Those of its parts that are records, in the order of the table; none in a file that holds columns. */
  readonly records: readonly Uint8Array[];
}

/** The media type of each format, as registered with IANA. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** The files of some tables, in each of their formats. Of a table nothing is kept when its files are made. */
export function wholeFiles(tables: Iterable<Table>, head: FileHead): WholeFile[] {
  return Array.from(tables, (table) => filesOf(table, head)).flat();
}

function filesOf(table: Table, head: FileHead): WholeFile[] {
  const about = headOf(table);
  return table.formats.map((format) => {
    const { parts, records } = write(table, format, head);
    const file = {
      name: `${table.name}.${format}`,
      format,
      mediaType: MEDIA_TYPES[format],
      table: about,
      count: table.rows.length,
      bytes: parts.reduce((sum, part) => sum + part.length, 0),
      sha256: sha256(parts),
    };
    return { file, parts, records };
  });
}

function headOf({ name, key, title, columns, primaryKey, foreignKeys, formats }: Table): TableHead {
  return { name, key, title, columns, primaryKey, foreignKeys, formats };
}

/** SHA-256 of some parts after one another, in hexadecimal. */
export function sha256(parts: readonly Uint8Array[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
}

/**
 * The checksums of files as `sha256sum --check` reads them.
 * @param files by name
 */
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
}

function write({ key, rows, columns }: Table, format: Format, head: FileHead): Written {
  switch (format) {
    case 'csv': {
      const fields = columns.map(({ name }) => name);
      const records = rows.map((row) => csvRecord(row, fields));
      return { parts: csvFile(fields, records), records };
    }
    case 'json': {
      const records = rows.map(jsonRecord);
      return { parts: jsonFile(head, key, records), records };
    }
    case 'parquet':
      return { parts: [toParquet({ columns, rows }, head)], records: [] };
  }
}
