import type { Column } from './column.ts';
import type { DataFile } from './data-file.ts';
import { ABOUT } from './register-about.ts';
import type { TableHead } from './table.ts';
import type { FileHead } from './json-file.ts';

/** The metadata of a CSV file as CSV on the Web has it; found by its name, `<file>-metadata.json`. */
export function toCsvw({ name, table }: DataFile, head: FileHead): string {
  return write({ url: name }, table.title, table, head);
}

/**
 * The metadata of all CSV files of a folder, which are parts of one table; found as `csv-metadata.json` beside them.
 * @param cut what the parts are, as part of a title
 */
export function toCsvwOfParts(names: readonly string[], cut: string, table: TableHead, head: FileHead): string {
  return write({ tables: names.map((url) => ({ url })) }, `${table.title} ${cut}`, table, head);
}

function write(what: object, title: string, { columns, primaryKey }: TableHead, head: FileHead): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    ...what,
    'dc:title': `${ABOUT.title}: ${title}`,
    'dc:license': { '@id': ABOUT.license.path },
    'dc:creator': ABOUT.authors,
    'dc:modified': { '@value': head.as_of, '@type': 'xsd:date' },
    ...(head.commit ? { 'dc:identifier': { '@value': head.commit } } : {}),
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n', '\n'], header: true },
    tableSchema: { columns: columns.map(columnOf), ...(primaryKey.length > 0 ? { primaryKey } : {}) },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function columnOf(column: Column): object {
  return {
    name: column.name,
    titles: column.name,
    'dc:description': column.description,
    datatype: datatypeOf(column),
    ...(column.kind === 'list' ? { separator: '|' } : {}),
  };
}

function datatypeOf({ kind, items, options }: Column): unknown {
  switch (kind) {
    case 'usd':
    case 'number':
      return 'decimal';
    case 'integer':
      return 'integer';
    case 'groups':
      return 'json';
    case 'list':
    case 'text':
      if (items === 'integer') return 'integer';
      return options ? { base: 'string', format: options.join('|') } : 'string';
  }
}
