import type { Column } from './column.ts';
import type { DataFile } from './data-file.ts';
import { ABOUT, type Place } from './register-about.ts';
import type { TableHead } from './table.ts';
import type { FileHead } from './json-file.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The descriptor of all files as Data Package v2: https://datapackage.org. */
export function toDataPackage(files: readonly DataFile[], head: FileHead, { page }: Place): string {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: ABOUT.name,
    title: ABOUT.title,
    description: ABOUT.description,
    // A homepage is an absolute address by definition.
    ...(page.startsWith('http') ? { homepage: page } : {}),
    version: String(head.version),
    created: `${head.as_of}T00:00:00Z`,
    commit: head.commit,
    keywords: ABOUT.keywords,
    licenses: [ABOUT.license],
    contributors: [{ title: ABOUT.authors }],
    sources: [ABOUT.source],
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

function resourceOf({ name, format, mediaType, table, bytes, sha256 }: DataFile): object {
  return {
    name: name.replaceAll('.', '-'),
    path: name,
    title: table.title,
    format,
    mediatype: mediaType,
    ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [ABOUT.license],
    ...(format === 'csv' ? { $schema: `${PROFILES}/dataresource.json`, type: 'table' } : {}),
    schema: schemaOf(table, format),
  };
}

/** The fields, alike in each format but for lists; keys only where a table can be checked cell by cell. */
function schemaOf({ columns, primaryKey, foreignKeys }: TableHead, format: DataFile['format']): object {
  const isCsv = format === 'csv';
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => ({
      name: column.name,
      type: typeOf(column, isCsv),
      description: `${column.description}${isCsv && column.kind === 'list' ? ' Several are joined by |.' : ''}`,
      ...constraintsOf(column, isCsv),
    })),
    ...(isCsv && primaryKey.length > 0 ? { primaryKey } : {}),
    ...(isCsv && foreignKeys.length > 0
      ? {
          foreignKeys: foreignKeys.map(({ field, table, key }) => ({
            fields: [field],
            reference: { resource: `${table}-csv`, fields: [key] },
          })),
        }
      : {}),
  };
}

/** The type of a field. The type `list` of the standard is not in its JSON Schema, and few readers know it: text it is. */
function typeOf({ kind }: Column, isCsv: boolean): string {
  switch (kind) {
    case 'text':
      return 'string';
    case 'usd':
    case 'number':
      return 'number';
    case 'integer':
      return 'integer';
    case 'list':
      return isCsv ? 'string' : 'array';
    case 'groups':
      return 'array';
  }
}

function constraintsOf({ kind, items, options, nullable }: Column, isCsv: boolean): object {
  const isSure = !nullable && (options !== undefined || kind === 'usd' || kind === 'integer') && kind !== 'list';
  const constraints = {
    ...(isSure ? { required: true } : {}),
    ...(options && kind === 'text' ? { enum: options } : {}),
    ...(isCsv && kind === 'list' && items === 'integer' ? { pattern: '\\d+(\\|\\d+)*' } : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
