import type { Column } from './column.ts';
import type { DataFile } from './data-file.ts';
import { ABOUT, type Place } from './register-about.ts';
import type { Table } from './table.ts';
import type { FileHead } from './to-json.ts';

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
    schema: schemaOf(table, format === 'csv'),
  };
}

/** The fields in each format alike; keys only where a table can be checked cell by cell. */
function schemaOf({ columns, primaryKey, foreignKeys }: Table, withKeys: boolean): object {
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map((column) => ({
      name: column.name,
      ...typeOf(column),
      description: column.description,
      ...constraintsOf(column),
    })),
    ...(withKeys ? { primaryKey } : {}),
    ...(withKeys && foreignKeys.length > 0
      ? {
          foreignKeys: foreignKeys.map(({ field, table, key }) => ({
            fields: [field],
            reference: { resource: `${table}-csv`, fields: [key] },
          })),
        }
      : {}),
  };
}

function typeOf({ kind, items }: Column): object {
  switch (kind) {
    case 'text':
      return { type: 'string' };
    case 'usd':
    case 'number':
      return { type: 'number' };
    case 'integer':
      return { type: 'integer' };
    case 'list':
      return { type: 'list', delimiter: '|', itemType: items === 'integer' ? 'integer' : 'string' };
    case 'groups':
      return { type: 'array' };
  }
}

function constraintsOf({ kind, options, nullable }: Column): object {
  const isSure = !nullable && (options !== undefined || kind === 'usd' || kind === 'integer') && kind !== 'list';
  const constraints = {
    ...(isSure ? { required: true } : {}),
    ...(options && kind === 'text' ? { enum: options } : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
