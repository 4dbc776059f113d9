import type { Problem } from '../schema/problem.ts';
import { MAX_TABLE_BYTES, readText } from './files.ts';

/** Longest line shown in a report. */
const MAX_LINE = 300;

/** Problems with the line each speaks of, read again once a file; files that cannot be read as text have no lines. */
export function withSource(root: string, problems: readonly Problem[]): Problem[] {
  const linesOf = new Map<string, readonly string[]>();
  return problems.map((problem) => {
    if (problem.field === '') return problem;
    let lines = linesOf.get(problem.file);
    if (!lines) {
      const read = readText(root, problem.file, MAX_TABLE_BYTES);
      lines = 'text' in read ? read.text.split('\n') : [];
      linesOf.set(problem.file, lines);
    }
    const source = lines[problem.line - 1]?.replace(/\r$/, '');
    return source === undefined || source.length > MAX_LINE ? problem : { ...problem, source };
  });
}
