import * as z from 'zod';
import { Pledge, type PledgeFields } from '../schema/pledge.ts';
import { Id } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { listFiles, MAX_TABLE_BYTES, readText } from './files.ts';
import { readRecord } from './read-record.ts';
import { headerProblems, parseRows, unknownHeaders } from './read-tables.ts';
import { type HeaderCache, readTable } from './table.ts';
import { isName, unexpectedFile } from './unexpected-file.ts';

/** Folder of the pledges written one a file. */
export const PLEDGES_FOLDER = 'content/pledges';
/** Folder of the pledges entered many at a time. */
export const BATCHES_FOLDER = 'data/pledges';

/** A row of a batch: a pledge with its id and its summary as columns. */
export const PledgeRow = z.strictObject({ id: Id, ...Pledge.shape, summary: z.string().trim().min(1) });

/** The pledges of a register, and what was met on the way to them. */
export interface ReadPledges {
  readonly pledges: readonly Pledge[];
  /** Ids of those that cannot be read. */
  readonly unread: readonly string[];
  readonly problems: readonly Problem[];
  readonly files: number;
  /** The header of each batch, by file. */
  readonly headersOf: HeaderCache;
}

/** All pledges that can be read, from Markdown files and CSV batches, and all problems on the way. */
export function readPledges(root: string): ReadPledges {
  const pledges: Pledge[] = [];
  const unread: string[] = [];
  const headersOf: HeaderCache = new Map();
  const markdown = listFiles(root, PLEDGES_FOLDER);
  const batches = listFiles(root, BATCHES_FOLDER);
  const problems = [...markdown.problems, ...batches.problems];
  for (const file of markdown.files) {
    const name = PLEDGE_FILE.exec(file);
    const id = pledgeIdOf(file);
    const result = id === undefined ? { problems: [unexpectedFile(file)] } : readPledgeFile(root, file, id);
    if ('pledge' in result) pledges.push(result.pledge);
    else {
      for (const problem of result.problems) problems.push(problem);
      if (name?.[1]) unread.push(name[1]);
    }
  }
  for (const file of batches.files) {
    const result = isBatch(file) ? readBatch(root, file, headersOf) : { pledges: [], problems: [unexpectedFile(file)] };
    for (const pledge of result.pledges) pledges.push(pledge);
    for (const problem of result.problems) problems.push(problem);
  }
  return { pledges, unread, problems, files: markdown.files.length + batches.files.length, headersOf };
}

const PLEDGE_FILE = /^content\/pledges\/(?:\d{4}|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** The id of the pledge that a file is for; nothing for a file that is for none. */
export function pledgeIdOf(file: string): string | undefined {
  const id = PLEDGE_FILE.exec(file)?.[1];
  return id !== undefined && isName(id) ? id : undefined;
}

/** Whether a file is a table of pledges. */
export function isBatch(file: string): boolean {
  const name = /^data\/pledges\/([^/]+)\.csv$/.exec(file)?.[1];
  return name !== undefined && isName(name);
}

function readPledgeFile(root: string, file: string, id: string): { pledge: Pledge } | { problems: Problem[] } {
  const read = readRecord(root, file, Pledge);
  if ('problems' in read) return read;
  return { pledge: pledgeOf(read, file, id) };
}

/** A pledge of its fields and text, and of what its path says. */
export function pledgeOf({ fields, body }: { fields: PledgeFields; body: string }, file: string, id: string): Pledge {
  return { ...fields, id, summary: body.trim(), origin: { file, line: 1 } };
}

function readBatch(root: string, file: string, headersOf: HeaderCache): { pledges: Pledge[]; problems: Problem[] } {
  const read = readText(root, file, MAX_TABLE_BYTES);
  if ('problem' in read) return { pledges: [], problems: [read.problem] };
  const { table, problems } = readTable(read.text, file);
  headersOf.set(file, table.headers);
  const unknown = unknownHeaders(PledgeRow, table.headers, file);
  if (unknown.length > 0) return { pledges: [], problems: headerProblems(problems, unknown) };
  const { rows, problems: found } = parseRows(PledgeRow, table, file);
  return { pledges: rows, problems: [...problems, ...found] };
}
