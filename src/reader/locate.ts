import { latest } from '../made-once.ts';
import { type HeaderCache, readTable } from './table.ts';
import { lineAt, MAX_RECORD_BYTES, MAX_TABLE_BYTES, readText } from './files.ts';
import { locateKey, readFrontMatter } from './front-matter.ts';
import { columnOf } from './read-tables.ts';

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a field of a record that was read before stands in its file. Read again, since only
 * records with something wrong are ever asked for.
 * @param origin file and first line of the record
 * @param path the field; `summary` of a pledge and `text` of a report mean the Markdown below the fields
 * @param lineInText for a finding inside the text: its line there, from 0
 * @param headersOf kept from one question to the next
 */
export function locateField(
  root: string,
  origin: { readonly file: string; readonly line: number },
  path: readonly (string | number)[],
  lineInText = 0,
  headersOf: HeaderCache = new Map(),
): Place {
  const isTable = origin.file.endsWith('.csv');
  // The record as a whole, and its name: no line of it in particular.
  if (path.length === 0) return { line: origin.line, column: 1 };
  const known = headersOf.get(origin.file);
  if (known) return { line: origin.line, column: columnOf(known, path) };
  const read = readText(root, origin.file, isTable ? MAX_TABLE_BYTES : MAX_RECORD_BYTES);
  if ('problem' in read) return { line: origin.line, column: 1 };
  if (isTable) {
    const { headers } = readTable(read.text, origin.file, 0).table;
    headersOf.set(origin.file, headers);
    return { line: origin.line, column: columnOf(headers, path) };
  }
  const parts = partsOf(read.text);
  if ('problem' in parts) return { line: origin.line, column: 1 };
  if (path.length === 1 && (path[0] === 'summary' || path[0] === 'text')) {
    const leading = /^\s*/.exec(parts.body)?.[0] ?? '';
    // A text that is not there is missed below the line that closes the fields.
    if (leading === parts.body) return { line: parts.bodyLine - 1, column: 1 };
    return { line: parts.bodyLine + lineAt(leading, leading.length) - 1 + lineInText, column: 1 };
  }
  return locateKey(parts.yaml, path);
}

// Thousands of things may be wrong in one file: it is taken apart once. Of one that cannot be, no more is asked.
const partsOf = latest((text: string) => readFrontMatter(text, ''));
