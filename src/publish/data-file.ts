import { createHash } from 'node:crypto';
import type { Format, Table, TableHead } from './table.ts';
import type { Shelf, Span } from '../shelf.ts';
import { csvFrame, csvRecord } from './to-csv.ts';
import { type FileHead, jsonFrame, jsonRecord } from './json-file.ts';
import { framed, type RecordFrame } from './record-frame.ts';
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

/** What lies on a shelf, ready to be written to a file. */
export interface Stored {
  readonly span: Span;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

interface StoredRecords extends Stored {
  /** Its records, in the order of the table; none in a file that holds columns. */
  readonly records: readonly Span[];
}

/** A file of the published data that is ready to be written. */
export interface StoredFile extends Omit<StoredRecords, 'sha256'> {
  readonly file: DataFile;
}

/** The media type of each format, as registered with IANA. */
const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** The files of some tables, in each of their formats. Of a table nothing is held when its files are on the shelf. */
export function storeFiles(tables: Iterable<Table>, head: FileHead, shelf: Shelf): StoredFile[] {
  return Array.from(tables, (table) => filesOf(table, head, shelf)).flat();
}

function filesOf(table: Table, head: FileHead, shelf: Shelf): StoredFile[] {
  const about = headOf(table);
  return table.formats.map((format) => {
    const { span, sha256, records } = write(table, format, head, shelf);
    const file = {
      name: `${table.name}.${format}`,
      format,
      mediaType: MEDIA_TYPES[format],
      table: about,
      count: table.rows.length,
      bytes: span.length,
      sha256,
    };
    return { file, span, records };
  });
}

function headOf({ name, key, title, columns, primaryKey, foreignKeys, formats }: Table): TableHead {
  return { name, key, title, columns, primaryKey, foreignKeys, formats };
}

/** Puts a file on a shelf. */
export function store(parts: Iterable<Uint8Array>, shelf: Shelf): Stored {
  const sum = createHash('sha256');
  let [at, length] = [0, 0];
  for (const part of parts) {
    const span = shelf.put(part);
    if (length === 0) ({ at } = span);
    length += part.length;
    sum.update(part);
  }
  return { span: { at, length }, sha256: sum.digest('hex') };
}

/**
 * The checksums of files as `sha256sum --check` reads them.
 * @param files by name
 */
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
}

function write({ key, rows, columns }: Table, format: Format, head: FileHead, shelf: Shelf): StoredRecords {
  switch (format) {
    case 'csv': {
      const fields = columns.map(({ name }) => name);
      return storeRecords(
        csvFrame(fields),
        rows.values().map((row) => csvRecord(row, fields)),
        shelf,
      );
    }
    case 'json':
      return storeRecords(jsonFrame(head, key, rows.length), rows.values().map(jsonRecord), shelf);
    case 'parquet':
      return { ...store([toParquet({ columns, rows }, head)], shelf), records: [] };
  }
}

function storeRecords(frame: RecordFrame, records: Iterable<Uint8Array>, shelf: Shelf): StoredRecords {
  const lengths: number[] = [];
  const measured = function* () {
    for (const record of records) {
      lengths.push(record.length);
      yield record;
    }
  };
  const stored = store(framed(frame, measured()), shelf);
  let at = stored.span.at + frame.start.length;
  const spans = lengths.map((length) => {
    const span = { at, length };
    at += length + frame.between.length;
    return span;
  });
  return { ...stored, records: spans };
}
