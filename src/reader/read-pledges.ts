import * as z from 'zod';
import { Pledge } from '../schema/pledge.ts';
import { Id } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { listFiles, MAX_TABLE_BYTES, readText } from './files.ts';
import { readRecord } from './read-record.ts';
import { headerProblems, parseRows, unknownHeaders } from './read-tables.ts';
import { readTable } from './table.ts';
import { isName, unexpectedFile } from './unexpected-file.ts';

/** Folder of the pledges written one a file. */
export const PLEDGES_FOLDER = 'content/pledges';
/** Folder of the pledges entered many at a time. */
export const BATCHES_FOLDER = 'data/pledges';

/** A row of a batch: a pledge with its id and its summary as columns. */
const PledgeRow = z.strictObject({ id: Id, ...Pledge.shape, summary: z.string().trim().min(1) });

/** All pledges that can be read, from Markdown files and CSV batches, and all problems on the way. */
export function readPledges(root: string): { pledges: Pledge[]; unread: string[]; problems: Problem[]; files: number } {
  const pledges: Pledge[] = [];
  const unread: string[] = [];
  const markdown = listFiles(root, PLEDGES_FOLDER);
  const batches = listFiles(root, BATCHES_FOLDER);
  const problems = [...markdown.problems, ...batches.problems];
  for (const file of markdown.files) {
    const name = /^content\/pledges\/(?:\d{4}|undated)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file);
    const isPledge = name?.[1] !== undefined && isName(name[1]);
    const result = isPledge ? readPledgeFile(root, file, name[1] ?? '') : { problems: [unexpectedFile(file)] };
    if ('pledge' in result) pledges.push(result.pledge);
    else {
      for (const problem of result.problems) problems.push(problem);
      if (name?.[1]) unread.push(name[1]);
    }
  }
  for (const file of batches.files) {
    const name = /^data\/pledges\/([^/]+)\.csv$/.exec(file)?.[1];
    const isBatch = name !== undefined && isName(name);
    const result = isBatch ? readBatch(root, file) : { pledges: [], problems: [unexpectedFile(file)] };
    for (const pledge of result.pledges) pledges.push(pledge);
    for (const problem of result.problems) problems.push(problem);
  }
  return { pledges, unread, problems, files: markdown.files.length + batches.files.length };
}

function readPledgeFile(root: string, file: string, id: string): { pledge: Pledge } | { problems: Problem[] } {
  const read = readRecord(root, file, Pledge);
  if ('problems' in read) return read;
  return { pledge: { ...read.fields, id, summary: read.body.trim(), origin: { file, line: 1 } } };
}

function readBatch(root: string, file: string): { pledges: Pledge[]; problems: Problem[] } {
  const read = readText(root, file, MAX_TABLE_BYTES);
  if ('problem' in read) return { pledges: [], problems: [read.problem] };
  const { table, problems } = readTable(read.text, file);
  const unknown = unknownHeaders(PledgeRow, table.headers, file);
  if (unknown.length > 0) return { pledges: [], problems: headerProblems(problems, unknown) };
  const { rows, problems: found } = parseRows(PledgeRow, table, file);
  return { pledges: rows, problems: [...problems, ...found] };
}
