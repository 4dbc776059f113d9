import type * as z from 'zod';
import { Pledge, type PledgeFields } from '../schema/pledge.ts';
import { ProgressReport, type ProgressReportFields } from '../schema/progress-report.ts';
import { decodeText, MAX_RECORD_BYTES, MAX_TABLE_BYTES } from './files.ts';
import { isBatch, pledgeIdOf, pledgeOf, PledgeRow } from './read-pledges.ts';
import { reportNameOf, reportOf } from './read-progress-reports.ts';
import { parseRecord } from './read-record.ts';
import { parseRows, unknownHeaders } from './read-tables.ts';
import { readTable } from './table.ts';

/** What a file of records held at some time. */
export interface OldVersion {
  readonly pledges: readonly Pledge[];
  readonly report: ProgressReport | undefined;
  /** False when something in it cannot be read: what is missing may be there all the same. */
  readonly complete: boolean;
}

/** Reads files of records as they stood, by the content of each; a content is parsed once, wherever it stands. */
export interface OldVersions {
  /** Most bytes that are read of a file; nothing where it holds no records. */
  readonly limit: (file: string) => number | undefined;
  readonly add: (file: string, object: string, bytes: Buffer) => void;
  /** A content that was not added was too large. */
  readonly at: (file: string, object: string) => OldVersion;
}

interface Written<Fields> {
  readonly fields: Fields;
  readonly body: string;
}

const UNREADABLE: OldVersion = { pledges: [], report: undefined, complete: false };

/** The versions of one history; rows of tables that stay the same are the same objects from version to version. */
export function oldVersions(): OldVersions {
  const pledges = new Map<string, Written<PledgeFields> | undefined>();
  const reports = new Map<string, Written<ProgressReportFields> | undefined>();
  const batches = new Map<string, OldVersion>();
  const rows = new Map<string, Pledge | undefined>();
  return {
    limit: (file) =>
      isBatch(file) ? MAX_TABLE_BYTES : pledgeIdOf(file) || reportNameOf(file) ? MAX_RECORD_BYTES : undefined,
    add: (file, object, bytes) => {
      if (isBatch(file)) batches.set(object, batches.get(object) ?? readBatch(file, bytes, rows));
      else if (pledgeIdOf(file)) pledges.set(object, pledges.get(object) ?? readWritten(Pledge, file, bytes));
      else reports.set(object, reports.get(object) ?? readWritten(ProgressReport, file, bytes));
    },
    at: (file, object) => {
      if (isBatch(file)) return batches.get(object) ?? UNREADABLE;
      const [id, name] = [pledgeIdOf(file), reportNameOf(file)];
      const [pledge, report] = [id && pledges.get(object), name && reports.get(object)];
      if (id && pledge) return { pledges: [pledgeOf(pledge, file, id)], report: undefined, complete: true };
      return name && report ? { pledges: [], report: reportOf(report, file, name), complete: true } : UNREADABLE;
    },
  };
}

function readWritten<Schema extends z.ZodObject>(
  schema: Schema,
  file: string,
  bytes: Buffer,
): Written<z.infer<Schema>> | undefined {
  const read = decodeText(bytes.toString('utf8'), file, () => bytes);
  const record = 'text' in read ? parseRecord(read.text, file, schema) : read;
  return 'fields' in record ? record : undefined;
}

function readBatch(file: string, bytes: Buffer, known: Map<string, Pledge | undefined>): OldVersion {
  const read = decodeText(bytes.toString('utf8'), file, () => bytes);
  if ('problem' in read) return UNREADABLE;
  const { table, problems } = readTable(read.text, file);
  if (unknownHeaders(PledgeRow, table.headers, file).length > 0) return UNREADABLE;
  const head = table.headers.join('\0');
  const nameOf = (cells: readonly string[]): string => `${head}\0\0${cells.join('\0')}`;
  const fresh = table.rows.filter(({ cells }) => !known.has(nameOf(cells)));
  const parsed = new Map(
    parseRows(PledgeRow, { headers: table.headers, rows: fresh }, file).rows.map((row) => [row.origin.line, row]),
  );
  for (const { line, cells } of fresh) known.set(nameOf(cells), parsed.get(line));
  const found = table.rows.map(({ cells }) => known.get(nameOf(cells)));
  const pledges = found.filter((pledge) => pledge !== undefined);
  return { pledges, report: undefined, complete: problems.length === 0 && pledges.length === found.length };
}
