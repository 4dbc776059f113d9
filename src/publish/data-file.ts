import { createHash } from 'node:crypto';
import type { Format, Table } from './table.ts';
import { toCsvLines } from './to-csv.ts';
import { type FileHead, toJson } from './to-json.ts';
import { toParquet } from './to-parquet.ts';

/** One file of the published data, ready to be written. */
export interface DataFile {
  /** Its name below `data/v1/`. */
  readonly name: string;
  readonly format: Format;
  readonly mediaType: string;
  readonly table: Table;
  readonly body: Uint8Array;
  readonly bytes: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** The media type of each format, as registered with IANA. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

/** The files of some tables, in each of their formats. */
export function dataFiles(tables: readonly Table[], head: FileHead): DataFile[] {
  return tables.flatMap((table) =>
    table.formats.map((format): DataFile => {
      const body = write(table, format, head);
      return {
        name: `${table.name}.${format}`,
        format,
        mediaType: MEDIA_TYPES[format],
        table,
        body,
        bytes: body.length,
        sha256: sha256(body),
      };
    }),
  );
}

/** SHA-256 in hexadecimal. */
export function sha256(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/**
 * The checksums of files as `sha256sum --check` reads them.
 * @param files by name
 */
export function checksums(files: readonly { readonly name: string; readonly sha256: string }[]): string {
  return files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
}

function write(table: Table, format: Format, head: FileHead): Uint8Array {
  const { key, rows, columns } = table;
  switch (format) {
    case 'csv':
      return together(
        toCsvLines(
          rows,
          columns.map(({ name }) => name),
        ),
      );
    case 'json':
      return together(toJson(head, key, rows));
    case 'parquet':
      return toParquet({ columns, rows }, head);
  }
}

// A copy of its own: a Buffer may be part of memory that others use.
function together(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
