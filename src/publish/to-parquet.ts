import { type ColumnSource, parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Column } from './column.ts';
import type { Table } from './table.ts';
import type { FileHead } from './json-file.ts';

/**
 * Rows of the first group, a small one as the writer has it, and of each that follows: the writer holds a group several
 * times over, a reader reads it whole.
 */
const GROUPS = [1000, 10_000];

/**
 * A table as Parquet: lists as lists, amounts in US dollars as exact decimals, lists of objects as JSON. What stands at
 * the head of a JSON file is among the metadata.
 */
export function toParquet({ columns, rows }: Pick<Table, 'columns' | 'rows'>, head: FileHead): Uint8Array {
  const columnData = columns.map((column): ColumnSource => ({
    name: column.name,
    data: rows.map((row) => (column.kind === 'usd' ? unscaled(row[column.name]) : row[column.name])),
  }));
  const schema: SchemaElement[] = [
    { name: 'register', num_children: columns.length },
    ...columns.flatMap((column) => elementsOf(column)),
  ];
  const kvMetadata = Object.entries(head).map(([key, value]) => ({ key, value: String(value ?? '') }));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema, kvMetadata, createdBy: 'hyparquet-writer', rowGroupSize: GROUPS }),
  );
}

function elementsOf({ name, kind, nullable, items }: Column): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  switch (kind) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
    case 'groups':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'JSON', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'usd':
      return [{ name, type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2, repetition_type }];
    case 'list':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        items === 'integer'
          ? { name: 'element', type: 'INT32', repetition_type: 'REQUIRED' }
          : { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
      ];
  }
}

/** `163278204.99` as the whole number of cents that Parquet keeps, exact at any size. */
function unscaled(value: unknown): bigint | null {
  return typeof value === 'string' ? BigInt(value.replace('.', '')) : null;
}
